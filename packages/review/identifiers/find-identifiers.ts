import type { Identifier, IdentifierType } from '../contract/types.ts'
import { mark, toClass } from '../text/characters.ts'
import { findMasks } from './find-masks.ts'
import { findBodies } from './names/find-bodies.ts'
import { findNames } from './names/find-names.ts'
import { findOccupations } from './names/find-occupations.ts'
import { findPlaces } from './names/find-places.ts'
import { findByForm, findStreets } from './patterns/index.ts'
import { resolveOverlaps } from './resolve-overlaps.ts'
import type { Span } from './span.ts'
import { findTagged } from './tagger/find-tagged.ts'
import type { NameModel } from './tagger/tag.ts'
import { titleShape, toTokens, type Token } from './tokens.ts'
import { listBits } from './words.ts'

export type IdentifierOptions = {
  /** Only these types; all where absent. */
  readonly types?: readonly IdentifierType[]
  /** The frozen weights of the name tagger; without them names, places, organisations and addresses are found by lists, cues and forms alone. */
  readonly model?: NameModel | null
}

/**
 * Every identifier in a text, of patients or not, in order of place, none overlapping another.
 * Offsets are UTF-16 code units; `quote` equals `text.slice(start, end)`. Never throws; takes time in proportion to the length.
 */
export function findIdentifiers(text: string, { types, model = null }: IdentifierOptions = {}): Identifier[] {
  const forms = resolveOverlaps(findByForm(text))
  const tokens = toTokens(text, findMasks(text, forms))
  const spans: Span[] = [...forms, ...findBodies(tokens), ...findOccupations(tokens), ...(model ? [...findTagged(tokens, model), ...findNames(tokens).filter(isSure), ...findPlaces(tokens).filter(isSure), ...(tokens.some(isStreet) ? findStreets(text) : [])] : [...findNames(tokens), ...findPlaces(tokens), ...findStreets(text)])]
  // Moved first, settled after: two spans that part at a mark would otherwise both claim it.
  return resolveOverlaps(spans.map((span) => onBorders(text, span)).filter(({ start, end }) => start < end))
    .filter(({ type }) => !types || types.includes(type))
    .map(({ type, subtype, start, end, confidence }) => ({ type, ...(subtype === undefined ? {} : { subtype }), start, end, quote: text.slice(start, end), confidence }))
}

function onBorders(text: string, span: Span): Span {
  const start = toBorder(text, span.start)
  const end = toBorder(text, span.end)
  return start === span.start && end === span.end ? span : { ...span, start, end }
}

/** The place moved behind marks and joiners, which belong to the character before them. */
function toBorder(text: string, place: number): number {
  let border = place
  while (border < text.length && toClass(text.codePointAt(border) ?? 0) === mark) border += (text.codePointAt(border) ?? 0) > 0xffff ? 2 : 1
  return border
}

/** Beside the tagger: names that a title, an introduction or the lists give away, and places of the lists that are no other word. */
const isSure = ({ confidence }: Span): boolean => confidence !== 'possible'
const isStreet = ({ word, gap }: Token): boolean => gap && (word.lists & listBits.street) !== 0 && word.shape === titleShape
