import type { Shape } from './en.ts'
import { members } from './en/members.ts'

/** The words of the pages about members and one's own account; another language is chosen here as in `index.ts`. */
export const m: Shape<typeof members> = members
