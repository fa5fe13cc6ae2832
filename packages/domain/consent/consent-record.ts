import { z } from 'zod'

/** What a patient allowed a picture or a story to be used for. */
export const consentUses = ['teaching', 'public-education', 'publication', 'promotion', 'story'] as const
/** Who signed: the patient, or who may sign for them. */
export const consentSigners = ['patient', 'parent', 'guardian', 'legal-representative', 'next-of-kin'] as const
/** Questions that make consent real; each is answered yes before a record counts. */
export const consentQuestions = ['outside-acute-episode', 'asked-by-someone-else', 'shown-final-post', 'understood-and-able', 'told-revocable'] as const

export type ConsentUse = (typeof consentUses)[number]
export type ConsentSigner = (typeof consentSigners)[number]
export type ConsentQuestion = (typeof consentQuestions)[number]
