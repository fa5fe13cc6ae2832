import { books, isPlainWord } from './cue-words.ts'
import { ageInOne, isSex, type Cue } from './cue.ts'
import { foldLabel } from './fold.ts'
import { isStaff, type Page } from './names.ts'
import { isTitle, type Token } from './tokens.ts'

/** A word as it must have been: figures among capitals are letters misread. */
function mend(text: string): string {
  return /^[\p{Lu}'’-]*[015][\p{Lu}'’015-]*$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3 ? text.replace(/0/g, 'O').replace(/1/g, 'I').replace(/5/g, 'S') : text
}

const isInitial = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\.?$/u.test(token.text)

/** True for a word with a capital that prints seldom carry but as a name. */
export function isNamely(page: Page, at: number): boolean {
  const token = page.tokens[at]
  if (!token) return false
  const text = mend(token.text).replace(/\.$/, '')
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(text) || /^(?!Mc|Mac|De|Di|Du|La|Le|Van|Von|O)\p{Lu}\p{Ll}+\p{Lu}/u.test(text)) return false
  return !page.labelAt.has(at) && !isTitle(token) && !isPlainWord(token.fold) && !token.text.split('-').every((part) => isPlainWord(foldLabel(part)))
}

/** Words that have the form of a name: behind a title, filed surname first, with an initial, two or more with capitals, or behind the number of a bed. */
export function findNameForms(page: Page): Cue[] {
  const found: Cue[] = []
  for (let at = 0; at < page.tokens.length; at++) {
    const cue = findNameAt(page, at)
    if (!cue) continue
    found.push(cue)
    at += cue.tokens.length - 1
  }
  return found
}

function findNameAt(page: Page, at: number): Cue | undefined {
  const { tokens } = page
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token) return undefined
  const isHere = (other: Token | undefined): other is Token => other !== undefined && other.run === token.run
  if (isStaff(page, at, 1) || isBehindStaff(page, at)) return undefined
  if (isTitleOrForeign(token) && isHere(next) && (isNamely(page, at + 1) || (isInitial(next) && isNamely(page, at + 2)))) {
    const own = takeName(page, at + 1)
    return isStaff(page, at + 1, own.length) ? undefined : { kind: 'titled', tokens: [token, ...own] }
  }
  const before = tokens[at - 1]
  const starts = !isHere(before) || !/^\p{L}{2,}$/u.test(before.text) || before.colon || page.labelAt.has(at - 1) || books.term([before.fold], 0) > 0
  if (token.comma && starts && isHere(next) && !tokens[at + 2]?.comma && !(next.comma && isNamely(page, at + 2))) {
    const small = /^\p{L}[\p{L}'’-]{2,}$/u
    const isSmall = small.test(token.text) && small.test(next.text) && !page.labelAt.has(at) && !page.labelAt.has(at + 1) && !isPlainWord(token.fold) && !isPlainWord(next.fold)
    const after = tokens[at + 2]
    const closes = !isHere(after) || !/^(?:\p{Ll}|&)/u.test(after.text)
    if (closes && ((isNamely(page, at) && (isNamely(page, at + 1) || isInitial(next))) || (isSmall && token.text === token.text.toLowerCase() && next.text === next.text.toLowerCase() && !isHere(after)))) return { kind: 'filed', tokens: [token, next] }
  }
  if (isInitial(token) && starts && isNamely(page, at + 1) && isHere(next)) return { kind: 'initial', tokens: [token, ...takeName(page, at + 1)] }
  if (!isNamely(page, at)) return undefined
  const name = takeName(page, at)
  const last = name.at(-1)
  const after = tokens[at + name.length]
  if (books.staff([after?.fold ?? ''], 0) > 0 && isHere(after)) return undefined
  if (name.length === 2 && isInitial(last) && starts) return { kind: 'initial', tokens: name }
  if (name.length >= 2) return starts || name.length <= 3 ? { kind: 'pair', tokens: name } : undefined
  const below = isRowOf(page, at, 1) && next?.block === token.block && next.row === token.row + 1 && isNamely(page, at + 1) ? takeName(page, at + 1) : []
  if (below.length > 0 && token.text === token.text.toUpperCase() && isRowOf(page, at + 1, below.length)) return { kind: 'pair', tokens: [token, ...below] }
  if (isBehindPlace(page, at) || isListed(page, at)) return { kind: 'slot', tokens: name }
  return starts && after?.row === token.row && (ageInOne.test(after.text) || isAgeSex(page, at + 1)) ? { kind: 'single', tokens: name } : undefined
}

