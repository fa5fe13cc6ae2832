import type { Rule } from '../define.ts'
import { clarityNeedsSecondLook } from './needs-second-look.ts'

/** The rules of this category, by name. */
export const clarityRules: readonly Rule[] = [
  clarityNeedsSecondLook,
]
