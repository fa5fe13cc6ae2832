import { labels, unreal, type LabelKind } from '../../words/labels.ts'
import { foldAll } from './fold.ts'
import { findBeside, findLabelled, findOnBoard, findTitled, findWithComma, type Evidence, type FoundName, type Page } from './names.ts'
import { toBlocks, type Block } from './order.ts'
import { findLabels, isTitle, toTokens, type Label, type Token } from './tokens.ts'
import { isChecked, readDate, readNumber, toReach } from './values.ts'
import { noRecord, weighRecord, type Weighed } from './weigh-record.ts'

/** What a field says of a patient. */
export type FieldKind = 'record' | 'birth' | 'name'

/** Words in a picture that say who a patient is; `sure` where they were read well and a label or their form leaves no doubt. */
export type Field = { kind: FieldKind; tokens: readonly Token[]; sure: boolean }

/** What a picture's words say: fields of a patient, whether they come from care, how its parts are read, and what it weighs as a record. */
export type PictureText = { blocks: Block[]; tokens: Token[]; fields: Field[]; isFromCare: boolean; record: Weighed }

const leastConfidence = 0.6
const unrealWords = foldAll(unreal)
const oneLetter = new Set(foldAll(`${labels.imaging}, ${labels.device}, ${labels.board}`).filter((fold) => fold.length === 1))

/** What was read last of each picture: the same picture is judged at every key that its caption gets. */
const memory = new WeakMap<object, { authors: string; read: PictureText }>()

/** Reads what stands printed in a picture: numbers, dates of birth and names of patients. `authors` are names that are not a patient's. */
export function readPicture(seen: Parameters<typeof toBlocks>[0], authors: readonly string[] = []): PictureText {
  const key = authors.join('\n')
  const known = memory.get(seen)
  if (known?.authors === key) return known.read
  const read = readAnew(seen, authors)
  memory.set(seen, { authors: key, read })
  return read
}

function readAnew(seen: Parameters<typeof toBlocks>[0], authors: readonly string[]): PictureText {
  const blocks = toBlocks(seen)
  const tokens = toTokens(blocks)
  const found = findLabels(tokens)
  const whole = tokens.map(({ fold }) => fold).join('')
  const known = toEvidence(tokens, found)
  const isFromCare = known.care || known.shown || known.board
  if (unrealWords.some((word) => whole.includes(word))) return { blocks, tokens, fields: [], isFromCare, record: noRecord }

  const numbers = found.flatMap((label): Field[] => (label.kinds.has('record') ? toField('record', readNumber(toReach(tokens, label.last)), label) : []))
  const births = found.flatMap((label): Field[] => (label.kinds.has('birth') ? toField('birth', readDate(toReach(tokens, label.last)), label) : []))
  const evidence = { ...known, patient: numbers.length > 0 || births.length > 0 }
  const labelAt = new Map(found.flatMap((label) => Array.from({ length: label.last - label.first + 1 }, (_, at) => [label.first + at, label] as const)))
  const page: Page = { tokens, labels: found, labelAt, evidence, fieldRows: new Set([...numbers, ...births].flatMap(({ tokens: own }) => own.map(({ row }) => row))) }
  const record = weighRecord(page, authors)
  const names = findNames(page, authors)
  const isSomebody = evidence.patient || record.weight === 'record' || names.length > 0
  const taken = new Set([...numbers, ...births].flatMap((field) => field.tokens))
  const weaker = isSomebody ? findWeaker(tokens, found).filter((field) => !field.tokens.some((token) => taken.has(token))) : []
  const fields = [...numbers, ...births, ...weaker, ...names.map((own): Field => ({ kind: 'name', tokens: own, sure: isWellRead(own) }))]
  return { blocks, tokens, fields, isFromCare: isFromCare || isSomebody, record }
}

function toField(kind: FieldKind, own: readonly Token[], { exact }: Pick<Label, 'exact'>): Field[] {
  return own.length === 0 ? [] : [{ kind, tokens: own, sure: exact && isWellRead(own) }]
}

const isWellRead = (own: readonly Token[]): boolean => own.every(({ word }) => word.confidence >= leastConfidence)

/** Numbers and dates that count beside something else of a patient. */
function findWeaker(tokens: readonly Token[], found: readonly Label[]): Field[] {
  const labelled = found.flatMap((label) => [
    ...(label.kinds.has('weakRecord') ? toField('record', readNumber(toReach(tokens, label.last)), label) : []),
    ...(label.kinds.has('weakBirth') ? toField('birth', readDate(toReach(tokens, label.last)), label) : []),
  ])
  const checked = tokens.flatMap((token, at) => {
    if (!/^\d{3}$/.test(token.text)) return []
    const three = tokens.slice(at, at + 3)
    return isChecked(three) && three.every(({ row }) => row === token.row) ? [{ kind: 'record' as const, tokens: three, sure: isWellRead(three) }] : []
  })
  return [...labelled, ...checked]
}

/** What the labels of a picture say that it is. */
function toEvidence(tokens: readonly Token[], found: readonly Label[]): Omit<Evidence, 'patient'> {
  const count = (kind: LabelKind): number => new Set(found.filter(({ kinds, fold }) => kinds.has(kind) && !oneLetter.has(fold)).map(({ fold }) => fold)).size
  const headers = new Map<number, Set<string>>()
  let beds = 0
  for (const { first, last, kinds, fold } of found) {
    const row = tokens[first]?.row ?? -1
    if (kinds.has('board')) headers.set(row, (headers.get(row) ?? new Set()).add(fold))
    const next = tokens[last + 1]
    if (kinds.has('place') && next?.row === row && /^[A-Z]?\d{1,2}[A-Da-d]?$/.test(next.text)) beds++
  }
  const header = [...headers.values()].some((words) => words.size >= 3)
  return { care: count('care') >= 1 || beds === 1, shown: count('device') >= 2 || count('imaging') >= 2, board: beds >= 2 || header, header }
}

/** Every name once: the longest of those that share words, without the author's own. */
function findNames(page: Page, authors: readonly string[]): FoundName[] {
  const own = new Set(authors.flatMap((author) => author.split(/\s+/).map((word) => foldAll(word)[0] ?? '')))
  const all = [...findLabelled(page), ...findTitled(page), ...findOnBoard(page), ...findWithComma(page), ...findBeside(page)]
    .filter((tokens) => !tokens.every((token) => token.fold.length < 2 || own.has(token.fold) || isTitle(token)))
    .sort((a, b) => b.length - a.length)
  const taken = new Set<Token>()
  return all.filter((tokens) => {
    if (tokens.some((token) => taken.has(token))) return false
    for (const token of tokens) taken.add(token)
    return true
  })
}
