/** What can be put into canonical form. A key whose value is undefined counts as absent. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain }

/**
 * One text for one value: JSON with keys in the order of their UTF-16 units, no white space, absent keys left out (as RFC 8785 orders it).
 * Two values give the same text only if they are equal; a lone surrogate is written as an escape, so it never meets another in UTF-8.
 * @throws RangeError on a number that is not a safe integer.
 */
export function toCanonicalText(value: Plain): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError('Only whole numbers have one canonical form.')
  if (typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map((one) => toCanonicalText(one)).join(',')}]`
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${toCanonicalText(inner)}`).join(',')}}`
}

function isList(value: object): value is readonly Plain[] {
  return Array.isArray(value)
}
