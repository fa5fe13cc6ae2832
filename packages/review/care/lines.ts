import { toCountryCode } from './country.ts'

/** Help for doctors in distress by country (ISO 3166 alpha-2). Read 2026-11; lines change, so each names who answers. */
export const helpLines: Readonly<Record<string, readonly string[]>> = {
  CA: ['9-8-8, Suicide Crisis Helpline, call or text, any hour', 'Your provincial physician health program (CMA Wellness lists them)'],
  GB: ['Samaritans, 116 123, any hour', 'NHS Practitioner Health, for doctors and dentists', 'BMA counselling and peer support, any hour'],
  US: ['988, Suicide and Crisis Lifeline, call or text, any hour', 'Physician Support Line, free and confidential, by psychiatrists'],
  AU: ['Lifeline, 13 11 14, any hour', "Doctors' health services in your state (drs4drs)"],
  NZ: ['1737, call or text, any hour', 'Medical Protection or NZMA member support'],
  IE: ['Samaritans, 116 123, any hour', 'Practitioner Health Matters Programme'],
  ES: ['024, línea de atención a la conducta suicida, any hour', 'PAIME, through your Colegio de Médicos'],
  FR: ['3114, numéro national de prévention du suicide, any hour', 'Entraide Ordinale, for doctors'],
  IN: ['Tele-MANAS, 14416, any hour'],
  ZA: ['SADAG, 0800 567 567, any hour'],
}

/** For an author who is too tired to drive: a way home rather than a helpline. */
export const waysHome: readonly string[] = [
  'Somebody who can fetch you, or a taxi; many hospitals pay for one after a night shift',
  'A bed or a chair at work for an hour before you set off',
  'Your local emergency number, if you are on the road and it is not safe to go on',
]

/** Where the country is not known. */
export const anywhere: readonly string[] = [
  'Somebody at work or at home who can sit with you now',
  'Your local emergency number, if you or anybody is in danger',
  "findahelpline.com lists lines by country; many countries have one for doctors",
]

/** The lines for a country given by code or English name; the general advice where it is not known. */
export function toLines(country: string | undefined): string[] {
  const code = toCountryCode(country)
  return [...((Object.hasOwn(helpLines, code) ? helpLines[code] : undefined) ?? []), ...anywhere]
}
