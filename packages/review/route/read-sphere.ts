import type { ReviewContext } from '../engine/context.ts'
import { Matcher } from '../match/matcher.ts'
import { Reading } from '../match/reading.ts'
import { sphereWords } from './words-en.ts'

/** What a text speaks of: medicine, its author's own life, both, or neither as far as these words tell. */
export const spheres = ['clinical', 'personal', 'mixed', 'neither'] as const
export type Sphere = (typeof spheres)[number]

export interface SphereReading {
  readonly sphere: Sphere
  /** Whether it speaks of somebody whom its author cares for. No purpose of an identity settles that. */
  readonly tellsOfPatients: boolean
}

/** How much a signal says that a text is clinical; two make it so. A part of the body or a feeling says nothing. */
const weights: Readonly<Record<string, number>> = {
  patientTie: 2, patientLink: 1, patientMention: 1, drug: 2, drugClass: 2, drugWithNumber: 2, vaccineWord: 2, procedure: 1, supplement: 2, careVerb: 1, diagnosis: 2, clinicalPicture: 2, shorthand: 1, caseInBed: 2,
  symptom: 1, test: 1, treatmentWord: 1, careInstruction: 1, emergencySend: 1, redirects: 1, callsDoctor: 1, workMatter: 0.5, asksAboutWork: 0.5, clinicalObject: 0.5,
}
/** Illnesses whose names are everyday words too; alone they say little. */
const everyday = new Set(['cold', 'stroke', 'depression', 'shock', 'rash', 'addiction', 'obsession', 'fever', 'allergy', 'seizure'])
const patientKinds = ['patientTie', 'patientMention', 'caseInBed', 'wasMyPatient', 'doctorTellsTale']
const ownKinds = ['ownPeople', 'ownLeisure', 'ownMilestone', 'ownConviction']
const enough = 2

let matcher: Matcher | null = null

/**
 * Reads of what a text speaks, from the engine's signals and a few words of its own. The same text gives the same answer; a
 * language without such words, and a text that says little, is `neither`: a question that is not sure is not asked.
 */
export function readSphere({ text, language }: Pick<ReviewContext, 'text' | 'language'>): SphereReading {
  if (language.detected !== sphereWords.language || language.coverage !== 'full') return { sphere: 'neither', tellsOfPatients: false }
  matcher ??= new Matcher(sphereWords)
  const own = new Reading(text.text, matcher)
  const isPersonal = own.has(...ownKinds) || text.has('tellsOwn')
  const told = text.kinds()
  let clinical = own.of('speaksOfCare').length > 0 ? enough - 0.5 : 0
  for (const kind of told) clinical += weights[kind] ?? 0
  const illnesses = text.of('diagnosis')
  if (illnesses.length > 0 && illnesses.every(({ start, end }) => everyday.has(text.text.slice(start, end).toLowerCase()))) clinical -= 1
  const tellsOfPatients = text.has(...patientKinds) && clinical >= enough && !isPersonal || text.has('patientTie')
  const isClinical = clinical >= enough
  if (isPersonal) return { sphere: tellsOfPatients ? 'clinical' : isClinical ? 'mixed' : 'personal', tellsOfPatients }
  return { sphere: isClinical ? 'clinical' : 'neither', tellsOfPatients }
}
