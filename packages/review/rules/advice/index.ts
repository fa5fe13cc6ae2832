import type { Rule } from '../define.ts'
import { adviceNeedsSecondLook } from './needs-second-look.ts'

/** The rules of this category, by name. */
export const adviceRules: readonly Rule[] = [
  adviceNeedsSecondLook,
]
