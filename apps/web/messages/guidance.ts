import type { Shape } from './en.ts'
import { guidance } from './en/guidance.ts'
import { speakingUp } from './en/speaking-up.ts'

/** The words of the library, loaded with it; another language is chosen here as in `index.ts`. */
export const g: Shape<typeof guidance> = guidance
export const s: Shape<typeof speakingUp> = speakingUp
