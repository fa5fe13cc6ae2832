import { before, type Form } from './spans.ts'

const cue = /\b(?:zip|zip ?code|post ?code|postal code|plz|c\.?p\.?|pin ?code|eircode)(?:\s(?:is|was))?[\s:.#]{0,3}$/i

/** Postcodes by their own form (UK, Canada, Ireland, Netherlands) or by the word for it. */
export const postcodeForms: readonly Form[] = [
  { type: 'POSTCODE', pattern: /(?<![\p{L}\p{N}])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPS-UW]|[A-HK-Y]\d[ABEHMNPRV-Y]) ?\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/gu, judge: () => ({ subtype: 'uk', confidence: 'certain', score: 89 }) },
  { type: 'POSTCODE', pattern: /(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\p{N}])/gu, judge: () => ({ subtype: 'ca', confidence: 'certain', score: 89 }) },
  { type: 'POSTCODE', pattern: /(?<![\p{L}\p{N}])[AC-FHKNPRTV-Y]\d[\dW] ?[0-9AC-FHKNPRTV-Y]{4}(?![\p{L}\p{N}])/gu, judge: (hit) => (/\d/.test(hit.match.slice(-4)) || cue.test(before(hit, 20)) ? { subtype: 'ie', confidence: 'likely', score: 83 } : null) },
  {
    type: 'POSTCODE', pattern: /(?<![\p{L}\p{N}])(?:zip(?: ?code)?|post ?code|postal code|plz|pin ?code|eircode)(?:\s(?:is|was))?[\s:.#]{0,3}(?<value>(?=[A-Z]{0,4}\d)[A-Z0-9]{2,7}(?:[ -][A-Z0-9]{2,4})?)(?![\p{L}\p{N}-])/giu,
    judge: (hit) => ({ confidence: 'certain', score: 88, start: hit.end - (hit.groups['value'] ?? '').length, end: hit.end }),
  },
]
