import { en } from './en.ts'
import type { Messages } from './en.ts'

/** The words in use. One language for now; a second one is chosen here. */
export const t: Messages = en
