import type { Span } from './span.ts'

/** Keeps, of spans that overlap, the one with the higher score, then the longer, then the earlier. The answer is in order of place and holds no overlap. */
export function resolveOverlaps(spans: readonly Span[]): Span[] {
  const byPlace = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  // Spans that hang together are settled among themselves, so that the work stays in proportion to the text.
  let group: Span[] = []
  let reach = -1
  const settle = (): void => {
    const origin = group[0]?.start ?? 0
    const taken = new Uint8Array(Math.max(0, reach - origin))
    const chosen: Span[] = []
    for (const span of group.length > 1 ? group.toSorted((a, b) => b.score - a.score || (b.end - b.start) - (a.end - a.start) || a.start - b.start) : group) {
      if (taken.subarray(span.start - origin, span.end - origin).includes(1)) continue
      taken.fill(1, span.start - origin, span.end - origin)
      chosen.push(span)
    }
    for (const span of chosen.sort((a, b) => a.start - b.start)) kept.push(span)
    group = []
  }
  for (const span of byPlace) {
    if (span.start >= reach && group.length > 0) settle()
    group.push(span)
    reach = Math.max(reach, span.end)
  }
  settle()
  return kept
}
