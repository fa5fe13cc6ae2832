import { after, before, type Form, type Hit, type Judged } from './spans.ts'

const cueBefore = /\b(?:phone|telephone|tel|mobile|mob|cell|fax|call|calling|called|dial|ring|text|texted|texting|sms|whatsapp|whats app|signal|contact|reach|number|numbers|answering|messages?|pager|bleep|ext|hotline|helpline|line|landline|switchboard|reception)\b[^\d\n]{0,40}[\s:(]*$/i
const cueAfter = /^[\s\-–(]{0,3}(?:office|fax|mobile|cell|home|work|tel|phone|direct|main|ext)\b/i
const noPhone = /(?:\b(?:ISBN|ISSN|PMID|NCT|doi|page|pages|pp|version|vol|volume|icd|omim|grant|between|from|aged?|range|ratio|scored?|won|lost)|[$£€¥<>=≥≤±~]|\d[.,/:–-])\s?$/i
const noPhoneAfter = /^\s?(?:%|mg|mcg|µg|ug|ml|mmol|kg|g\b|years?|yrs?|yo\b|days?|weeks?|wks?|months?|hours?|hrs?|mins?|minutes|patients|people|women|men|children|cases|deaths|participants|percent|per\b|times|steps|calories|kcal|units|bpm|mmhg|words|miles|km|m\b|cm\b|mm\b|dollars|pounds|euros)/i
const isDate = /^(?:(?:19|20)\d\d[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d)$/
const isYears = /^(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)?\d\d)$/

/** Numbers that stand in advice to the public: a helpline is nobody's identifier. */
const helplines = new Set(['988', '111', '116123', '18002738255', '131114', '1737', '85258', '741741', '08457909090'])

function judgePhone(hit: Hit): Judged {
  const body = hit.match.replace(/(?:x|ext\.?)\s?\d{1,6}$/i, '')
  const digits = body.replace(/\D/g, '')
  if (digits.length < 6 || digits.length > 15 || helplines.has(digits)) return null
  const left = before(hit, 70)
  const right = after(hit, 14)
  if (isDate.test(body) || isYears.test(body) || noPhone.test(left) || noPhoneAfter.test(right) || /^[.,/:-]?\d/.test(right)) return null
  const cued = cueBefore.test(left) || cueAfter.test(right)
  const groups = body.match(/\d+/g) ?? []
  const plain = groups.length === 1
  const international = /^(?:\+|00|\(\+)/.test(hit.match) && digits.length >= 9
  const national = !plain && digits.length >= 9 && (/^\(?0/.test(hit.match) || /^\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]?\d{4}$/.test(body) || /^\(\d/.test(hit.match))
  if (international) return { confidence: 'certain', score: 89 }
  if (cued && digits.length >= 7 && !(plain && digits.length < 7)) return { confidence: 'certain', score: 89 }
  if (national || hit.match.length > body.length) return { confidence: 'likely', score: 86 }
  if (plain) return /^0\d{9,10}$/.test(digits) ? { confidence: 'likely', score: 84 } : null
  // Two and more groups without a word for it: a line of its own, as in a signature.
  const alone = /(?:^|\n)\s*$/.test(left) && /^\s*(?:\n|$)/.test(right)
  return alone && digits.length >= 7 ? { confidence: 'likely', score: 84 } : null
}

/** Telephone and fax numbers of any country, with extension. */
export const phoneForms: readonly Form[] = [
  { type: 'PHONE', pattern: /(?<![\p{L}\p{N}+#])(?<![\p{N}][.,/:-])(?:\(?\+\d{1,3}\)?[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?\d{1,12}(?:[ .-]\d{1,7}|[ .-]?\(\d{1,4}\)[ .-]?\d{1,6}){0,6}(?:\s?(?:x|ext\.?)\s?\d{1,6})?(?![\p{L}\p{N}])/giu, judge: judgePhone },
]
