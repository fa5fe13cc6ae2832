/** One value that changed; lists are sorted and joined with commas, and what is absent is empty. */
export type Change = { readonly what: string; readonly before: string; readonly after: string }

type Value = string | readonly string[] | Readonly<Record<string, readonly string[]>>
type Values<K extends string> = Readonly<Partial<Record<K, Value>>>

const isList = (value: Value): value is readonly string[] => Array.isArray(value)

/** A value in words. */
export function toWords(value: Value | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  if (isList(value)) return [...value].sort().join(', ')
  return Object.entries(value).map(([key, list]) => `${key}: ${[...list].sort().join(', ')}`).sort().join('; ')
}

/** The keys whose values differ, in the order of the keys. */
export function findChanges<K extends string>(keys: readonly K[], before: Values<K>, after: Values<K>): Change[] {
  return keys.map((what) => ({ what, before: toWords(before[what]), after: toWords(after[what]) })).filter((change) => change.before !== change.after)
}
