import type { Shape } from './en.ts'
import { rehearsal } from './en/rehearsal.ts'

/** The words of the rehearsal platform's pages; another language is chosen here as in `index.ts`. */
export const r: Shape<typeof rehearsal> = rehearsal
