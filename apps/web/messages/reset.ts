import type { Shape } from './en.ts'
import { reset } from './en/reset.ts'

/** The words of the page for a new password; another language is chosen here as in `index.ts`. */
export const r: Shape<typeof reset> = reset
