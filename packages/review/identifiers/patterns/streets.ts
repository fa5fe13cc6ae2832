import { before, type Form } from './spans.ts'

const capital = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,40}"
const kinds = 'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Close|Crescent|Cres|Place|Pl|Square|Sq|Terrace|Way|Walk|Row|Grove|Gardens|Hill|Mews|Parade|Pde|Highway|Hwy|Boulevard|Blvd|Quay|Circle|Trail|Loop|Esplanade|Parkway|Wharf'
const glued = '(?:stra(?:ss|ß)e|gasse|allee|platz|straat|laan|gracht|gatan|vägen|gata|gade|vej|veien|katu|utca)'
const leads = 'Rue|Avenue|Av\\.|Boulevard|Chemin|Quai|Calle|C/|Avda\\.|Avenida|Paseo|Plaza|Carrer|Rambla|Passeig|Via|Viale|Corso|Piazza|Rua|Travessa|Praça|ul\\.|Ulica'
const unit = '(?:,?\\s(?:Apt|Apartment|Flat|Unit|Suite|Ste|Floor)\\.?\\s?\\w{1,5})?'
const place = `(?:,\\s${capital}(?:\\s${capital}){0,2}){0,2}`
const code = '(?:,?\\s(?:\\d{4,5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d))?'

/** Street addresses by the grammars of several countries; the tagger finds more. */
export const streetForms: readonly Form[] = [
  {
    type: 'ADDRESS', pattern: new RegExp(`(?<![\\p{L}\\p{N}.,/-])\\d{1,5}[A-Za-z]?,?\\s(?:${capital}\\s){1,3}(?:${kinds})\\b\\.?${unit}${place}${code}`, 'gu'),
    judge: (hit) => (/\b(?:19|20)\d\d\s/.test(hit.match.slice(0, 5)) && !/\b(?:at|to|address|live[sd]?)\W*$/i.test(before(hit, 12)) ? null : { subtype: 'street', confidence: 'likely', score: 66 }),
  },
  { type: 'ADDRESS', pattern: new RegExp(`(?<![\\p{L}\\p{N}])\\p{Lu}\\p{L}{2,30}${glued}\\s\\d{1,4}[a-z]?(?![\\p{L}\\p{N}])${place}`, 'gu'), judge: () => ({ subtype: 'street', confidence: 'likely', score: 66 }) },
  { type: 'ADDRESS', pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${leads})\\s(?:(?:de|del|della|di|da|do|des|du|la|las|los|el|l')\\s){0,2}${capital}(?:\\s(?:(?:de|del|la)\\s)?${capital}){0,3},?\\s\\d{1,4}[a-z]?(?![\\p{L}\\p{N}])`, 'gu'), judge: () => ({ subtype: 'street', confidence: 'likely', score: 66 }) },
  { type: 'ADDRESS', pattern: /(?<![\p{L}\p{N}])P\.?\s?O\.?\s?Box\s\d{1,6}(?![\p{L}\p{N}])/giu, judge: () => ({ subtype: 'po-box', confidence: 'certain', score: 66 }) },
]
