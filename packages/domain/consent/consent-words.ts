import { platforms } from '../limits/types.ts'

/** What a patient allowed a picture or a story to be used for. */
export const consentUses = ['teaching', 'public-education', 'publication', 'promotion', 'story'] as const
export type ConsentUse = (typeof consentUses)[number]

/** Where it may be shown: the platforms that Sharewell counts for, and the other places where pictures of patients go. */
export const consentPlaces = [...platforms, 'instagram', 'facebook', 'youtube', 'tiktok', 'website', 'journal', 'lecture'] as const
export type ConsentPlace = (typeof consentPlaces)[number]

/** Of whom the picture or the story is. */
export const consentSubjects = ['adult', 'minor', 'lacks-capacity', 'deceased'] as const
export type ConsentSubject = (typeof consentSubjects)[number]

/** Who signed: the patient, or who may sign for them. */
export const consentSigners = ['patient', 'parent', 'guardian', 'legal-representative', 'next-of-kin'] as const
export type ConsentSigner = (typeof consentSigners)[number]

/** Who may sign for whom. A patient signs alone when adult and able; a child agrees as well, where old enough. */
export const signersOf: Readonly<Record<ConsentSubject, readonly [ConsentSigner, ...ConsentSigner[]]>> = {
  adult: ['patient'],
  minor: ['parent', 'guardian', 'legal-representative'],
  'lacks-capacity': ['legal-representative', 'guardian'],
  deceased: ['next-of-kin', 'legal-representative'],
}

/** Questions that make consent real; each that belongs to the subject is answered yes before a record counts. */
export const consentQuestions = ['outside-acute-episode', 'asked-by-someone-else', 'shown-final-post', 'understood-and-able', 'told-revocable', 'child-agrees', 'as-they-would-wish', 'family-agrees'] as const
export type ConsentQuestion = (typeof consentQuestions)[number]

const always = ['outside-acute-episode', 'asked-by-someone-else', 'shown-final-post', 'understood-and-able', 'told-revocable'] as const

/** The five questions that are asked of every consent, and those that a signature for somebody else adds. */
export const questionsOf: Readonly<Record<ConsentSubject, readonly ConsentQuestion[]>> = {
  adult: always,
  minor: [...always, 'child-agrees'],
  'lacks-capacity': [...always, 'as-they-would-wish'],
  deceased: [...always, 'as-they-would-wish', 'family-agrees'],
}
