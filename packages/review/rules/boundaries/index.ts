import type { Rule } from '../define.ts'
import { boundariesNeedsSecondLook } from './needs-second-look.ts'

/** The rules of this category, by name. */
export const boundariesRules: readonly Rule[] = [
  boundariesNeedsSecondLook,
]
