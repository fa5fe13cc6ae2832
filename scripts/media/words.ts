import { givenNames } from '../../packages/review/identifiers/lists/given-names.ts'
import { surnames } from '../../packages/review/identifiers/lists/surnames.ts'
import type { Chance } from './random.ts'
import type { SceneKind } from './scenes.ts'

const fit = (names: readonly string[]): string[] => names.filter((name) => /^[a-z]{4,10}$/.test(name))
const family = fit(surnames)
const given = fit(givenNames)
const months = ['January', 'March', 'May', 'June', 'August', 'October', 'November']
const wards = ['Ward 7 West', 'Bay 4', 'Theatre 2', 'ICU Bed 12', 'Clinic 3', 'Ward 21 North']
const drugs = ['Amoxicillin 500 mg', 'Warfarin 3 mg tablets', 'Metformin 850 mg', 'Bisoprolol 2.5 mg', 'Prednisolone 30 mg', 'Furosemide 40 mg']
const doses = ['one capsule three times a day', 'take as directed by the clinic', 'one tablet every morning', 'two tablets with food', 'half a tablet at night']
const plans = ['chest drain', 'discharge Friday', 'nil by mouth', 'bloods pending', 'CT at noon', 'home with district nurse', 'repeat potassium']
const lesions = ['biopsy', 'left forearm skin', 'appendix', 'lymph node', 'urine', 'swab wound']
const sentences = ['Thank you for seeing this patient in clinic.', 'She was admitted with pneumonia', 'and has made a good recovery since then.', 'Her blood results are enclosed with this letter.', 'We will see her again in six weeks.', 'The scan showed no new changes.', 'Treatment was changed on the ward round.', 'Follow up with the family doctor', 'Diagnosis: acute appendicitis', 'Operation without problems', 'He lives alone and manages well.', 'There is no known drug allergy.']

/** The lines of print on one thing, with a made-up name and numbers on each. */
export function makeLines(kind: SceneKind, { pick, whole }: Chance): string[] {
  const title = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1)
  const last = title(pick(family))
  const first = title(pick(given))
  const two = (value: number): string => String(value).padStart(2, '0')
  const date = `${two(whole(1, 28))}/${two(whole(1, 12))}/${whole(1931, 2019)}`
  const day = `${whole(1, 28)} ${pick(months)}`
  const number = `${whole(100, 999)} ${whole(100, 999)} ${whole(1000, 9999)}`
  const made: Record<SceneKind, () => string[]> = {
    wristband: () => [`${last.toUpperCase()}, ${first}`, `DOB ${date}  ${pick(['F', 'M'])}`, pick([`NHS ${number}`, `MRN ${whole(1_000_000, 9_999_999)}`])],
    monitor: () => [pick([`Bed ${whole(1, 40)}  ADULT`, `${last.toUpperCase()} ${whole(20, 90)}Y`]), `HR ${whole(50, 140)}  ST`, `SpO2 ${whole(80, 99)} %`, `NIBP ${whole(80, 180)}/${whole(40, 95)}`, `Resp ${whole(10, 34)}  Temp ${whole(36, 40)}.${whole(0, 9)}`].slice(0, whole(4, 5)),
    whiteboard: () => [pick(wards), ...Array.from({ length: whole(2, 4) }, () => `${pick(['Mr', 'Mrs', 'Miss'])} ${title(pick(family))} - ${pick(plans)}`)],
    label: () => [pick(['BLOOD GROUP O POS', `Specimen: ${pick(lesions)}`, 'URGENT SAMPLE']), `${last} ${first}`, pick([`Unit G${whole(1000, 9999)} ${whole(10, 99)} ${whole(100, 999)}`, pick(wards), `Taken ${day} at ${two(whole(0, 23))}:${two(whole(10, 59))}`])],
    letter: () => [pick([`Dear Dr ${last},`, 'Discharge summary']), `Patient: ${first} ${title(pick(family))}, ${whole(2, 120)} Mill Lane`, ...pickSome(sentences, whole(4, 7), pick), `Yours sincerely, Dr ${title(pick(family))}`],
    prescription: () => [`Rx  ${pick(drugs)}`, pick(doses), `Name: ${last} ${first}`, `Date ${day}`].slice(0, whole(3, 4)),
  }
  return made[kind]()
}

function pickSome(list: readonly string[], count: number, pick: Chance['pick']): string[] {
  const left = [...list]
  return Array.from({ length: count }, () => {
    const one = pick(left)
    left.splice(left.indexOf(one), 1)
    return one
  })
}
