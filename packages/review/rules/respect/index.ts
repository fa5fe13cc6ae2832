import type { Rule } from '../define.ts'
import { respectNeedsSecondLook } from './needs-second-look.ts'

/** The rules of this category, by name. */
export const respectRules: readonly Rule[] = [
  respectNeedsSecondLook,
]
