import type { Shape } from './en.ts'
import { consents } from './en/consents.ts'

/** The words of consents, loaded with them; another language is chosen here as in `index.ts`. */
export const m: Shape<typeof consents> = consents