/** True where these words are a whole row, but for a sex. */
function isRowOf({ tokens }: Page, at: number, count: number): boolean {
  const row = tokens[at]?.row
  const after = tokens[at + count]
  return tokens[at - 1]?.row !== row && (after?.row !== row || (isSex(after) && tokens[at + count + 1]?.row !== row))
}

/** True behind the number of a bed or the like, on one row; a time of day is none. */
function isBehindPlace({ tokens }: Page, at: number): boolean {
  const number = tokens[at - 1]?.fold === '' ? tokens[at - 2] : tokens[at - 1]
  if (!number || number.row !== tokens[at]?.row || (tokens[at]?.text.length ?? 0) < 2) return false
  return /^(?:[A-Z]{1,2}\d{1,2}|\d{1,2}[A-D]?)[.)]?$/.test(number.text)
}

/** True for a word that begins a row and has a dash behind it, as in lists of what is to be done for whom. */
function isListed({ tokens }: Page, at: number): boolean {
  const row = tokens[at]?.row
  return tokens[at - 1]?.row !== row && /^[-–—]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.row === row && (tokens[at]?.text.length ?? 0) > 2
}

/** The words of a name from here on: three at most, initials too, small words between them. */
function takeName(page: Page, from: number): Token[] {
  const first = page.tokens[from]
  const name: Token[] = []
  for (let at = from; name.length < 4; at++) {
    const token = page.tokens[at]
    if (!token || !first || token.run !== first.run || page.tokens[at - 1]?.comma === true && at > from) break
    const isSmall = /^(?:van|von|de|der|den|del|della|di|da|dos|la|le|el|al|bin|binti|bint|ben|ter|ten|y)$/.test(token.text) && isNamely(page, at + 1)
    const isMonth = name.length > 0 && /^(?:MAY|JUNE|APRII|AUGUST)$/.test(token.fold) && !/\d/.test(page.tokens[at + 1]?.run === token.run ? (page.tokens[at + 1]?.text ?? '') : '')
    if (!isMonth && !isNamely(page, at) && !(isInitial(token) && (name.length > 0 || at === from) && !isAgeSex(page, at)) && !isSmall) break
    name.push(token)
  }
  return name
}

/** True for M or F that says a sex: an age, a date or a number stands beside it. */
function isAgeSex(page: Page, at: number): boolean {
  const token = page.tokens[at]
  const after = page.tokens[at + 1]
  return isSex(token) && after !== undefined && after.row === token?.row && /\d/.test(after.text)
}

function isTitleOrForeign(token: Token): boolean {
  return isTitle(token) || /^(?:Fr\.?|Hr\.?|Frau|Herr|Monsieur|Madame|D\.|Dª|Don|Doña|Sig\.?|Sig\.ra)$/.test(token.text)
}

/** True where somebody's post stands before on the same row, or alone on the row above or below. */
function isBehindStaff(page: Page, at: number): boolean {
  const { tokens } = page
  const row = tokens[at]?.row
  let start = at
  while (start > 0 && tokens[start - 1]?.row === row) start--
  let end = at + 1
  while (tokens[end]?.row === row) end++
  if (isPost(page, readRow(page, start - 1, -1), false) || isPost(page, readRow(page, end, 1), true)) return true
  for (let before = at - 1; before >= Math.max(start, at - 3); before--) {
    const token = tokens[before]
    if (token && books.staff([token.fold], 0) > 0) return true
    if (token?.comma) break
  }
  return false
}

/** Up to four places of the row that begins or ends here, in the same part of the picture. */
function readRow({ tokens }: Page, from: number, step: 1 | -1): number[] {
  const first = tokens[from]
  const beside = tokens[from - step]
  const row: number[] = []
  for (let at = from; row.length < 4 && first && first.block === beside?.block && tokens[at]?.row === first.row; at += step) row.push(at)
  return row
}

const isPostWord = (fold: string): boolean => books.staff([fold], 0) > 0 || (fold.length > 6 && /(?:OIOGIST|THERAPIST|IATRIST|ICIAN|MACIST|ITIAN|THETIST)S?$/.test(fold))

/** True for a short row that says somebody's post and nothing else. A colon below begins another field. */
function isPost({ tokens, labelAt }: Page, row: readonly number[], isBelow: boolean): boolean {
  if (row.length === 0 || row.length > 3) return false
  const isRole = (at: number): boolean => isPostWord(tokens[at]?.fold ?? '') && !(isBelow && (tokens[at]?.colon === true || /^(?:DR|PROF)$/.test(tokens[at]?.fold ?? '')))
  return row.some(isRole) && row.every((at) => isPlainWord(tokens[at]?.fold ?? '') || isPostWord(tokens[at]?.fold ?? '') || labelAt.get(at)?.kinds.has('staff') === true)
}
