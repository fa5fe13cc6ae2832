import type { Shape } from './en.ts'
import { packs } from './en/packs.ts'

/** The words of the choice of guidance, loaded with it; another language is chosen here as in `index.ts`. */
export const p: Shape<typeof packs> = packs
