import { labels, patientTitles, type LabelKind } from '../../words/labels.ts'
import { foldAll, foldLabel, isNearly } from './fold.ts'
import type { Block, Word } from './order.ts'

/** A piece of a word that was read, with where it stands: `row` and `run` count through the picture, `block` its part. */
export type Token = {
  readonly text: string
  readonly fold: string
  readonly word: Word
  readonly block: number
  readonly row: number
  readonly run: number
  /** A colon or the like follows it; a comma follows it. */
  readonly colon: boolean
  readonly comma: boolean
  /** A caret follows it, as between the parts of a name in a medical image. */
  readonly caret: boolean
}

/** A label on tokens `first` to `last`; `exact` where no letter had to be guessed. */
export type Label = { readonly first: number; readonly last: number; readonly kinds: ReadonlySet<LabelKind>; readonly exact: boolean; readonly fold: string }

const kindsOf = new Map<string, Set<LabelKind>>()
for (const kind of Object.keys(labels)) {
  if (!isKind(kind)) continue
  for (const fold of foldAll(labels[kind])) {
    const kinds = kindsOf.get(fold)
    if (kinds) kinds.add(kind)
    else kindsOf.set(fold, new Set([kind]))
  }
}
/** Labels long enough to be known with one letter misread, by length. */
const long = new Map<number, string[]>()
for (const [fold, kinds] of kindsOf) {
  if (fold.length < 6 || !(kinds.has('record') || kinds.has('birth') || kinds.has('patientName') || kinds.has('care'))) continue
  long.set(fold.length, [...(long.get(fold.length) ?? []), fold])
}
const titles = new Set(foldAll(patientTitles))
const mostWords = 3
const longest = Math.max(...[...kindsOf.keys()].map(({ length }) => length))
const hasLetter = /\p{L}/u

function isKind(kind: string): kind is LabelKind {
  return Object.hasOwn(labels, kind)
}

/** True for the title of somebody who is not staff. */
export function isTitle({ fold }: Token): boolean {
  return titles.has(fold)
}

/** The words of a picture in reading order, taken apart where marks join a label to its value. */
export function toTokens(blocks: readonly Block[]): Token[] {
  const tokens: Token[] = []
  let row = 0
  let run = 0
  for (const [block, { rows }] of blocks.entries()) {
    for (const runs of rows) {
      for (const words of runs) {
        for (const word of words) for (const piece of toPieces(word.text)) tokens.push({ ...piece, word, block, row, run })
        run++
      }
      row++
    }
    row++
  }
  return tokens
}

function toPieces(text: string): Pick<Token, 'text' | 'fold' | 'colon' | 'comma' | 'caret'>[] {
  const parted = text.replace(/^(D\.?[O0]\.?[B8]\.?|MRN|NHS|NHI|CHI|N[O0])[.]?(?=\d)/i, '$1:').match(/[^\s:;#=()[\]{}^,]+[:;#=()[\]{}^,]*/g) ?? []
  return parted.map((piece) => {
    const body = piece.replace(/[:;#=()[\]{}^,]+$/, '')
    return { text: body, fold: foldLabel(body), colon: /[:;#=]/.test(piece.slice(body.length)) || /[.]$/.test(body), comma: /[,^]/.test(piece.slice(body.length)), caret: piece.slice(body.length).includes('^') }
  })
}

/** The labels among tokens, the longest first at each place; they never overlap. */
export function findLabels(tokens: readonly Token[]): Label[] {
  const found: Label[] = []
  for (let first = 0; first < tokens.length; first++) {
    const label = findLabelAt(tokens, first)
    if (!label) continue
    found.push(label)
    first = label.last
  }
  return found
}

function findLabelAt(tokens: readonly Token[], first: number): Label | undefined {
  const start = tokens[first]
  if (!start) return undefined
  let fold = ''
  let isWord = false
  let best: Label | undefined
  for (let last = first; last < first + mostWords; last++) {
    const token = tokens[last]
    if (!token || token.run !== start.run || tokens[last - 1]?.comma === true && last > first) break
    fold += token.fold
    isWord ||= token.fold !== '' && hasLetter.test(token.text)
    const kinds = isWord && fold.length <= longest ? kindsOf.get(fold) : undefined
    if (kinds) best = { first, last, kinds, exact: true, fold }
  }
  if (best || !hasLetter.test(start.text)) return best
  const near = long.get(start.fold.length)?.find((other) => isNearly(other, start.fold))
  return near === undefined ? undefined : { first, last: first, kinds: kindsOf.get(near) ?? new Set(), exact: false, fold: near }
}
