import type { Finding, Identifier, IdentifierType } from '@sharewell/review/contract'
import type { Messages } from '../../messages/en.ts'
import { overlaps } from '../check/text/open-sentence.ts'
import { generalise } from './generalise.ts'

export type DetailKind = keyof Messages['story']['lose']['why']
export type DetailGroup = keyof Messages['story']['lose']['groups']

/** One detail of a story that could help somebody recognise a person, and what could stand in its place. */
export type Detail = { key: string; start: number; end: number; quote: string; kind: DetailKind; group: DetailGroup; suggestion: string }

const kinds: Record<IdentifierType, DetailKind> = {
  PERSON: 'PERSON', AGE: 'AGE', DATE: 'DATE', TIME: 'TIME', PLACE: 'PLACE', ADDRESS: 'ADDRESS', POSTCODE: 'POSTCODE', FACILITY: 'FACILITY', ORGANIZATION: 'ORGANIZATION',
  OCCUPATION: 'OCCUPATION', PHONE: 'CONTACT', EMAIL: 'CONTACT', URL: 'CONTACT', HANDLE: 'CONTACT', ID: 'ID', CARD: 'ID', IBAN: 'ID', IP: 'ID',
}
const groups: Record<DetailKind, DetailGroup> = {
  PERSON: 'who', AGE: 'who', OCCUPATION: 'who', FAMILY: 'who', DATE: 'when', TIME: 'when', PLACE: 'where', ADDRESS: 'where', POSTCODE: 'where', FACILITY: 'where', ORGANIZATION: 'where',
  OTHER: 'rare', CONTACT: 'reach', ID: 'reach',
}
const bySignal: [RegExp, DetailKind][] = [
  [/age/i, 'AGE'], [/time|date/i, 'DATE'], [/facility|workplace/i, 'FACILITY'], [/place|city|town/i, 'PLACE'], [/occupation|job/i, 'OCCUPATION'], [/famil|relat|kin/i, 'FAMILY'], [/name|person/i, 'PERSON'],
]

/** Evidence that is no detail: the mention of a patient itself, and what a model merely guessed. */
const noDetail = /^(?:model:|patientMention$|mention)/

function toKind(signal: string): DetailKind {
  return bySignal.find(([pattern]) => pattern.test(signal))?.[1] ?? 'OTHER'
}

const before: Partial<Record<DetailKind, RegExp>> = {
  AGE: /(?:^|[\s(])((?:an?|aged) )$/i,
  PERSON: /(?:^|[\s(])((?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Nurse|Sister|Sir|Mme)\.? )$/,
}
const after: Partial<Record<DetailKind, RegExp>> = {
  AGE: /^(?:[\s-]?(?:years?|yrs?|y\/?o|months?|weeks?|days?)\b(?:[\s-]old\b)?)/i,
}

/** A detail with the words that cannot stay without it: "an 81-year-old" for 81, "Mrs Whitlock" for Whitlock. */
function widen(text: string, kind: DetailKind, start: number, end: number): { start: number; end: number } {
  const head = before[kind]?.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? ''
  const tail = after[kind]?.exec(text.slice(end, end + 12))?.[0] ?? ''
  return { start: start - head.length, end: end + tail.length }
}

/**
 * The details of a story, in its order, each once. The evidence of privacy findings comes first, then what they
 * offer to change, then identifiers. Details never overlap.
 */
export function findDetails(text: string, identifiers: Identifier[], findings: Finding[]): Detail[] {
  const details: Detail[] = []
  function add(start: number, end: number, kind: DetailKind, offered?: string): void {
    const at = offered === undefined ? widen(text, kind, start, end) : { start, end }
    if (start >= end || details.some((detail) => overlaps(detail, at))) return
    const quote = text.slice(at.start, at.end)
    if (!/[\p{L}\p{N}]/u.test(quote)) return
    details.push({ ...at, quote, kind, group: groups[kind], key: `${kind}|${quote}`, suggestion: offered ?? generalise(kind, quote) })
  }
  const privacy = findings.filter((finding) => finding.category === 'privacy' && !finding.in)
  for (const finding of privacy) {
    for (const item of finding.evidence) if (!item.in && !noDetail.test(item.signal) && item.end - item.start <= 60) add(item.start, item.end, toKind(item.signal))
    for (const edit of finding.fixes[0]?.edits ?? []) if (edit.end - edit.start <= 60) add(edit.start, edit.end, 'OTHER', edit.text)
  }
  for (const identifier of identifiers) if (identifier.confidence !== 'possible') add(identifier.start, identifier.end, kinds[identifier.type])
  return details.sort((a, b) => a.start - b.start)
}

/** What was decided about a detail: what stands in its place; absent while it is kept. */
export type Decisions = ReadonlyMap<string, string>
export type Piece = { kind: 'same'; text: string } | { kind: 'changed'; was: string; text: string }

/** The story in pieces, with every detail that was let go of replaced. */
export function toPieces(text: string, details: Detail[], decisions: Decisions): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const detail of details) {
    const replacement = decisions.get(detail.key)
    if (replacement === undefined || detail.start < at) continue
    if (detail.start > at) pieces.push({ kind: 'same', text: text.slice(at, detail.start) })
    pieces.push({ kind: 'changed', was: detail.quote, text: fit(replacement, text, detail) })
    at = detail.end
  }
  if (at < text.length) pieces.push({ kind: 'same', text: text.slice(at) })
  return pieces
}

/** A replacement takes the capital of the words that it stands for where a sentence begins, and loses it elsewhere. */
function fit(replacement: string, text: string, detail: Detail): string {
  const before = text.slice(0, detail.start).trimEnd()
  const begins = before === '' || /[.!?…\n]["'”’)]*$/.test(before) || text.slice(before.length, detail.start).includes('\n')
  const first = replacement.charAt(0)
  return begins ? first.toUpperCase() + replacement.slice(1) : replacement
}

/** The story as it reads after all changes, with the gaps closed. */
export function toStory(pieces: Piece[]): string {
  return pieces
    .map((piece) => piece.text)
    .join('')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([,.;:!?])/g, '$1')
    .replace(/,\s*,/g, ',')
    .trim()
}
