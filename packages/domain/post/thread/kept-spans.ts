import type { Span } from '../../limits/find-domains.ts'
import { findUrls } from '../../limits/find-urls.ts'
import { mastodonGrammar, xGrammar } from '../../limits/url-grammar.ts'

/** What a thread never cuts. */
export type KeptKind = 'link' | 'reference' | 'mention' | 'hashtag' | 'dose' | 'figure'

/** A stretch that stays in one part, in UTF-16 offsets. */
export interface KeptSpan extends Span {
  readonly kind: KeptKind
}

// Every quantifier has a bound, so that the time grows in step with the text.
const number = String.raw`(?:\d{1,3}(?:[ \u00A0\u202F,.'’]\d{3}){1,4}|\d{1,9})(?:[.,]\d{1,6})?`
const link = String.raw`\s{0,2}(?:[-–—/×x:±]|to|or|and|by|over|à|bis|a)\s{0,2}`
const range = `(?:[<>≤≥±~≈+−-]\\s?)?${number}(?:${link}${number}){0,2}`
const weights = 'kg|mg|mcg|µg|μg|ng|pg|g|lbs?|oz|stone|micrograms?|milligrams?|grams?|kilograms?|tonnes?'
const volumes = 'mL|ml|dL|dl|µL|μL|cL|L|l|litres?|liters?|millilit(?:re|er)s?|cc|tsp|tbsp|teaspoons?|tablespoons?|drops?|puffs?|sprays?'
const amounts = 'mmol|µmol|μmol|nmol|mol|mEq|IU|iu|mIU|kIU|U|units?|tablets?|capsules?|pills?|doses?|vials?|ampoules?|patch(?:es)?|packs?|cups?|glasses'
const measures = 'mmHg|cmH2O|kPa|cm|mm|µm|km|m|bpm|Hz|kHz|Gy|mGy|Sv|mSv|kcal|cal|kJ|J|W|dB|°C|°F|°|C|F|percent|per cent|percentage points?|points?|times|fold|bps'
const spans = 'seconds?|secs?|s|minutes?|mins?|min|hours?|hrs?|h|days?|d|nights?|weeks?|wks?|months?|years?|yrs?|y|ans|jours?|días?|años?|semaines?|semanas?|mois|meses'
const per = String.raw`(?:\s?(?:/|per|a|each)\s?(?:${weights}|${volumes}|${spans}|m2|m²|1\.73|day|dose|hour|week|kg|min)){0,2}`
const often = String.raw`(?:\s(?:(?:once|twice|three times|four times|\d{1,2}\s?(?:x|×|times))\s)?(?:daily|weekly|monthly|nightly|hourly|a day|a week|per day|per week|every \d{1,2} hours|od|bd|tds|qds|bid|tid|qid|prn|nocte|b\.i\.d\.|t\.i\.d\.|q\d{1,2}h))?`
const free = String.raw`(?![\p{L}\p{N}])`
const unit = `(?:\\s{0,3}[%‰]|[\\s-]{0,3}(?:${weights}|${volumes}|${amounts}|${measures}|${spans})${free})`

const patterns: readonly (readonly [KeptKind, RegExp])[] = [
  ['link', /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"]{0,4089}[^\s<>".,;:!?'’”)\]]/giu],
  ['reference', /(?<![\p{L}\p{N}])(?:doi:?\s{0,2})?10\.\d{4,9}\/[^\s<>"]{0,199}[^\s<>".,;:!?'’”)\]]/giu],
  ['reference', /(?<![\p{L}\p{N}])(?:PMID|PMCID|ISRCTN|NCT|ISBN|ORCID)[:\s]{0,3}\w[\w-]{2,24}/gu],
  ['mention', /(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu],
  ['mention', /@[\p{L}\p{N}_.-]{1,64}(?:@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5})?(?![\p{L}\p{M}\p{N}_])/gu],
  ['hashtag', /[#＃][\p{L}\p{M}\p{N}_]{1,100}(?![\p{L}\p{M}\p{N}_])/gu],
  ['dose', new RegExp(`(?<![\\p{L}\\p{N}.,])${range}${unit}${per}${often}`, 'giu')],
  ['figure', new RegExp(String.raw`(?<![\p{L}\p{N}])(?:p|n|HR|OR|RR|aHR|aOR|CI|NNT|NNH|BP|IQR|SD|eGFR|HbA1c|SpO2|BMI|INR|CRP|pH)\s{0,2}[=<>≤≥:]?\s{0,2}${range}`, 'gu')],
  ['figure', new RegExp(String.raw`[$€£¥]\s?${number}(?:\s(?:million|billion|thousand|bn|m|k)${free})?`, 'giu')],
]

/** What must stay in one piece, in order; what overlaps is one span. Time grows in step with the length. */
export function findKeptSpans(text: string): KeptSpan[] {
  const found: KeptSpan[] = [xGrammar, mastodonGrammar].flatMap((grammar) => findUrls(text, grammar).map(({ start, end }): KeptSpan => ({ start, end, kind: 'link' })))
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].length, kind })
  }
  const merged: KeptSpan[] = []
  for (const span of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && span.start < last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}

const whole = [/“[^“”\n]{1,400}”/gu, /«[^«»\n]{1,400}»/gu, /„[^„“”\n]{1,400}[“”]/gu, /「[^「」\n]{1,400}」/gu, /(?<![\p{L}\p{N}"])"[^"\n]{1,400}"(?![\p{L}\p{N}])/gu, /\([^()\n]{1,200}\)/gu]
const pairs = [new RegExp(`(?<![\\p{L}\\p{N}.,])${number}\\s\\p{L}`, 'gu'), /(?<![\p{L}\p{N}])(?:Dr|Drs|Prof|Mr|Mrs|Ms|Mx|St|Sr|Sra|Mme|Fig|No|vs)\.?\s\S/gu]

/** What better stays in one piece where there is room: quotations, brackets, a number and its noun, a title and its name. */
export function findCloseSpans(text: string): Span[] {
  const found = [...whole, ...pairs].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })))
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end)
}
