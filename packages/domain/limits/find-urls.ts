import type { Span } from './find-domains.ts'
import { findHostRuns, findLatinDomains, type HostRun } from './find-domains.ts'
import { isLabelLengthValid } from './label-length.ts'
import { canPrecedeUrl, type UrlGrammar } from './url-grammar.ts'

const longestUrl = 4096
const longestShortLink = 40
const shortLink = /^https?:\/\/t\.co\/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/iu

/** Where the bracket that opens at `at` is closed, or -1; one bracket may stand inside another. */
function findBracketEnd(text: string, at: number, isPathChar: (char: string) => boolean): number {
  const skip = (from: number): number => {
    let to = from
    while (to < text.length && isPathChar(text.charAt(to))) to += 1
    return to
  }
  const first = skip(at + 1)
  if (text[first] === ')') return first > at + 1 ? first + 1 : -1
  if (text[first] !== '(') return -1
  const inner = skip(first + 1)
  if (inner === first + 1 || text[inner] !== ')') return -1
  const last = skip(inner + 1)
  return text[last] === ')' ? last + 1 : -1
}

function findPathEnd(text: string, slash: number, grammar: UrlGrammar): number {
  let [at, end] = [slash + 1, slash + 1]
  while (at < text.length) {
    const char = text.charAt(at)
    if (char === '(') {
      at = findBracketEnd(text, at, grammar.isPathChar)
      if (at === -1) break
      end = at
    } else if (grammar.isPathChar(char)) {
      at += 1
      if (grammar.isPathEnd(char)) end = at
    } else break
  }
  return end
}

/** What follows a domain: port, path, query. */
function findTail(text: string, domainEnd: number, grammar: UrlGrammar): { end: number; hasPath: boolean } {
  let end = domainEnd
  if (text[end] === ':') {
    let port = end + 1
    while (/[0-9]/u.test(text.charAt(port))) port += 1
    if (port > end + 1) end = port
  }
  const hasPath = text[end] === '/'
  if (hasPath) end = findPathEnd(text, end, grammar)
  if (text[end] !== '?') return { end, hasPath }
  for (let at = end + 1; at < text.length && grammar.isQueryChar(text.charAt(at)); at += 1) {
    if (grammar.isQueryEnd(text.charAt(at))) end = at + 1
  }
  return { end, hasPath }
}

/** Where a scheme that ends right before `at` starts, or -1. */
function findSchemeStart(text: string, at: number, from: number, grammar: UrlGrammar): number {
  if (!text.startsWith('://', at - 3)) return -1
  for (const scheme of grammar.schemes) {
    const start = at - 3 - scheme.length
    if (start < from || text.slice(start, at - 3).toLowerCase() !== scheme) continue
    if (start === 0 || (start > from && canPrecedeUrl(text.charAt(start - 1)))) return start
  }
  return -1
}

/** The links of one match without a scheme: its Latin domains, the last with the path. */
function toBareUrls(text: string, at: number, domainEnd: number, tail: { end: number; hasPath: boolean }): Span[] {
  if (at > 0 && /[-_./]/u.test(text.charAt(at - 1))) return []
  const found = findLatinDomains(text.slice(at, domainEnd)).map((span) => ({ start: at + span.start, end: at + span.end }))
  const last = found.at(-1)
  if (last && tail.hasPath) last.end = tail.end
  return found
}

function toSchemeUrl(text: string, start: number, end: number): Span[] {
  const short = shortLink.exec(text.slice(start, end))
  if (!short) return [{ start, end }]
  return (short[1]?.length ?? 0) > longestShortLink ? [] : [{ start, end: start + short[0].length }]
}

/** Whether the name system can carry the domain; what claims to be Punycode must hold a Latin address. */
function isDomainSound(domain: string): boolean {
  if (domain.startsWith('xn--') && findLatinDomains(domain).length === 0) return false
  return domain.split('.').every(isLabelLengthValid)
}

/** Where a domain may start in a run. A text's first character counts as a border before it counts as a letter. */
function* toStarts(text: string, run: HostRun): Generator<number> {
  const isBorder = run.start === 0 && run.end > 1 && canPrecedeUrl(text.charAt(0))
  if (isBorder) yield* [1, 0]
  for (let at = isBorder ? 2 : run.start; at < run.end; at += 1) yield at
}

/** The links in one run of host characters that start after `from`; answers where the last one ended. */
function findInRun(text: string, run: HostRun, from: number, grammar: UrlGrammar, found: Span[]): number {
  let [done, label] = [from, 0]
  for (const at of toStarts(text, run)) {
    if (at < done) continue
    const schemeStart = at === run.start ? findSchemeStart(text, at, done, grammar) : -1
    const isFree = at === 0 || (at > done && canPrecedeUrl(text.charAt(at - 1)))
    if (schemeStart === -1 && !isFree) continue
    label = run.toLabelIndex(at, at < 2 ? 0 : label)
    const domainEnd = run.findDomainEnd(at, label)
    if (domainEnd === -1) continue
    const tail = findTail(text, domainEnd, grammar)
    const start = schemeStart === -1 ? at : schemeStart
    const length = tail.end - start + (schemeStart === -1 ? 'https://'.length : at - schemeStart)
    const isSound = length <= longestUrl && isDomainSound(text.slice(at, domainEnd))
    if (isSound && schemeStart !== -1) found.push(...toSchemeUrl(text, schemeStart, tail.end))
    else if (isSound && grammar.bareDomains) found.push(...toBareUrls(text, at, domainEnd, tail))
    done = tail.end
  }
  return done
}

/**
 * Finds what a platform will treat as a link, in one pass over the text.
 * Spans are UTF-16 offsets, in order, without overlaps. Never throws.
 */
export function findUrls(text: string, grammar: UrlGrammar): Span[] {
  const found: Span[] = []
  if (!text.includes('.')) return found
  let from = 0
  for (const run of findHostRuns(text)) {
    if (run.end > from) from = findInRun(text, run, from, grammar, found)
  }
  return found
}
