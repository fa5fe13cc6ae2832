/** One value that changed; lists are sorted and joined with commas, and what is absent is empty. */
export type Change = { readonly what: string; readonly before: string; readonly after: string }

type Values<K extends string> = Readonly<Partial<Record<K, string | readonly string[]>>>

/** A value in words. */
export function toWords(value: string | readonly string[] | undefined): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : [...value].sort().join(', ')
}

/** The keys whose values differ, in the order of the keys. */
export function findChanges<K extends string>(keys: readonly K[], before: Values<K>, after: Values<K>): Change[] {
  return keys.map((what) => ({ what, before: toWords(before[what]), after: toWords(after[what]) })).filter((change) => change.before !== change.after)
}
