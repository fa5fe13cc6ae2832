import type { Shape } from './en.ts'
import { pictures } from './en/pictures.ts'

/** The words of the pictures of a post, loaded with them; another language is chosen here as in `index.ts`. */
export const w: Shape<typeof pictures> = pictures
