import type { Rule } from '../define.ts'
import { disclosureNeedsSecondLook } from './needs-second-look.ts'

/** The rules of this category, by name. */
export const disclosureRules: readonly Rule[] = [
  disclosureNeedsSecondLook,
]
