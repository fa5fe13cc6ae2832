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

function toPieces(text: string): Pick<Token, 'text' | 'fold' | 'colon' | 'comma'>[] {
  const parted = text.replace(/^(D\.?[O0]\.?[B8]\.?|MRN|NHS|NHI|CHI|N[O0])[.]?(?=\d)/i, '$1:').match(/[^\s:;#=()[\]{}^,]+[:;#=()[\]{}^,]*/g) ?? []
  return parted.map((piece) => {
    const body = piece.replace(/[:;#=()[\]{}^,]+$/, '')
    return { text: body, fold: foldLabel(body), colon: /[:;#=]/.test(piece.slice(body.length)) || /[.]$/.test(body), comma: /[,^]/.test(piece.slice(body.length)) }
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
  const run = tokens[first]?.run
  for (let count = mostWords; count >= 1; count--) {
    const part = tokens.slice(first, first + count)
    if (part.length < count || part.some((token) => token.run !== run) || part.slice(0, -1).some(({ comma }) => comma)) continue
    if (!part.some(({ text }) => /\p{L}/u.test(text))) continue
    const fold = part.map((token) => token.fold).join('')
    const kinds = kindsOf.get(fold)
    if (kinds) return { first, last: first + count - 1, kinds, exact: true, fold }
    const near = long.get(fold.length)?.find((other) => isNearly(other, fold))
    if (near && count === 1) return { first, last: first, kinds: kindsOf.get(near) ?? new Set(), exact: false, fold: near }
  }
  return undefined
}
