import { g } from '../../../messages/guidance.ts'

const names: Readonly<Record<string, string>> = g.categories

/** A category of rules in plain words. */
export function toCategoryName(category: string): string {
  return Object.hasOwn(names, category) ? (names[category] ?? category) : category
}
