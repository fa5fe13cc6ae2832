import type { Shape } from './en.ts'
import { desk } from './en/desk.ts'

/** The words around every page of a workspace; another language is chosen here as in `index.ts`. */
export const d: Shape<typeof desk> = desk
