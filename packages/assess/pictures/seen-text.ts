import type { Seen } from '@sharewell/media/analyse'
import type { Box, EvidenceItem } from '@sharewell/review/contract'
import { frames } from '../words/en.ts'
import { toCueEvidence, toSeenEvidence, toWords } from './evidence.ts'
import { readPicture, type Field, type FieldKind, type PictureText } from './read/find-fields.ts'
import type { Block, Word } from './read/order.ts'

/**
 * Where a piece of a seen text stands: UTF-16 offsets into the text, the boxes of its words in the picture, and the words as read.
 * `sure` is false where they were read or understood with doubt: such a finding holds at most. `evidence` is what a field was known by.
 */
export type SeenPlace = { start: number; end: number; boxes: readonly Box[]; quote: string; sure: boolean; evidence?: EvidenceItem[] }

/** A text for the text engine with the place of each of its pieces: fields in sentences, or the words as they stand. */
export type SeenText = { reads: 'fields' | 'words'; text: string; places: SeenPlace[] }

const leastConfidence = 0.6
/** Rows of a paragraph hold so many words on average; fewer are lines for themselves. */
const wordsOfProse = 5

/**
 * What was read in a picture as texts for the text engine. Fields of patients (a name, a number, a date of birth) stand in plain
 * sentences with an invented one of their kind, so that capitals, misread letters and rare names are judged as any other; then all words as they stand.
 */
export function toSeenTexts(seen: Seen, authors: readonly string[] = []): { texts: SeenText[]; isFromCare: boolean } {
  const read = readPicture(seen, authors)
  return { texts: [toFrames(read), toProse(read)].filter(({ text }) => text !== ''), isFromCare: read.isFromCare }
}

/** How the kinds of fields are called in evidence. */
const signals: Record<FieldKind, string> = { record: 'recordNumber', birth: 'birthDate', name: 'fullName' }
/** Cues that make a field a patient's. */
const besides = new Set(['label', 'place', 'age', 'vital', 'care'])

function toFrames({ fields, record }: PictureText): SeenText {
  const beside = toCueEvidence(record.cues.filter(({ kind }) => besides.has(kind)).slice(0, 4))
  const kinds = (['name', 'birth', 'record'] as const).filter((kind) => fields.some((field) => field.kind === kind))
  const known: SeenText = { reads: 'fields', text: '', places: [] }
  for (const kind of kinds) {
    const own = fields.filter((field) => field.kind === kind)
    const start = known.text === '' ? 0 : known.text.length + 1
    known.text = known.text === '' ? frames[kind] : `${known.text} ${frames[kind]}`
    known.places.push({ start, end: known.text.length, ...toStand(own), sure: own.some(({ sure }) => sure), evidence: [...toFieldEvidence(own), ...beside] })
  }
  return known
}

function toFieldEvidence(fields: readonly Field[]): EvidenceItem[] {
  return fields.slice(0, 4).map(({ kind, tokens }) => toSeenEvidence(signals[kind], toWords(tokens)))
}

/** The words of fields, each word once. */
function toStand(fields: readonly Field[]): Pick<SeenPlace, 'boxes' | 'quote'> {
  const wordsOf = fields.map(({ tokens }) => [...new Set(tokens.map(({ word }) => word))])
  return { boxes: [...new Set(wordsOf.flat())].map(({ box }) => box), quote: wordsOf.map((words) => words.map(({ text }) => text).join(' ').replace(/[,;:.]+$/, '')).join(' · ') }
}

function toTitleCase(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()
}

/** All words as they stand, a part of the picture a paragraph. */
function toProse({ blocks }: PictureText): SeenText {
  const prose: SeenText = { reads: 'words', text: '', places: [] }
  for (const block of blocks) addBlock(prose, block)
  return prose
}

function addBlock(prose: SeenText, { rows }: Block): void {
  const count = rows.reduce((sum, runs) => sum + runs.reduce((all, words) => all + words.length, 0), 0)
  const isProse = rows.length > 2 && count / rows.length >= wordsOfProse
  for (const [row, runs] of rows.entries()) {
    for (const [run, words] of runs.entries()) {
      const joint = prose.text === '' ? '' : row === 0 && run === 0 ? '\n\n' : run > 0 ? ', ' : isProse ? ' ' : '\n'
      addRun(prose, words, joint)
    }
  }
}

/** Capitals become small letters behind the first, since the engine hears shouting in them. */
function addRun(prose: SeenText, words: readonly Word[], joint: string): void {
  const letters = words.map(({ text }) => text).join('').replace(/[^\p{L}]/gu, '')
  const isShouted = letters.length > 3 && letters === letters.toUpperCase()
  for (const [at, word] of words.entries()) {
    prose.text += at > 0 ? ' ' : joint
    const text = isShouted && /^\p{Lu}{4,}$/u.test(word.text) ? toTitleCase(word.text) : word.text
    prose.places.push({ start: prose.text.length, end: prose.text.length + text.length, boxes: [word.box], quote: word.text, sure: word.confidence >= leastConfidence })
    prose.text += text
  }
}

/** The places that a span touches, in the order of the text. */
export function findPlaces(places: readonly SeenPlace[], { start, end }: { start: number; end: number }): SeenPlace[] {
  return places.filter((place) => place.start < end && place.end > start)
}
