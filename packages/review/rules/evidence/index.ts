import type { Rule } from '../define.ts'
import { evidenceNeedsSecondLook } from './needs-second-look.ts'

/** The rules of this category, by name. */
export const evidenceRules: readonly Rule[] = [
  evidenceNeedsSecondLook,
]
