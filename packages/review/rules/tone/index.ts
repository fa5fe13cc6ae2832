import type { Rule } from '../define.ts'
import { toneNeedsSecondLook } from './needs-second-look.ts'

/** The rules of this category, by name. */
export const toneRules: readonly Rule[] = [
  toneNeedsSecondLook,
]
