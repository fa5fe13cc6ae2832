import type { Shape } from './en.ts'
import { identities } from './en/identities.ts'

/** The words of the pages about identities; another language is chosen here as in `index.ts`. */
export const i: Shape<typeof identities> = identities
