import type { Shape } from './en.ts'
import { drafts } from './en/drafts.ts'

/** The words of drafts, loaded with them; another language is chosen here as in `index.ts`. */
export const d: Shape<typeof drafts> = drafts
