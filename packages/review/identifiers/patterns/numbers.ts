import { passesDni, passesIban, passesLuhn, passesMedicare, passesNhs, passesNpi } from '../checksums.ts'
import { after, before, type Form, type Hit, type Judged } from './spans.ts'

const cued = (hit: Hit, cue: RegExp, reach = 40): boolean => cue.test(before(hit, reach)) || cue.test(after(hit, 14))
const digits = (text: string): string => text.replace(/\D/g, '')

const cardCue = /\b(?:card|visa|master ?card|amex|american express|maestro|discover|credit|debit|account|acct)\b/i
const numberCue = /\b(?:no|nos|num|number|numbers|id|nr|#)\b\.?|#|№|:\s?$/i
/** A patient's or a person's number, as people write its name; what follows is the number. */
const idCue = '(?:MRN|M\\.R\\.N\\.|URN?|UMRN|CRN|NHI|hospital (?:no|number|id)|patient (?:no|number|id)|medical record (?:no|number)?|record (?:no|number)|chart (?:no|number)|case (?:no|number)|health (?:card|number|insurance)(?: (?:no|number))?|NHS(?: (?:no|number))?|CHI(?: (?:no|number))?|OHIP(?: (?:no|number))?|PHN|RAMQ|HCN|MCP(?: (?:no|number))?|AHC(?: (?:no|number))?|Medicare(?: (?:no|number|card))?|IHI|DVA|Medicaid(?: (?:no|number|id))?|MBI|NPI|GMC(?: (?:no|number))?|NMC(?: pin)?|AHPRA|CPSO|DEA|licen[cs]e(?: (?:no|number|plate))?|number plate|plate|registration (?:no|number)|passport(?: (?:no|number))?|driver\'?s licen[cs]e|SSN|social security(?: (?:no|number))?|SIN|social insurance(?: (?:no|number))?|NINO|national insurance(?: (?:no|number))?|TFN|tax (?:file|id)(?: (?:no|number))?|DNI|NIE|CIP|NUSS|TSI|accession(?: (?:no|number))?|specimen(?: (?:no|number))?|policy (?:no|number)|member (?:no|number|id)|account (?:no|number)|acct|serial (?:no|number)|employee (?:no|number|id)|student (?:no|number|id)|case id|study id|booking (?:ref|reference)|reference(?: (?:no|number))?)'
const publicNumber = /\b(?:NCT|ISRCTN|PMID|PMC|doi|ISBN|ISSN|trial|grant|page|pages|pp|lot|batch|cas|omim|orpha)[\s:#]*(?:(?:no|number)\.?[\s:]*)?$/i
const issuer = /\b(NHS|CHI|OHIP|PHN|RAMQ|MRN|NHI|NPI|GMC|SSN|SIN|IHI|DNI|NIE|CIP|Medicare|passport)\b/i

/** National forms of ten or so digits: what they are called, what checks them, what names them. A checksum alone says "possible", for more than a quarter of random numbers pass one. */
const nationals: readonly { subtype: string; pattern: RegExp; passes: (text: string) => boolean; cue: RegExp }[] = [
  { subtype: 'uk-nhs', pattern: /^\d{3}[ -]?\d{3}[ -]?\d{4}$/, passes: passesNhs, cue: /\bNHS\b/i },
  { subtype: 'uk-chi', pattern: /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{6}$/, passes: passesNhs, cue: /\bCHI\b/ },
  { subtype: 'ca-ohip', pattern: /^\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{2})?$/, passes: (text) => passesLuhn(digits(text)), cue: /\b(?:OHIP|health card|HCN|HN)\b/i },
  { subtype: 'us-npi', pattern: /^[12]\d{9}$/, passes: passesNpi, cue: /\bNPI\b/ },
  { subtype: 'ca-sin', pattern: /^\d{3}[ -]?\d{3}[ -]?\d{3}$/, passes: passesLuhn, cue: /\b(?:SIN|social insurance)\b/ },
  { subtype: 'au-medicare', pattern: /^\d{4}[ -]?\d{5}[ -]?\d(?:[ -/]?\d)?$/, passes: passesMedicare, cue: /\bmedicare\b/i },
]

function judgeNational(hit: Hit): Judged {
  if (publicNumber.test(before(hit, 24))) return null
  for (const { subtype, pattern, passes, cue } of nationals) {
    if (!pattern.test(hit.match) || !cued(hit, cue, 30)) continue
    return { subtype, confidence: passes(hit.match) ? 'certain' : 'likely', score: 94 }
  }
  return null
}

/** Cards, accounts, and numbers by which registers know people. */
export const numberForms: readonly Form[] = [
  {
    type: 'IBAN', pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/giu,
    judge: (hit) => {
      const passes = passesIban(hit.match)
      if (!passes && !/\b(?:iban|account|acct)\b/i.test(before(hit, 40))) return null
      return { confidence: passes && /\b(?:iban|account|acct|bank)\b/i.test(before(hit, 60)) ? 'certain' : 'likely', score: 96 }
    },
  },
  {
    type: 'CARD', pattern: /(?<![\p{L}\p{N}.-])\d(?:[ -]?\d){11,18}(?![\p{L}\p{N}]|[.-]\d)/gu,
    judge: (hit) => {
      const passes = passesLuhn(hit.match)
      const near = cued(hit, cardCue, 60)
      if (publicNumber.test(before(hit, 24)) || (!near && !(passes && /^[3-6]/.test(hit.match) && digits(hit.match).length > 13))) return null
      return { confidence: passes && near ? 'certain' : near ? 'likely' : 'possible', score: 91 }
    },
  },
  {
    type: 'ID', pattern: /(?<![\p{L}\p{N}-])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}-])/gu,
    judge: (hit) => ({ subtype: 'us-ssn', confidence: cued(hit, /\b(?:SSN|social security)\b/i) ? 'certain' : 'likely', score: 94 }),
  },
  { type: 'ID', pattern: /(?<![\p{L}\p{N}-])\d{3,4}(?:[ -]?\d{2,5}){1,3}(?:[ -/]?\d|[ -]?[A-Z]{2})?(?![\p{L}\p{N}-])/gu, judge: judgeNational },
  {
    type: 'ID', pattern: /(?<![\p{L}\p{N}])(?:\d{8}|[XYZ]-?\d{7})[ -]?[A-Z](?![\p{L}\p{N}])/gu,
    judge: (hit) => {
      const passes = passesDni(hit.match)
      const near = cued(hit, /\b(?:DNI|NIE|NIF)\b/)
      if (!passes && !near) return null
      return { subtype: /^\d/.test(hit.match) ? 'es-dni' : 'es-nie', confidence: passes && near ? 'certain' : near ? 'likely' : 'possible', score: 94 }
    },
  },
  { type: 'ID', pattern: /(?<![\p{L}\p{N}])[A-Z]{4}[ -]?[0-3]\d{9}(?![\p{L}\p{N}])/gu, judge: () => ({ subtype: 'es-cip', confidence: 'likely', score: 94 }) },
  { type: 'ID', pattern: /(?<![\p{L}\p{N}])[A-Z]{4}[ -]?\d{4}[ -]?\d{4}(?![\p{L}\p{N}])/gu, judge: (hit) => (cued(hit, /\b(?:RAMQ|NAM|health)\b/i) ? { subtype: 'ca-ramq', confidence: 'certain', score: 94 } : null) },
  { type: 'ID', pattern: /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu, judge: () => ({ subtype: 'uk-nino', confidence: 'likely', score: 93 }) },
  {
    type: 'ID', pattern: new RegExp(`(?<![\\p{L}\\p{N}])${idCue}(?:\\s+(?:is|was|of))?[\\s:.#]{0,3}(?:is\\s+)?(?<value>(?=[A-Z-]{0,4}\\d)[A-Z0-9](?:[A-Z0-9]|[ -](?=\\d)){3,16}[A-Z0-9])(?![\\p{L}\\p{N}])`, 'giu'),
    judge: (hit) => {
      const value = hit.groups['value'] ?? ''
      if (digits(value).length < 4 || /^(?:19|20)\d\d$/.test(value) || publicNumber.test(before(hit, 12))) return null
      const name = issuer.exec(hit.match)?.[1]?.toLowerCase()
      return { ...(name === undefined ? {} : { subtype: name }), confidence: 'certain', score: 93, start: hit.end - value.length }
    },
  },
  {
    type: 'ID', pattern: /(?<![\p{L}\p{N}])(?:user|client|customer|ref|case|file|ticket|invoice|order)(?:\s+(?:no|number|id|code))?[\s:.#]{1,3}(?<value>[A-Z]{0,4}-?\d{5,12}[A-Z]?)(?![\p{L}\p{N}])/giu,
    judge: (hit) => (numberCue.test(hit.match) ? { confidence: 'likely', score: 80, start: hit.end - (hit.groups['value'] ?? '').length } : null),
  },
]
