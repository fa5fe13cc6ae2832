import type { Rule } from '../define.ts'

/** The rules of this category, by name. */
export const adviceRules: readonly Rule[] = []
