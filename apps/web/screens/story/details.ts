import type { Identifier, IdentifierType } from '@sharewell/review/contract'
import type { Messages } from '../../messages/en.ts'
import type { FoundSignal } from '../../worker/protocol.ts'
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
/** Which facts of the engine are details of a person, by what they give away. The order is the order of trust. */
const signalKinds: readonly (readonly [DetailKind, readonly string[]])[] = [
  ['PERSON', ['titledName', 'fullName', 'nameWithInitial']],
  ['AGE', ['age']],
  ['DATE', ['exactDate', 'pastDay', 'timeRecent', 'timeToday', 'timeNow', 'agoTime']],
  ['TIME', ['clockTime', 'weekday']],
  ['FACILITY', ['ownWorkplace', 'facilityName', 'namedFacility']],
  ['PLACE', ['placeSmall', 'placeNamed', 'placeGuess', 'ourSmallPlace']],
  ['OCCUPATION', ['occupation', 'localRole']],
  ['FAMILY', ['patientRelation', 'familyStructure']],
  ['OTHER', ['rareCondition', 'rareEvent', 'firstOfKind', 'recognisableMark', 'schoolDetail', 'community']],
]
/** The kinds of facts to ask the engine for. */
export const detailSignals: readonly string[] = signalKinds.flatMap(([, names]) => names)

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
 * The details of a story, in its order, each once, none overlapping another:
 * what the engine's rules would look at first, then identifiers, however unsure; the author decides.
 */
export function findDetails(text: string, signals: FoundSignal[], identifiers: Identifier[]): Detail[] {
  const details: Detail[] = []
  function add(start: number, end: number, kind: DetailKind): void {
    const at = widen(text, kind, start, end)
    const quote = text.slice(at.start, at.end)
    if (end - start > 60 || !/[\p{L}\p{N}]/u.test(quote) || details.some((detail) => overlaps(detail, at))) return
    details.push({ ...at, quote, kind, group: groups[kind], key: `${kind}|${quote}`, suggestion: generalise(kind, quote) })
  }
  for (const [kind, names] of signalKinds) {
    for (const name of names) for (const signal of signals) if (signal.kind === name) add(signal.start, signal.end, kind)
  }
  for (const identifier of identifiers) add(identifier.start, identifier.end, kinds[identifier.type])
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
