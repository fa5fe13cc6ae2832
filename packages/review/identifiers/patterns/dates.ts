import { after, before, type Form } from './spans.ts'

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const year = '(?:18|19|20)\\d\\d'
const clock = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,6})?)?'
const zone = '(?:\\s?(?:Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)(?![\\p{L}\\p{N}]))?'
const edge = '(?<![\\p{L}\\p{N}./-])'
const end = '(?![\\p{L}\\p{N}]|[./-]\\d)'
const pattern = (source: string): RegExp => new RegExp(`${edge}${source}${end}`, 'giu')

const notYear = /^\s?(?:%|mg|mcg|ml|kg|g\b|km|m\b|cm|patients|people|women|men|children|adults|participants|cases|deaths|hours|words|steps|calories|kcal|units|miles|pounds|dollars|euros|times|posts|followers|pairs|births|beds|more|other|different|doctors|nurses|studies|trials|babies|years)/i
const yearCue = /\b(?:in|since|during|until|till|by|before|after|from|of|circa|around|year|born|died|early|late|mid|through|to|and|until|back in|class of|©|\(c\))[\s(]*$/i
const number = '(?:eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|one|two|three|four|five|six|seven|eight|nine)'
const plausible = (value: string | undefined): boolean => value === undefined || !/^\d+$/.test(value) || Number(value) <= 120

/** Calendar dates in figures; no weekdays, no spans of time, no relative days. */
export const dateForms: readonly Form[] = [
  { type: 'DATE', pattern: pattern(`${year}([-./])(?:0?[1-9]|1[0-2])\\1${day}(?:(?:T|\\s{1,2})${clock}${zone})?`), judge: () => ({ confidence: 'certain', score: 92 }) },
  { type: 'DATE', pattern: pattern(`${day}([-./])(?:0?[1-9]|1[0-2])\\1(?:${year}|\\d\\d)(?:,?\\s${clock})?`), judge: () => ({ confidence: 'certain', score: 90 }) },
  { type: 'DATE', pattern: pattern(`(?:0?[1-9]|1[0-2])([-./])${day}\\1(?:${year}|\\d\\d)(?:,?\\s${clock})?`), judge: () => ({ confidence: 'certain', score: 90 }) },
  {
    type: 'DATE', pattern: /(?<![\p{L}\p{N}.,/$£€:#-])(?:19|20)\d\d(?![\p{L}\p{N}]|[.,/:-]\d|['’]s)/gu,
    judge: (hit) => (!notYear.test(after(hit, 16)) && (yearCue.test(before(hit, 14)) || after(hit, 1) === ')' && before(hit, 1) === '(') && Number(hit.match) <= 2039 ? { subtype: 'year', confidence: 'likely', score: 70 } : null),
  },
]

/** Dates that name their month. */
export const monthForms: readonly Form[] = [
  { type: 'DATE', pattern: pattern(`${day}(?:st|nd|rd|th)?(?:\\s|-|\\s?of\\s|\\sde\\s)${month}(?:(?:,?\\s|-)(?:${year}|['’]\\d\\d))?`), judge: (hit) => ({ confidence: /\d{4}$/.test(hit.match) ? 'certain' : 'likely', score: 90 }) },
  { type: 'DATE', pattern: pattern(`${month}\\s${day}(?:st|nd|rd|th)?(?:,?\\s${year})?`), judge: (hit) => (/^(?:may|mar)\s/.test(hit.match) && !/\d{4}$|(?:st|nd|rd|th)$/.test(hit.match) ? null : { confidence: 'likely', score: 90 }) },
  { type: 'DATE', pattern: pattern(`${month},?\\s(?:of\\s)?${year}`), judge: () => ({ confidence: 'likely', score: 89 }) },
]

export const timeForms: readonly Form[] = [
  { type: 'TIME', pattern: pattern(`${clock}(?:\\s?[ap]\\.?m\\b\\.?|\\s?(?:hrs|hours)\\b)?`), judge: (hit) => (/\b(?:ratio|odds|dilution|titre|titer)(?:\sof)?\W*$/i.test(before(hit, 12)) ? null : { confidence: 'likely', score: 75 }) },
  { type: 'TIME', pattern: pattern('(?:1[0-2]|0?[1-9])(?:[.:][0-5]\\d)?\\s?(?:[ap]\\.m\\.|[ap]m)'), judge: () => ({ confidence: 'likely', score: 76 }) },
]

/** Ages; the span is the figure alone, so that what is left after redaction still reads. */
export const ageForms: readonly Form[] = [
  {
    type: 'AGE', pattern: new RegExp(`(?<![\\p{L}\\p{N}.,$£€/-])(?<age>\\d{1,3}|${number})(?=[ -]?(?:y\\/?o|yrs?[ -]?old|years?[ -]?(?:old|of[ -]age)|year-olds?|months?[ -]?old|weeks?[ -]?old|days?[ -]?old|anys|años|ans)(?![\\p{L}\\p{N}]))`, 'giu'),
    judge: (hit) => (plausible(hit.groups['age']) ? { ...(/^(?:9\d|1[01]\d)$/.test(hit.match) ? { subtype: 'over-89' } : {}), confidence: 'certain', score: 90 } : null),
  },
  {
    type: 'AGE', pattern: /(?<![\p{L}\p{N}])(?:aged?|age(?:d)?(?:\sof|\sis|:)?|turn(?:s|ed|ing)|DOB\/age)[\s:]{1,2}(?<age>\d{1,3})(?![\p{L}\p{N}]|[.,:/-]\d|%|(?:-|–| to | and )\d|[+])/giu,
    judge: (hit) => (plausible(hit.groups['age']) ? { confidence: 'likely', score: 84, start: hit.end - (hit.groups['age'] ?? '').length } : null),
  },
  {
    type: 'AGE', pattern: /(?<![\p{L}\p{N}.,$£€/-])(?<age>[1-9]\d?|10\d)(?=\s?(?:[MF]|male|female)(?![\p{L}\p{N}'’]))/gu,
    judge: (hit) => (/\b(?:n\s?=|of|total|the|were|grade|type|stage)\s?$/i.test(before(hit, 8)) || /^\s(?:males|females)/.test(after(hit, 9)) ? null : { confidence: /^[MF]/.test(after(hit, 1)) ? 'likely' : 'possible', score: 72 }),
  },
]
