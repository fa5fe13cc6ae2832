import type { Shape } from './en.ts'
import { learn } from './en/learn.ts'
import { chapters } from './en/learn-chapters.ts'
import { paths } from './en/learn-paths.ts'

/** The words of the teaching stories' screen, loaded with it; another language is chosen here as in `index.ts`. */
export const l: Shape<typeof learn> = learn
export const c: Shape<typeof chapters> = chapters
export const p: Shape<typeof paths> = paths
