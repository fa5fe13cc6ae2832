import type { Shape } from './en.ts'
import { approvals } from './en/approvals.ts'

/** The words of the pages where a text is approved; another language is chosen here as in `index.ts`. */
export const a: Shape<typeof approvals> = approvals
