import type { Identifier } from '../contract/types.ts'

/**
 * The text with each identifier replaced by its type in brackets, e.g. "[PERSON] of [PLACE]".
 * Where two overlap (a list of the caller's own), what is left of the later one goes with the first. Offsets are UTF-16.
 */
export function redact(text: string, identifiers: readonly Identifier[]): string {
  let redacted = ''
  let at = 0
  for (const { start, end, type } of identifiers.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= at) redacted += `${text.slice(at, start)}[${type}]`
    at = Math.max(at, end)
  }
  return redacted + text.slice(at)
}
