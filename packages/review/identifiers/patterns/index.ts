import type { Span } from '../span.ts'
import { addressForms, mailForms, urlForms } from './contacts.ts'
import { ageForms, dateForms, monthForms, timeForms } from './dates.ts'
import { numberForms } from './numbers.ts'
import { phoneForms } from './phones.ts'
import { postcodeForms } from './postcodes.ts'
import { findForms } from './spans.ts'
import { streetForms } from './streets.ts'

const digit = /\d/
const capitalBesideDigit = /[A-Za-z]\d/
const spelledAge = /years?[ -]?old|yrs?[ -]?old|year-old|months?[ -]old/i
const dot = /[a-z0-9-]\.[a-z]/i

// Cheap looks that spare a text the patterns that cannot match it.
const longNumber = /\d[^\p{L}\n]{0,6}\d[^\p{L}\n]{0,6}\d[^\p{L}\n]{0,6}\d|[A-Z]{2} ?\d\d/iu
const dated = /\d[-./]\d|(?:19|20)\d\d/
const month = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i
const timed = /\d:\d|\d\s?[ap]\.?m/i
const aged = /old|y\/?o|yrs?|years?|age|turn|anys|años|ans\b|\d\s?(?:[MF]\b|male|female)/i
const dotted = /\d\.\d{1,3}\.\d/

/** Everything that a form alone gives away: contacts, numbers, dates, times, ages, postcodes. Overlaps are left in. */
export function findByForm(text: string): Span[] {
  const spans: Span[] = []
  if (text.includes('@')) findForms(text, mailForms, spans)
  if (dot.test(text)) findForms(text, urlForms, spans)
  if (text.includes(':')) findForms(text, addressForms.slice(1), spans)
  if (!digit.test(text)) {
    if (spelledAge.test(text)) findForms(text, ageForms.slice(0, 1), spans)
    return spans
  }
  if (dotted.test(text)) findForms(text, addressForms.slice(0, 1), spans)
  if (longNumber.test(text)) {
    findForms(text, numberForms, spans)
    findForms(text, phoneForms, spans)
  }
  if (dated.test(text)) findForms(text, dateForms, spans)
  if (month.test(text)) findForms(text, monthForms, spans)
  if (timed.test(text)) findForms(text, timeForms, spans)
  if (aged.test(text)) findForms(text, ageForms, spans)
  if (capitalBesideDigit.test(text) || /zip|post|plz|pin ?code|eircode/i.test(text)) findForms(text, postcodeForms, spans)
  return spans
}

const streetish = /\p{Lu}|\bbox\b/iu

/** Street addresses by grammar, for texts that no tagger reads. */
export function findStreets(text: string): Span[] {
  const spans: Span[] = []
  if (digit.test(text) && streetish.test(text)) findForms(text, streetForms, spans)
  return spans
}
