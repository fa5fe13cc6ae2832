import type { Shape } from './en.ts'
import { posts } from './en/posts.ts'

/** The words of the pages for posts; another language is chosen here as in `index.ts`. */
export const w: Shape<typeof posts> = posts
