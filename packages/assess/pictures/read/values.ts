import { months } from '../../words/labels.ts'
import { foldAll, toDigits } from './fold.ts'
import type { Token } from './tokens.ts'

const monthFolds = new Set(foldAll(months))
const mostPieces = 5

/** The tokens after a label: the rest of its row, or where nothing stands there, the row below it in the same part. */
export function toReach(tokens: readonly Token[], last: number): Token[] {
  const label = tokens[last]
  if (!label) return []
  const after: Token[] = []
  for (let at = last + 1; at < tokens.length && after.length < 8; at++) {
    const token = tokens[at]
    if (!token || token.block !== label.block || token.row > label.row + 1) break
    if (token.row > label.row && after.some(({ row }) => row === label.row)) break
    after.push(token)
  }
  return after
}

/** A number of a record at the front of these tokens: four digits or more, in groups perhaps, a letter or three before. */
export function readNumber(tokens: readonly Token[]): Token[] {
  const start = tokens.slice(0, 2).findIndex(({ text }) => isNumberPiece(text))
  if (start < 0) return []
  const pieces: Token[] = []
  for (const token of tokens.slice(start, start + mostPieces)) {
    if (!isNumberPiece(token.text) || (pieces.length > 0 && (token.row !== pieces[0]?.row || isDate(token.text)))) break
    pieces.push(token)
    if (token.comma) break
  }
  const digits = pieces.map(({ text }) => toDigits(text) ?? '').join('').replace(/\D/g, '')
  return digits.length >= 4 && !isDate(pieces[0]?.text ?? '') ? pieces : []
}

function isNumberPiece(text: string): boolean {
  return /^[\p{L}]{0,4}[-/]?[\dOolI|SBZ][\dOolI|SBZQ./-]*[A-Za-z]?$/u.test(text) && toDigits(text) !== null
}

/** A date in figures or with the name of a month. */
export function isDate(text: string): boolean {
  const digits = toDigits(text)
  return digits !== null && (/^\d{1,2}([/.-])\d{1,2}\1\d{2,4}$/.test(digits) || /^(?:18|19|20)\d{2}([/.-])\d{1,2}\1\d{1,2}$/.test(digits))
    || /^[\dOolI]{1,2}[-/.]?[A-Za-z]{3}[-/.]?(?:[\dOolI]{2}){1,2}$/.test(text) && monthFolds.has(foldAll(text.replace(/^[\dOolI]{1,2}[-/.]?/, '').slice(0, 3))[0] ?? '')
}

/** A date of birth at the front of these tokens, in one to five pieces; eight figures without marks count too. */
export function readDate(tokens: readonly Token[]): Token[] {
  for (const [at, token] of tokens.slice(0, 2).entries()) {
    if (isDate(token.text) || /^(?:\d{8}|\d{6})$/.test(toDigits(token.text) ?? '')) return [token]
    const three = tokens.slice(at, at + 3)
    if (three.length === 3 && three.every(({ row }) => row === token.row) && isDay(three[0]) && (isMonth(three[1]) || isDay(three[1])) && isYear(three[2])) return three
    if (three.length === 3 && isMonth(three[0]) && isDay(three[1]) && isYear(three[2])) return three
    const five = tokens.slice(at, at + 5)
    if (five.length === 5 && five.every(({ row }) => row === token.row) && isDay(five[0]) && isDay(five[2]) && isYear(five[4])) return five
  }
  return []
}

const isMonth = (token: Token | undefined): boolean => token !== undefined && monthFolds.has(token.fold)
const isDay = (token: Token | undefined): boolean => token !== undefined && /^\d{1,2}(?:st|nd|rd|th)?[.]?$/.test(toDigits(token.text) ?? token.text)
const isYear = (token: Token | undefined): boolean => token !== undefined && /^(?:\d{2}|(?:18|19|20)\d{2})$/.test(toDigits(token.text) ?? '')

/** True for ten digits whose last one checks as in an NHS number, in the shape 943 476 5919. */
export function isChecked(tokens: readonly Token[]): boolean {
  const groups = tokens.map(({ text }) => text)
  if (groups.length !== 3 || !/^\d{3} \d{3} \d{4}$/.test(groups.join(' '))) return false
  const digits = [...groups.join('')].map(Number)
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0)
  return (11 - (sum % 11)) % 11 === digits[9]
}
