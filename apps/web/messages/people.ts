import type { Shape } from './en.ts'
import { people } from './en/people.ts'

/** The words of the pages behind sign-in; another language is chosen here as in `index.ts`. */
export const p: Shape<typeof people> = people
