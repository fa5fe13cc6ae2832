import type { Rule } from '../define.ts'
import { privacyNeedsSecondLook } from './needs-second-look.ts'

/** The rules of this category, by name. */
export const privacyRules: readonly Rule[] = [
  privacyNeedsSecondLook,
]
