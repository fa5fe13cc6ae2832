import { longestOtherScript, topLevelDomains } from './top-level-domains.ts'
import { continuesEnding, isDomainChar, isLatinDomainChar } from './url-grammar.ts'

/** A stretch of text, in UTF-16 units: from `start` up to but without `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

interface Label extends Span {
  /** Where the last underscore stands, or -1; the label before the ending may hold none. */
  readonly underscore: number
}

const none = -1
const longestLatin = 24

function isHostChar(char: string): boolean {
  return char === '.' || char === '-' || char === '_' || isDomainChar(char)
}

function isEndingOver(text: string, at: number): boolean {
  return at >= text.length || !continuesEnding(text.charAt(at))
}

/** Where the known ending that starts at `at` ends, or -1. */
function findEndingEnd(text: string, at: number): number {
  const latin = /^[0-9A-Za-z]+/u.exec(text.slice(at, at + longestLatin + 1))?.[0] ?? ''
  if (latin.toLowerCase() === 'xn' && text.startsWith('--', at + 2)) {
    let end = at + 4
    while (/[-0-9A-Za-z]/u.test(text.charAt(end))) end += 1
    if (end > at + 4) return end
  }
  if (latin !== '') {
    const end = at + latin.length
    return topLevelDomains.has(latin.toLowerCase()) && isEndingOver(text, end) ? end : none
  }
  for (let end = Math.min(at + longestOtherScript, text.length); end > at; end -= 1) {
    if (topLevelDomains.has(text.slice(at, end)) && isEndingOver(text, end)) return end
  }
  return none
}

/** A run of characters that a host name may hold, with what is known of its labels. */
export class HostRun {
  readonly start: number
  readonly end: number
  readonly #text: string
  readonly #labels: Label[] = []
  /** For each label: where the longest domain that starts with it ends, or -1. */
  readonly #reach: number[]

  constructor(text: string, start: number, end: number) {
    this.#text = text
    this.start = start
    this.end = end
    let [from, underscore] = [start, none]
    for (let at = start; at <= end; at += 1) {
      const char = text.charAt(at)
      if (at < end && char === '_') underscore = at
      if (at < end && char !== '.') continue
      this.#labels.push({ start: from, end: at, underscore })
      from = at + 1
      underscore = none
    }
    this.#reach = this.#labels.map(() => none)
    for (let i = this.#labels.length - 2; i >= 0; i -= 1) {
      this.#reach[i] = this.findDomainEnd(this.#labels[i]?.start ?? start, i)
    }
  }

  /** Where the longest domain from `at`, which lies in label `index`, ends; -1 when there is none. */
  findDomainEnd(at: number, index: number): number {
    const label = this.#labels[index]
    if (!label || index + 1 >= this.#labels.length || at >= label.end) return none
    if (!isDomainChar(this.#text.charAt(at)) || !isDomainChar(this.#text.charAt(label.end - 1))) return none
    const further = this.#reach[index + 1] ?? none
    if (further !== none) return further
    return label.underscore >= at ? none : findEndingEnd(this.#text, label.end + 1)
  }

  /** The number of the label that holds `at`, looking from label `hint` on. */
  toLabelIndex(at: number, hint: number): number {
    let index = hint
    while (index + 1 < this.#labels.length && (this.#labels[index]?.end ?? 0) < at) index += 1
    return index
  }
}

/** The runs of host characters that hold a dot, in order. */
export function* findHostRuns(text: string): Generator<HostRun> {
  let [start, dotted] = [none, false]
  for (let at = 0; at <= text.length; at += 1) {
    const char = text.charAt(at)
    if (at < text.length && isHostChar(char)) {
      if (start === none) start = at
      dotted ||= char === '.'
      continue
    }
    if (start !== none && dotted) yield new HostRun(text, start, at)
    start = none
    dotted = false
  }
}

/**
 * The domains in Latin letters inside one domain. Scripts without spaces glue their words to an
 * address ("続きはexample.org"); only the address itself becomes the link.
 */
export function findLatinDomains(domain: string): Span[] {
  const spans: Span[] = []
  let from = 0
  while (from < domain.length) {
    const firstDot = domain.indexOf('.', from)
    if (firstDot === none) break
    let start = firstDot
    while (start > from && isLatinDomainChar(domain.charAt(start - 1))) start -= 1
    let [dot, best] = [firstDot, none]
    if (start === firstDot) {
      from = firstDot + 1
      continue
    }
    for (;;) {
      const end = findEndingEnd(domain, dot + 1)
      if (end !== none) best = end
      let at = dot + 1
      while (isLatinDomainChar(domain.charAt(at))) at += 1
      if (at === dot + 1 || domain.charAt(at) !== '.') break
      dot = at
    }
    if (best !== none) spans.push({ start, end: best })
    from = best === none ? dot + 1 : best
  }
  return spans
}
