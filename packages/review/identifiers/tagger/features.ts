import { countPlaceWords, listBits } from '../words.ts'
import { lowerShape, maskedKind, newlineKind, numberKind, signKind, toWord, upperShape, wordKind, type Token, type Word } from '../tokens.ts'

/** How many features a token has; the first `staticFeatures` do not depend on labels given before. */
export const staticFeatures = 30
export const featureCount = 37

const edge: Word = toWord('\u0002', signKind)

/** The lists and the shape as one small number per token; computed once per text. */
export type Sequence = { readonly words: readonly Word[]; readonly marks: Int32Array; readonly classes: Int32Array; readonly context: number }

const mix = (a: number, b: number): number => {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  return hash ^ (hash >>> 13)
}

const strong = listBits.given | listBits.surname | listBits.place | listBits.common | listBits.medicine

/** A coarse class of a token: kind, shape, and the lists that matter most. */
function toClass(word: Word): number {
  if (word.kind !== wordKind) return word.kind === numberKind ? 1000 + word.folded.length * 2 + (word.folded === '<year>' ? 1 : 0) : word.kind === newlineKind ? 2000 : word.kind === maskedKind ? 3000 + (word.hash & 63) : 4000 + (word.hash & 63)
  return word.shape * 64 + (word.lists & strong) + (word.lists & (listBits.company | listBits.street | listBits.title | listBits.unit) ? 16 : 0) + (word.lists & listBits.personCue ? 32 : 0)
}

const sentenceEnd = /^[.!?]$/

/** Prepares a text's tokens. `hide` says of which tokens the lists of names and places are not to be seen (training only). */
export function toSequence(tokens: readonly Token[], hide?: (index: number) => boolean): Sequence {
  const words = tokens.map(({ word }, index) => (hide?.(index) ? { ...word, lists: word.lists & ~(listBits.given | listBits.surname | listBits.place) } : word))
  const marks = new Int32Array(words.length)
  const classes = new Int32Array(words.length)
  const folded = words.map((word) => word.folded)
  let lower = 0
  let upper = 0
  let cased = 0
  let start = true
  let prose = false
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? edge
    classes[i] = toClass(word)
    // Marks: 1 sentence start, 2 inside a place of several words, 4 its first word, 8 gap before, 16 running prose before on this text.
    marks[i] = (marks[i] ?? 0) | (start ? 1 : 0) | (tokens[i]?.gap ? 8 : 0) | (prose ? 16 : 0)
    if (word.kind === wordKind) {
      cased++
      if (word.shape === lowerShape) lower++
      else if (word.shape === upperShape) upper++
      if (word.shape === lowerShape && word.lists & listBits.common) prose = true
      if (word.lists & listBits.placePart && !hide?.(i)) {
        const count = countPlaceWords(folded, i)
        for (let k = 0; k < count; k++) marks[i + k] = (marks[i + k] ?? 0) | 2 | (k === 0 ? 4 : 0)
      }
      start = false
    } else if (word.kind === newlineKind || sentenceEnd.test(word.folded)) start = true
  }
  const context = lower === cased ? 1 : upper * 2 > cased ? 2 : 0
  return { words, marks, classes, context }
}

const beginning = listBits.given | listBits.surname | listBits.place | listBits.placePart | listBits.street | listBits.unit

/** Whether no span can begin at token `i`: signs, line ends, masked tokens, and everyday words in lower case where the text has capitals elsewhere. Saves most of the work. */
export function isDull({ words, context }: Sequence, i: number): boolean {
  const word = words[i] ?? edge
  if (word.kind !== wordKind) return word.kind !== numberKind
  return context === 0 && word.shape === lowerShape && ((word.lists & listBits.common) !== 0 || (word.lists & beginning) === 0) && (word.lists & listBits.particle) === 0 && words[i + 1]?.folded !== 'corner'
}

/** Writes the features of token `i` that do not depend on labels into `out`. */
export function writeStatic({ words, marks, classes, context }: Sequence, i: number, out: Int32Array): void {
  const word = words[i] ?? edge
  const previous = words[i - 1] ?? edge
  const next = words[i + 1] ?? edge
  const second = words[i - 2] ?? edge
  const ahead = words[i + 2] ?? edge
  const mark = marks[i] ?? 0
  const kind = classes[i] ?? 0
  const before = classes[i - 1] ?? -1
  const after = classes[i + 1] ?? -1
  const further = classes[i + 2] ?? -1
  const earlier = classes[i - 2] ?? -1
  const form = kind * 4 + context
  let n = 0
  out[n++] = mix(1, word.hash)
  out[n++] = mix(2, mix(word.hash, word.shape))
  out[n++] = mix(3, word.prefix)
  out[n++] = mix(4, mix(word.suffix, word.shape))
  out[n++] = mix(5, form)
  out[n++] = mix(6, mix(word.lists, word.shape))
  out[n++] = mix(7, previous.hash)
  out[n++] = mix(8, next.hash)
  out[n++] = mix(9, second.hash)
  out[n++] = mix(10, ahead.hash)
  out[n++] = mix(11, mix(previous.hash, form))
  out[n++] = mix(12, mix(next.hash, form))
  out[n++] = mix(13, mix(previous.hash, second.hash))
  out[n++] = mix(14, mix(next.hash, ahead.hash))
  out[n++] = mix(15, mix(before, kind))
  out[n++] = mix(16, mix(after, kind))
  out[n++] = mix(17, mix(mix(before, kind), after))
  out[n++] = mix(18, mix(mix(after, further), kind))
  out[n++] = mix(19, mix(mix(before, earlier), kind))
  out[n++] = mix(20, mix(mark & 7, mix(word.lists & strong, word.shape)))
  out[n++] = mix(21, mix(mark, kind))
  out[n++] = mix(22, mix(previous.lists, word.shape))
  out[n++] = mix(23, mix(next.lists, word.shape))
  out[n++] = mix(24, mix(mix(previous.hash, second.hash), word.shape))
  out[n++] = mix(25, mix(mix(previous.hash, next.hash), word.shape))
  out[n++] = mix(26, mix(i === 0 ? 1 : 0, mix(next.hash, word.shape)))
  out[n++] = mix(27, mix(mix(next.hash, ahead.hash), form))
  out[n++] = mix(28, mix(word.suffix, mix(before, after)))
  out[n++] = mix(29, mix(mix(earlier, before), mix(kind, after)))
  out[n++] = mix(30, context)
}

/** Writes the features that depend on the two labels before and on the last span's type into `out`, behind the static ones. */
export function writeDynamic({ words, marks, classes }: Sequence, i: number, label: number, before: number, last: number, out: Int32Array): void {
  const word = words[i] ?? edge
  const kind = classes[i] ?? 0
  let n = staticFeatures
  out[n++] = mix(40, label)
  out[n++] = mix(41, mix(label, before))
  out[n++] = mix(42, mix(label, word.hash))
  out[n++] = mix(43, mix(label, kind))
  out[n++] = mix(44, mix(mix(label, before), kind))
  out[n++] = mix(45, mix(label, mix((words[i - 1] ?? edge).hash, kind)))
  out[n++] = mix(46, mix(mix(last, label), mix(kind, (marks[i] ?? 0) & 24)))
}

