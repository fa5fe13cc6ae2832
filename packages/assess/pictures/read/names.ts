import { foldAll } from './fold.ts'
import { labels } from '../../words/labels.ts'
import { isTitle, type Label, type Token } from './tokens.ts'

const notNames = new Set(foldAll(labels.notNames))
const sexes = new Set(foldAll(labels.sex))

/** What a picture is known to be by its words; see `find-fields.ts`. */
export type Evidence = { patient: boolean; care: boolean; shown: boolean; board: boolean; header: boolean }

/** Words that are a name by their form and surroundings. */
export type FoundName = readonly Token[]

/** Everything that a search for names looks at. */
export type Page = { tokens: readonly Token[]; labels: readonly Label[]; labelAt: ReadonlyMap<number, Label>; evidence: Evidence; fieldRows: ReadonlySet<number> }

/** True for a word with a capital that is neither a label nor a word that such things carry. */
export function isNameWord(page: Page, at: number): boolean {
  const token = page.tokens[at]
  if (!token || !/^\p{Lu}[\p{L}'’.-]+$/u.test(token.text) || token.text.replace(/[^\p{L}]/gu, '').length < 2) return false
  return !notNames.has(token.fold) && !page.labelAt.has(at) && !isTitle(token)
}

const isInitial = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}[.]?$/u.test(token.text)

/** The words of a name from here on, one run, `most` words; initials count but do not begin alone. */
export function readName(page: Page, from: number, most = 4): Token[] {
  const first = page.tokens[from]
  const name: Token[] = []
  for (let at = from; name.length < most; at++) {
    const token = page.tokens[at]
    if (!token || !first || token.run !== first.run) break
    const isFirstOfTwo = at === from && isInitial(token) && isNameWord(page, at + 1)
    if (!isNameWord(page, at) && !(isInitial(token) && (name.length > 0 || isFirstOfTwo))) break
    name.push(token)
  }
  while (name.length > 2 && sexes.has(name.at(-1)?.fold ?? '')) name.pop()
  return name.some(({ text }) => text.length > 1) ? name : []
}

/** True where a label just before or just after says that this is staff. */
export function isStaff(page: Page, from: number, count: number): boolean {
  const run = page.tokens[from]?.run
  for (let at = from - 1; at >= from - 4 && page.tokens[at]?.run === run; at--) {
    const label = page.labelAt.get(at)
    if (label?.kinds.has('staff')) return true
    if (page.tokens[at]?.comma === true || label !== undefined) break
  }
  const after = page.labelAt.get(from + count)
  if (page.tokens[from + count]?.run === run && /^(?:CIINICS?|IIST|TEAM)$/.test(page.tokens[from + count]?.fold ?? '')) return true
  if (after && after.kinds.has('staff') && page.tokens[from + count]?.run === run && !/^(?:DR|BY|FROM|CC)$/.test(after.fold)) return true
  return false
}

/** After a label for names: on the row, or below it. */
export function findLabelled(page: Page): FoundName[] {
  const { tokens, evidence } = page
  return page.labels.flatMap((label): FoundName[] => {
    const own = label.kinds.has('patientName')
    if (!own && !label.kinds.has('name')) return []
    const last = tokens[label.last]
    const enough = own ? label.kinds.has('surePatientName') || last?.colon === true || evidence.patient || evidence.care || evidence.shown : evidence.patient || evidence.shown || (evidence.care && (last?.colon === true || label.fold === 'RE'))
    // Pat is a first name too.
    if (!last || !enough || (label.fold === 'PAT' && !last.colon)) return []
    let at = label.last + 1
    const next = tokens[at]
    if (!next || next.block !== last.block || next.row > last.row + 1) return []
    if (isTitle(next)) at++
    const name = readName(page, at)
    return name.length === 0 || isStaff(page, at, name.length) ? [] : [name]
  })
}

/** After Mr, Mrs, Miss and the like, in anything from care. */
export function findTitled(page: Page): FoundName[] {
  const { patient, care, shown, board } = page.evidence
  if (!patient && !care && !shown && !board) return []
  return page.tokens.flatMap((token, at): FoundName[] => {
    if (!isTitle(token) || isStaff(page, at, 1)) return []
    const name = readName(page, at + 1, 3)
    return name.length === 0 || name[0]?.run !== token.run || isStaff(page, at + 1, name.length) ? [] : [[token, ...name]]
  })
}

/** A given name or an initial behind a comma. */
function readGiven(page: Page, from: number): Token[] {
  const given = readName(page, from, 3)
  const first = page.tokens[from]
  if (given.length === 0 && first && isInitial(first)) return [first]
  while (given.length > 1 && sexes.has(given.at(-1)?.fold ?? '')) given.pop()
  return given
}

/** SURNAME, Given: alone in its run but for numbers, sex and age. */
export function findWithComma(page: Page): FoundName[] {
  const { patient, care, shown, board } = page.evidence
  return page.tokens.flatMap((token, at): FoundName[] => {
    if (!token.caret && !patient && !care && !shown && !board) return []
    if (!token.comma || !isNameWord(page, at) || page.tokens[at + 1]?.run !== token.run || isStaff(page, at, 1)) return []
    const given = readGiven(page, at + 1)
    const [first] = given
    const after = page.tokens[at + 1 + given.length]
    if (after?.run === token.run && /^(?:and|&|AND)$/.test(after.text)) return []
    if (!first || given.some(({ comma }, place) => comma && place < given.length - 1)) return []
    let from = at
    while (at - from < 2 && page.tokens[from - 1]?.run === token.run && page.tokens[from - 1]?.comma === false && isNameWord(page, from - 1)) from--
    const isFiled = /^\p{Lu}{3,}$/u.test(token.text) && /^\p{Lu}\p{Ll}+$/u.test(first.text)
    const isSure = token.caret || patient || isFiled || (shown && /^\p{Lu}{3,}$/u.test(token.text))
    return isSure ? [[...page.tokens.slice(from, at + 1), ...given]] : []
  })
}

/** A run that begins with words like a name, on a row beside a number or date of birth. */
export function findBeside(page: Page): FoundName[] {
  if (!page.evidence.patient) return []
  return page.tokens.flatMap((token, at): FoundName[] => {
    const before = page.tokens[at - 1]
    if ((before?.run === token.run && !/^\d+[.)]?$/.test(before.text)) || isStaff(page, at, 1)) return []
    const near = page.fieldRows.has(token.row) ? 0 : page.fieldRows.has(token.row - 1) || page.fieldRows.has(token.row + 1) ? 1 : page.fieldRows.has(token.row + 2) ? 2 : 3
    if (near > 2) return []
    const name = readName(page, at, 4)
    const next = page.tokens[at + name.length]
    const isAlone = next === undefined || next.run !== token.run || page.labelAt.has(at + name.length) || /\d/.test(next.text)
    return name.length === 0 || !isAlone || (name.length === 1 && token.text.length < 3) ? [] : [name]
  })
}

/** Behind the number of a bed: the rows of a board. */
export function findOnBoard(page: Page): FoundName[] {
  if (!page.evidence.board) return []
  return page.tokens.flatMap((token, at): FoundName[] => {
    if (page.tokens[at - 1]?.row === token.row && !page.labelAt.get(at - 1)?.kinds.has('board')) return []
    if (!/^(?:[A-Z]?\d{1,2}[A-Da-d]?)[.)]?$/.test(token.text)) return []
    let from = at + 1
    while (page.tokens[from] && isTitle(page.tokens[from] ?? token)) from++
    const name = readName(page, from, 2)
    const { header, care, patient } = page.evidence
    return !(header || care || patient) || name.length === 0 || name[0]?.row !== token.row || isStaff(page, from, name.length) ? [] : [name]
  })
}
