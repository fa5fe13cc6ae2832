import type { Box } from '../types.ts'
import type { Grey } from './grey.ts'
import { toFlipped, toLineBox, toShareOn, type Line } from './lines.ts'
import { looksPrinted } from './looks-printed.ts'
import type { ReadWord, TextReader } from './reader.ts'
import { straighten } from './straighten.ts'

/** A word in a picture. */
export type SeenWord = { text: string; confidence: number; box: Box }

/**
 * A line of text in a picture. `turned` says how far clockwise it runs from level, in degrees.
 * Where it stands like text beside text that could be read, but cannot be read itself, `text` is empty.
 */
export type SeenText = { text: string; confidence: number; box: Box; turned: number; light: boolean; height: number; words: SeenWord[] }

/** How much must be read before a line counts: letters and digits, each weighed by how sure the reader is. */
const enough = { evidence: 2.6, confidence: 55, sure: 60, certain: 4, murmur: 3 }

/** So many letters, so great a share of them the commonest three, are a pattern, not print; a number may well have few digits. */
const weave = { letters: 10, commonest: 3, share: 0.8 }

/** A candidate line with what was read in it; `murmur` counts signs, however unsure. Print upside down murmurs, texture mostly is silent. */
export type ReadLine = { line: Line; seen: SeenText; evidence: number; murmur: number }

/** Reads one candidate or, where it says little, its pieces. */
export function readWhole(grey: Grey, line: Line, reader: TextReader): ReadLine[] {
  const whole = readLine(grey, line, reader)
  return whole ? [whole] : (line.pieces ?? []).flatMap((piece) => readLine(grey, piece, reader) ?? [])
}

/** Reads one candidate in the direction it seems to run and, where that says little, the other way round. */
export function readLine(grey: Grey, line: Line, reader: TextReader): ReadLine | undefined {
  const first = readOnce(grey, line, reader)
  const isSure = first.evidence >= enough.certain && first.seen.confidence >= 70
  const isSilent = first.murmur < enough.murmur
  const second = isSure || isSilent ? undefined : readOnce(grey, toFlipped(line), reader)
  const best = second && toWeight(second) > toWeight(first) ? second : first
  return best.evidence >= enough.evidence && (best.seen.confidence >= enough.confidence || best.evidence >= enough.certain * 2) ? best : undefined
}

/** How much was read and how surely: print upside down also brings forth words, but unsure ones. */
const toWeight = ({ evidence, seen }: ReadLine): number => evidence * seen.confidence

function readOnce(grey: Grey, line: Line, reader: TextReader): ReadLine {
  const { strip, scale } = straighten(grey, line)
  const margin = (strip.height - line.height * scale) / 2
  const all = looksPrinted(strip) ? reader.readLine(strip) : []
  const words = all.filter((word) => word.confidence > 20)
  const seen = words.map((word): SeenWord => ({
    text: word.text,
    confidence: word.confidence / 100,
    box: toLineBox(line, (word.from - margin) / scale, (word.to - margin) / scale),
  }))
  const evidence = isWoven(words) ? 0 : words.reduce((sum, word) => sum + toEvidence(word), 0)
  const confidence = words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, words.length)
  return { line, evidence, murmur: all.reduce((sum, word) => sum + word.text.length, 0), seen: toSeen(line, words.map((word) => word.text).join(' '), confidence, seen) }
}

/** Whether the same few letters come again and again, as cloth and rails are read. */
export function isWoven(words: readonly Pick<ReadWord, 'text'>[]): boolean {
  const letters = words.map(({ text }) => text).join('').toLowerCase().match(/\p{L}/gu) ?? []
  const counts = Object.values(Object.groupBy(letters, (letter) => letter)).map((same) => same?.length ?? 0).sort((x, y) => y - x)
  return letters.length >= weave.letters && counts.slice(0, weave.commonest).reduce((sum, count) => sum + count, 0) >= letters.length * weave.share
}

/** A word counts by its letters and digits; single ones and unlikely ones, as texture brings forth, do not. */
export function toEvidence({ text, confidence }: ReadWord): number {
  const signs = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (confidence < enough.sure || signs < 2 || signs < [...text].length * 0.6) return 0
  const weight = ((confidence - 40) / 55)
  return signs === 2 ? weight : signs * weight
}

function toSeen(line: Line, text: string, confidence: number, words: SeenWord[]): SeenText {
  const turned = ((Math.round((line.angle * 180) / Math.PI) % 360) + 360) % 360
  return { text, confidence, box: toLineBox(line, 0, line.length), turned, light: line.light, height: line.height, words }
}

/** Whether a candidate lies where text was read already. */
export function isRead(line: Line, read: readonly ReadLine[]): boolean {
  return toShareOn(line, read.map((one) => one.line)) > 0.5
}

/** Candidates that could not be read but stand in the same block as text that could: same direction, like height, close by. */
export function findUnread(lines: readonly Line[], read: readonly ReadLine[]): SeenText[] {
  const parts = lines.flatMap((line) => (line.pieces?.some((piece) => isRead(piece, read)) ? line.pieces : [line]))
  return parts.filter((line) => !isRead(line, read) && read.some(({ line: other }) => isBeside(line, other))).map((line) => toSeen(line, '', 0, []))
}

function isBeside(line: Line, other: Line): boolean {
  const turn = Math.abs(Math.sin(line.angle - other.angle))
  const ratio = line.height / other.height
  if (turn > 0.12 || ratio < 0.6 || ratio > 1.7 || line.light !== other.light) return false
  const a = toLineBox(line, 0, line.length)
  const b = toLineBox(other, -other.height, other.length + other.height)
  const room = other.height * 1.2
  return a.x < b.x + b.width + room && a.x + a.width > b.x - room && a.y < b.y + b.height + room && a.y + a.height > b.y - room
}
