import { foldName, toCountryCode } from '../care/country.ts'

/** Who asks: country and region by code or name, and `physician`, `trainee`, `student` or `organisation`. All may be missing. */
export type PackProfile = { readonly country?: string; readonly region?: string; readonly role?: string }

/** A pack that fits, and why, in one sentence. */
export type PackSuggestion = { readonly pack: string; readonly reason: string }

/** When a line of the table holds: every condition that is named must be met; a line without any holds for everybody. */
type Line = PackSuggestion & { readonly country?: string; readonly region?: string; readonly learner?: true }

/** In the order in which they are offered. A superseded pack stands in no line. */
const table: readonly Line[] = [
  { pack: 'sharewell', reason: 'The house’s own norms; always on.' },
  { pack: 'cpso', country: 'CA', region: 'ON', reason: 'Your regulator in Ontario.' },
  { pack: 'cpso-ad', country: 'CA', region: 'ON', reason: 'Ontario’s rules on advertising, for who promotes a practice.' },
  { pack: 'cmpa', country: 'CA', reason: 'Your defence body in Canada.' },
  { pack: 'cma', country: 'CA', reason: 'The code of your national association.' },
  { pack: 'cfms', country: 'CA', learner: true, reason: 'Written by and for medical students in Canada.' },
  { pack: 'uoft', country: 'CA', learner: true, reason: 'A faculty’s rules for its learners; yours may ask the same.' },
  { pack: 'gmc2024', country: 'GB', reason: 'Your regulator in the United Kingdom.' },
  { pack: 'bma', country: 'GB', reason: 'Advice of your association.' },
  { pack: 'rcgp', country: 'GB', reason: 'Written for general practice; much of it fits every doctor.' },
  { pack: 'fsmb', country: 'US', reason: 'The state boards’ common policy.' },
  { pack: 'hipaa', country: 'US', reason: 'The law on patients’ data in the United States.' },
  { pack: 'ama', country: 'US', reason: 'The code of your national association.' },
  { pack: 'acpfsmb', country: 'US', reason: 'A policy of physicians and boards together.' },
  { pack: 'ahpra', country: 'AU', reason: 'Your regulator in Australia.' },
  { pack: 'ahpra-ad', country: 'AU', reason: 'Australia’s law on advertising, for who promotes a service.' },
  { pack: 'mcnz', country: 'NZ', reason: 'Your regulator in New Zealand.' },
  { pack: 'ccmc', country: 'ES', region: 'CT', reason: 'Your colleges in Catalonia.' },
  { pack: 'omc', country: 'ES', reason: 'The code of the colleges in Spain.' },
  { pack: 'wma', reason: 'It speaks to doctors everywhere.' },
  { pack: 'disclosure', reason: 'For who promotes anything or is paid: say so first.' },
]

type Region = { readonly country: string; readonly code: string; readonly names: readonly string[] }

const regions: readonly Region[] = [
  { country: 'CA', code: 'ON', names: ['ontario', 'on', 'ca-on'] },
  { country: 'ES', code: 'CT', names: ['catalonia', 'catalunya', 'cataluna', 'ct', 'es-ct'] },
]

const learners = ['trainee', 'student', 'resident']

/** Where somebody works. A region that is known by its whole name tells the country too. */
function toPlace({ country, region }: PackProfile): { country: string; region: string | undefined } {
  const code = toCountryCode(country)
  const names = [foldName(region), foldName(country)]
  const found = regions.find((one) => one.names.some((name) => names.includes(name)) && (one.country === code || names.some((name) => name.length > 2 && one.names.includes(name))))
  if (found && (code === '' || code === found.country || found.names.includes(foldName(country)))) return { country: found.country, region: found.code }
  return { country: code, region: undefined }
}

/** The packs that fit a profile, in the order to offer them, each with its reason. The person decides; nothing is switched on here but `sharewell`. */
export function suggestPacks(profile: PackProfile): PackSuggestion[] {
  const place = toPlace(profile)
  const learns = learners.includes(foldName(profile.role))
  return table
    .filter((line) => (line.country ?? place.country) === place.country && (line.region ?? place.region) === place.region && (line.learner !== true || learns))
    .map(({ pack, reason }) => ({ pack, reason }))
}
