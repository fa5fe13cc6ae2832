/** Things that carry a patient's details, as they stand in photos. */
export const kinds = ['wristband', 'monitor', 'whiteboard', 'label', 'letter', 'prescription'] as const
export type SceneKind = (typeof kinds)[number]

/** A picture to be drawn. `size` is the size of the smallest print in pixels of the picture (the em, so capitals are about seven tenths of it). */
export type Scene = { id: string; kind: SceneKind | 'clean'; size: number; angle: number; font: string; light: number; seed: number; lines: string[]; ink: string; paper: string; width: number; height: number }

/** A line of print as it was drawn: its words and points along its middle, in pixels of the picture. */
export type DrawnLine = { text: string; size: number; points: { x: number; y: number }[] }

export const sizes = [10, 12, 16, 20, 28, 40]
const angles = [0, 4, -8, 90, 0, 180, 14, 270]
const fonts = ['Liberation Sans', 'DejaVu Serif', 'Liberation Mono', 'DejaVu Sans', 'Liberation Sans Narrow', 'Liberation Serif']

const words: Record<SceneKind, string[][]> = {
  wristband: [['WHITCOMBE, Orla Jane', 'DOB 14/02/1951  F', 'NHS 943 476 5919'], ['OKONKWO, Daniel', 'MRN 00482913', 'Born 03 Sep 1988']],
  monitor: [['Bed 12  ADULT', 'HR 118  ST', 'SpO2 91 %', 'NIBP 86/48', 'Whitcombe O'], ['OKONKWO D 37Y', 'Resp 28', 'Temp 38.9', 'ABP 92/51']],
  whiteboard: [['Bay 4', 'Mrs Petrova - chest drain', 'Mr Adeyemi - discharge Friday', 'Miss Lindqvist - nil by mouth'], ['Theatre 2', '09:00 Haddad hernia', '10:30 Nakamura knee', '13:15 Silva gallbladder']],
  label: [['BLOOD GROUP O POS', 'Petrova Irina', 'Unit G0912 23 411'], ['Specimen: biopsy', 'Adeyemi Tunde 1969', 'Ward 7 West']],
  letter: [['Dear Dr Haddad,', 'Thank you for seeing this patient in clinic.', 'She was admitted on 3 March with pneumonia', 'and has made a good recovery since then.', 'Her blood results are enclosed with this letter.', 'We will see her again in six weeks.', 'Yours sincerely, Dr M Lindqvist'], ['Discharge summary', 'Patient: Tunde Adeyemi, 12 Mill Lane', 'Diagnosis: acute appendicitis', 'Operation on 9 May without problems', 'Follow up with the family doctor']],
  prescription: [['Rx  Amoxicillin 500 mg', 'one capsule three times a day', 'Silva, Joana  22.11.1975'], ['Warfarin 3 mg tablets', 'take as directed by the clinic', 'Name: Nakamura Kenji', 'Date 17 June']],
}

const looks: Record<SceneKind, { ink: string; paper: string }[]> = {
  wristband: [{ ink: '#1a1a1a', paper: '#f2f0ea' }],
  monitor: [{ ink: '#7cf29a', paper: '#0b0f12' }, { ink: '#f4e04d', paper: '#101418' }],
  whiteboard: [{ ink: '#2038a0', paper: '#eef1f2' }, { ink: '#b0202a', paper: '#f3f4f2' }],
  label: [{ ink: '#222222', paper: '#ffffff' }, { ink: '#333333', paper: '#f4e9a8' }],
  letter: [{ ink: '#1c1c1c', paper: '#fbfaf6' }],
  prescription: [{ ink: '#26408c', paper: '#e9f3e4' }, { ink: '#222222', paper: '#ffffff' }],
}

/** Every kind at every size, `rounds` times, each time with another font, angle, light and wording. */
export function makeScenes(rounds: number): Scene[] {
  return kinds.flatMap((kind, k) => sizes.flatMap((size, s) => Array.from({ length: rounds }, (_, round): Scene => {
    const n = k * 5 + s * 3 + round * 7
    const look = pick(looks[kind], n + round)
    return { id: `${kind}-${size}-${round + 1}`, kind, size, angle: pick(angles, n), font: pick(fonts, n + s), light: 0.55 + 0.15 * (n % 4), seed: 1000 + n * 17 + k, lines: pick(words[kind], round + s), ...look, width: 1280, height: 960 }
  })))
}

/** Pictures without people and without print. */
export function makeCleanScenes(count: number): Scene[] {
  return Array.from({ length: count }, (_, i) => ({ id: `clean-${i + 1}`, kind: 'clean', size: 0, angle: 0, font: '', light: 0.6 + 0.1 * (i % 5), seed: 7000 + i * 13, lines: [], ink: '', paper: '', width: 1280, height: 960 }))
}

function pick<T>(list: readonly T[], at: number): T {
  const one = list[at % list.length]
  if (one === undefined) throw new Error('an empty list')
  return one
}
