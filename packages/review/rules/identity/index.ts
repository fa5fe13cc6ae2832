import type { Rule } from '../define.ts'
import { identityNeedsSecondLook } from './needs-second-look.ts'

/** The rules of this category, by name. */
export const identityRules: readonly Rule[] = [
  identityNeedsSecondLook,
]
