import { eponyms } from '../lists/eponyms.ts'
import { isEponym } from '../names/find-names.ts'
import type { Span } from '../span.ts'
import { lowerShape, mixedShape, newlineKind, numberKind, signKind, upperShape, wordKind, type Token, type Word } from '../tokens.ts'
import { listBits } from '../words.ts'
import { toSequence } from './features.ts'
import { joinAddresses } from './join-addresses.ts'
import { taggedTypes } from './labels.ts'
import { tag, type NameModel } from './tag.ts'

const scores: Readonly<Record<string, number>> = { PERSON: 60, PLACE: 55, ORGANIZATION: 50, ADDRESS: 90 }
const named = listBits.given | listBits.surname | listBits.place | listBits.placePart
const addressed = listBits.street | listBits.unit
/** Platforms, feasts and the like: capitals that every account writes and that say nothing about anybody. */
const everybodys = new Set(('facebook instagram twitter tiktok linkedin whatsapp youtube google mastodon bluesky threads reddit snapchat messenger zoom teams easter christmas eid diwali ramadan hanukkah thanksgiving halloween god allah lord covid anonymous monday prof doctor matron kia ora royal college cr rx qs q a locum consultant honourable minister farmer outback prayers amen yes no hi hello okay ok thanks bless amen x-ray x-rays nhs hcp gp gps ed er icu itu').split(' '))

/** An everyday word in lower case that no address holds. */
const isPlain = ({ word }: Token): boolean => word.kind === wordKind && word.shape === lowerShape && (word.lists & listBits.common) !== 0 && !(word.lists & (listBits.particle | addressed)) && !/^(?:the|of|and|on)$/.test(word.folded)

const knownAcronyms = new Set(('bbc cnn ibm bmw hsbc gsk nasa fbi nhl nfl nba fifa uefa unicef oxfam ibm sky aol cvs ups rbc td bp shell kpmg pwc').split(' '))

/** A short word in capitals ("CTG", "apoB"): clinical shorthand more often than anybody's name. */
const isAcronym = ({ folded, shape, lists }: Word): boolean => !(lists & named) && !knownAcronyms.has(folded) && ((shape === upperShape && folded.length < 5) || (shape === mixedShape && folded.length < 6))

/** Why a span that the tagger proposes is not believed. */
function isDoubtful(type: string, tokens: readonly Token[], from: number, end: number, context: number, hasCompany: boolean): boolean {
  const words = tokens.slice(from, end)
  const first = words[0]?.word
  const isMixed = context === 0
  if (!first) return true
  if (type === 'ADDRESS') return isNoAddress(words, hasCompany) || (isMixed && words.some(isPlain))
  if (words.every(({ word }) => word.kind !== wordKind)) return true
  if (words.some(({ word }) => word.lists & listBits.medicine) || (type === 'PERSON' && isEponym(tokens, end - 1))) return true
  if (words.length > 1) return words.every(({ word }) => word.kind === wordKind && word.shape === lowerShape && word.lists & listBits.common && !(word.lists & named))
  if (first.folded.includes("'") && first.lists === listBits.common) return true
  if (everybodys.has(first.folded) || eponyms.has(first.folded) && type !== 'PERSON' && !(first.lists & listBits.place)) return true
  if (first.lists & (listBits.month | listBits.day | listBits.nationality) && !(type === 'PERSON' && first.lists & listBits.given && tokens[from - 1] && (tokens[from - 1]?.word.lists ?? 0) & listBits.personCue)) return true
  if (type !== 'ORGANIZATION' && first.lists & (listBits.common | listBits.company | listBits.organisation | listBits.unit) && !(first.lists & named) && !((tokens[from - 1]?.word.lists ?? 0) & listBits.title)) return true
  if (isMixed && first.shape === lowerShape && !(first.lists & named)) return true
  if (first.shape === lowerShape && !(first.lists & named)) return (first.lists & listBits.common) !== 0 || !((tokens[from - 1]?.word.lists ?? 0) & (listBits.personCue | listBits.placeCue | listBits.title)) && type !== 'ORGANIZATION'
  if (first.folded.length === 1 || /^[a-z]-[a-z]+$/.test(first.folded)) return true
  return context !== 2 && isAcronym(first)
}

/** An address needs a number or a street's word, and a name besides; a unit ("Room 4") or a number alone needs other parts of an address close by. */
function isNoAddress(words: readonly Token[], hasCompany: boolean): boolean {
  const hasNumber = words.some(({ word }) => word.kind === numberKind)
  const isLocated = hasNumber || words.some(({ word }) => word.lists & addressed)
  if (!isLocated) return true
  const hasName = words.some(({ word }) => word.kind === wordKind && word.folded.length > 2 && !(word.lists & (listBits.unit | listBits.facility)) && !(word.shape === lowerShape && word.lists & listBits.common))
  return !hasName && (!hasCompany || !hasNumber)
}

/** Signs and the next sentence's first word at the end of a span belong to the sentence; the full stop of "Inc." and of a house number does not. */
function isTrailing(type: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.word.kind === newlineKind) return true
  if (token.word.kind !== signKind) return token.word.folded === 'i' && tokens[at - 1]?.word.kind === signKind
  if (token.word.folded !== '.') return token.word.folded !== ')'
  const before = tokens[at - 1]?.word
  return type === 'ADDRESS' ? (before?.kind === wordKind ? before.shape === upperShape || !(before.lists & (listBits.street | listBits.unit)) : before?.folded.startsWith('<5') === true) : type === 'ORGANIZATION' ? !(before && before.lists & listBits.company) : (before?.folded.length ?? 0) > 2
}

/** Above this margin about nine in ten spans were right on posts never trained on; below it two in three. */
const sureMargin = 180

const isTagged = (label: number): boolean => label > 0

/** What the tagger finds, as spans of the tokens' text. */
export function findTagged(tokens: readonly Token[], model: NameModel): Span[] {
  const sequence = toSequence(tokens)
  const { labels, margins } = tag(sequence, model)
  const spans: Span[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0
    if (label === 0) continue
    const type = taggedTypes[(label - 1) >> 1] ?? 'PERSON'
    let end = i + 1
    while (labels[end] === label + 1) end++
    const next = end
while (end - i > 1 && isTrailing(type, tokens, end - 1)) end--
    const first = tokens[i]
    const last = tokens[end - 1]
    const margin = margins[i] ?? 0
    const hasCompany = labels.subarray(Math.max(0, i - 3), i).some(isTagged) || labels.subarray(end, end + 3).some(isTagged)
    if (first && last && !isDoubtful(type, tokens, i, end, sequence.context, hasCompany)) {
      const postcode = type === 'ADDRESS' && end === i + 1 && first.word.kind === numberKind && first.end - first.start > 3
      spans.push({ type: postcode ? 'POSTCODE' : type, start: first.start, end: last.end, confidence: margin > sureMargin ? 'likely' : 'possible', score: scores[type] ?? 50 })
    }
    i = next - 1
  }
  return joinAddresses(tokens, spans)
}
