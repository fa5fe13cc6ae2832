import { fieldKinds } from '@sharewell/domain/audit'

const keyed = /^[\w-]{8}\.[\w-]{43}$/
const kinds = [fieldKinds.id, fieldKinds.hash, fieldKinds.time, fieldKinds.slug]

/** What of an event's data may leave: ids, times, counts, hashes and words of our own lists. What else may have come in is left out, whoever wrote it. */
export function toSafeData(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => (Array.isArray(value) ? value.every(isSafe) : isSafe(value))))
}

function isSafe(value: unknown): boolean {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return true
  return typeof value === 'string' && (keyed.test(value) || kinds.some((kind) => kind.safeParse(value).success))
}
