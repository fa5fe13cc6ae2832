import { books } from './cue-words.ts'
import { ageInOne, isSex, type Cue, type CueKind } from './cue.ts'
import { findNameForms, isNamely } from './find-name-forms.ts'
import type { Page } from './names.ts'
import type { Token } from './tokens.ts'
import { isDate } from './values.ts'

/** Everything in a page that looks like part of a patient's record. */
export function findCues(page: Page): Cue[] {
  return [...findNameForms(page), ...findDetails(page), ...findThings(page)]
}

/** What stands behind an age, folded. */
const behindAge = /^(?:Y|YR|YRS|YEARS|YEAR|YO|ANS|ANOS|JAHRE|J|F|M|YEAROID|YEARSOID)$/
const beforeAge = /^(?:AGE|AGED|AGESEX|EDAD)$/

/** What is a person's own: age, sex, weight, date of birth, number. */
function findDetails({ tokens, ...page }: Page): Cue[] {
  return tokens.flatMap((token, at): Cue[] => {
    const after = tokens[at + 1]
    const next = after?.row === token.row ? after : undefined
    const { text } = token
    const own = (kind: CueKind, most = 1): Cue[] => [{ kind, tokens: tokens.slice(at, at + most) }]
    if (!/\d/.test(text)) {
      if (beforeAge.test(token.fold) && /^\d{1,3}/.test(next?.text ?? '')) return own('age', 2)
      if (!isSex(token) || (next && isNamely({ tokens, ...page }, at + 1))) return []
      return next && /^\d{1,3}$/.test(next.text) ? own('age', 2) : own('sex')
    }
    if (ageInOne.test(text)) return own('age')
    if (/^\d{1,3}$/.test(text) && next && behindAge.test(next.fold) && !/^[fm]$/.test(next.text)) return own('age', 2)
    const pieces = isPastDate(text) ? 1 : /^\d{1,2}(?:st|nd|rd|th)?$/.test(text) && isPastThree(tokens.slice(at, at + 3)) ? 3 : 0
    if (pieces > 0 && !isTold(tokens[at - 1], token)) return own('birth', pieces)
    if (!isSold(tokens, at)) {
      if (isRecordForm(text)) return own('number')
      const groups = takeGroups(tokens, at)
      if (groups.length > 1) return [{ kind: 'number', tokens: groups }]
    }
    if (isDate(text) || /^(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d$/.test(text) || (/^\d{1,2}$/.test(text) && isMonthWord(next) && /^(?:\d{2}|(?:19|20)\d{2})$/.test(tokens[at + 2]?.text ?? ''))) return own('date')
    if (/^\d{1,2}[/.]\d{1,2}$/.test(text) && tokens[at - 1]?.colon === true) return own('date')
    if (isCode(text) && !/^(?:MI|M1|ML|G|KG|MG|MCG|J|DOSES)$/i.test(next?.text ?? '') && !isSold(tokens, at)) return own('figure')
    if (/^\d{1,3}(?:[.,]\d)?(?:cm|mm|mmol|mmHg)$|^(?:[6-9]\d|1\d\d|2[0-4]\d)\/(?:[3-9]\d|1[0-3]\d)$/.test(text)) return own('vital')
    if (/^\d{1,3}(?:[.,]\d{1,3})?(?:kg|KG|g)$/.test(text)) return own('weight')
    return /^\d{1,3}(?:[.,]\d{1,3})?$/.test(text) && /^(?:KG|G)$/.test(next?.fold ?? '') ? own('weight', 2) : []
  })
}

const isMonthWord = (token: Token | undefined): boolean => token !== undefined && isDate(`1-${token.text.slice(0, 3)}-2000`)

/** Three figures or more with letters, or four and more: no year, price, time or measure. */
function isCode(text: string): boolean {
  if (/^(?:19|20)\d\d$|^[01]\d[0-5]\d$|^2[0-3][0-5]\d$/.test(text) || /[.%£$€]/.test(text) || /^\d+(?:st|nd|rd|th|[a-z]+)$/.test(text)) return false
  return /^\d{4,}$/.test(text) || (/^[A-Z]{1,3}[-/]?\d{3,}\S*$|^\d{3,}[-/]\d+$/.test(text))
}

/** Groups of figures that make a number of six figures or more. */
function takeGroups(tokens: readonly Token[], at: number): Token[] {
  const first = tokens[at]
  if (tokens[at - 1]?.run === first?.run && /^\d{1,4}$/.test(tokens[at - 1]?.text ?? '')) return []
  const groups: Token[] = []
  for (const token of tokens.slice(at, at + 5)) {
    if (token.run !== first?.run || !(groups.length === 0 ? /^[A-Z]{0,2}\d{1,4}$/ : /^\d{1,4}$/).test(token.text)) break
    groups.push(token)
    if (token.comma) break
  }
  const total = groups.map(({ text }) => text).join('').replace(/\D/g, '').length
  const isLong = total >= 6 && total <= 12 && groups.length <= 4
  return isLong && groups.some(({ text }) => text.length > 2) && !groups.slice(0, -1).some(({ comma }) => comma) && !/^0+$/.test(groups.slice(1).map(({ text }) => text).join('')) ? groups : []
}

/** Five figures or more, a letter or three before, as hospitals number people. */
function isRecordForm(text: string): boolean {
  const mended = text.replace(/(?<=\d)[O]|[O](?=\d)/g, '0').replace(/(?<=\d)[lI]|[lI](?=\d)/g, '1')
  return /^(?:\d{2,3}(?:-\d{2,3}){2}|[A-Z]{0,3}[-/]?\d{5,10}|\d{4,8}-\d{1,4}|\d{2}[A-Z]{1,2}[-/]?\d{4,8}|[A-Z]\d{2}-\d{4,7})$/.test(mended) && !isDate(mended) && !/^(?:19|20)\d{6}$/.test(mended)
}

/** A full date of a year gone by long enough: somebody's birth rather than today's date. */
function isPastDate(text: string): boolean {
  const bare = text.replace(/^\*/, '')
  if (!isDate(bare) && !/^(?:19|20)\d{6}$/.test(bare)) return false
  if (bare !== text) return true
  const digits = bare.replace(/[OoQ]/g, '0').replace(/[lI|]/g, '1')
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(digits)?.[1] ?? /^((?:19|20)\d{2})\d{4}$/.exec(digits)?.[1]
  if (year !== undefined) return Number(year) >= 1900 && Number(year) <= 2019
  const short = /(\d{2})$/.exec(digits)?.[1]
  return short !== undefined && Number(short) >= 30
}

/** The same in three words on one row; two figures alone are no year here. */
function isPastThree([day, month, year]: readonly Token[]): boolean {
  if (!day || !month || !year || year.row !== day.row || !/^(?:19\d\d|20[01]\d)$/.test(year.text)) return false
  return /^(?:0?[1-9]|1[0-2])$/.test(month.text) || isDate(`1-${month.text.slice(0, 3)}-${year.text}`)
}

/** A date in a story: opened on, since, by, in. */
const isTold = (before: Token | undefined, token: Token): boolean => before?.row === token.row && /^(?:ON|SINCE|BY|IN|OPENED|EST|UNTII|FROM|TO|BORN|HRH|DIED|FOUNDED|RECEIVED|ACCEPTED|PUBIISHED|REVISED)$/.test(before.fold)

/** True for a number that goods, tickets and telephones carry. */
function isSold(tokens: readonly Token[], at: number): boolean {
  const folds = tokens.slice(Math.max(0, at - 3), at).filter(({ row }) => row === tokens[at]?.row).map(({ fold }) => fold)
  return folds.some((fold) => /^(?:IOT|EXP|REF|BATCH|PI|BN|EAN|SKU|TEI|PHONE|FAX|MOBIIE|BIEEP|EXT|TICKET|AUTH|ORDER|ISBN|CARD|DOI|VAT|REG|REGISTERED|GMC|NMC|PIN|SN|SERIAI|STAFF|STAFFNO|E|FIRE|CAII)$/.test(fold))
}

/** Labels of a number whose first letters the edge of the picture cut off. */
const cutLabels = new Set(['HOSPITAI', 'MEDICAI', 'PATIENT', 'RECORD', 'NUMBER'].flatMap((label) => [1, 2, 3].map((cut) => label.slice(cut))))
/** Places with their number in one piece or two. */
const placeInOne = /^(?:bed|ward|bay|room|rm|zi|zimmer|station|cot|cub|resus|majors|minors|icu|itu|1cu|pacu|sr)[-.]?\d{1,3}[A-Da-d]?$/i
const placeBefore = /^(?:ZI|STATION|COT|RESUS|MAJORS|MINORS|PACU)$/

/** What is of care: places, labels, vital signs, words of illness and treatment, doses. */
function findThings(page: Page): Cue[] {
  const { tokens, labels: found } = page
  const folds = tokens.map(({ fold }) => fold)
  const labelled = found.flatMap(({ first, last, kinds }): Cue[] => {
    const own = tokens.slice(first, last + 1)
    const next = tokens[last + 1]
    const isValued = next !== undefined && next.row === own[0]?.row
    if (kinds.has('place') && isValued && /^[A-Z]?\d{1,3}[A-Da-d]?$|^[A-Z]$/.test(next.text)) return [{ kind: 'place', tokens: [...own, next] }]
    if (kinds.has('birth') && isValued && /^[\dOlI]{1,4}\D?/.test(next.text) && /\d/.test(next.text)) return [{ kind: 'birth', tokens: [...own, next] }]
    if (own[0]?.fold === 'FOR' && own[0].colon && isValued) return [{ kind: 'label', tokens: own }]
    if (kinds.has('patientName') && (!isValued || !/^[\p{Lu}\d_.[]/u.test(next.text))) return []
    if ((kinds.has('record') && !/^(?:MR|FIN|NHS)$/.test(own[0]?.fold ?? '')) || kinds.has('birth') || kinds.has('patientName')) return [{ kind: 'label', tokens: own }]
    if (kinds.has('name') && isValued && !/^(?:RE|FOR)$/.test(own[0]?.fold ?? '') && isNamely(page, last + 1)) return [{ kind: 'label', tokens: own }]
    if (kinds.has('device')) return [{ kind: 'vital', tokens: own }]
    if (kinds.has('care') && tokens[last]?.colon === true && isValued) return [{ kind: 'label', tokens: own }, { kind: 'care', tokens: own }]
    return kinds.has('care') || (kinds.has('imaging') && (own[0]?.fold.length ?? 0) > 1) ? [{ kind: 'care', tokens: own }] : []
  })
  const read = tokens.flatMap((token, at): Cue[] => {
    if (token.row !== tokens[at - 1]?.row && cutLabels.has(token.fold) && tokens.slice(at + 1, at + 3).some(({ text, row }) => row === token.row && isRecordForm(text))) return [{ kind: 'label', tokens: [token] }, { kind: 'place', tokens: [token] }]
    if (placeInOne.test(token.text)) return [{ kind: 'place', tokens: [token] }]
    if (placeBefore.test(token.fold) && /^\d{1,3}[A-Za-z]?$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.row === token.row) return [{ kind: 'place', tokens: tokens.slice(at, at + 2) }]
    if (token.fold.length > 6 && /(?:GRAM|SCOPY|ECTOMY|ITIS|OSIS|OMA|AEMIA|PATHY|PIASTY|OSTOMY|CIIIIN|MYCIN|AZOIE|PRII|OIOI|STATIN|SARTAN|DIPINE|MAB)$/.test(token.fold) && token.fold !== 'PROGRAM' && token.fold !== 'DIPIOMA') return [{ kind: 'care', tokens: [token] }]
    for (const kind of ['dose', 'term'] as const) {
      const count = books[kind](folds, at)
      if (count > 0 && tokens[at + count - 1]?.row === token.row) return [{ kind: kind === 'dose' ? 'dose' : 'care', tokens: tokens.slice(at, at + count) }]
    }
    return /^\d+(?:[.,]\d+)?(?:mg|mcg|ml)$/i.test(token.text) ? [{ kind: 'dose', tokens: [token] }] : []
  })
  return [...labelled, ...read]
}
