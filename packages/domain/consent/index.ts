export { addUsage, amendConsent, recordConsent, removeUsage, revokeConsent, tickDown, undoRevocation } from './change-consent.ts'
export { consentFields, emptyConsent, findDraftProblems, holdsLongNumber, toConsentDraft, toConsentTerms, type ConsentDraft, type ConsentField, type ConsentProblem } from './consent-draft.ts'
export { consentFileLimits, mergeConsents, readConsentFile, writeConsentFile, type ConsentFile, type ConsentFileRefusal } from './consent-file.ts'
export { consentLimits, readConsentRecord, type ConsentAnswers, type ConsentRecord, type ConsentTerms, type ConsentUsage } from './consent-record.ts'
export { doesConsentCover, findConsentGaps, findMissingAnswers, soonDays, toConsentState, toReviewConsents, type ConsentAsked, type ConsentGap, type ConsentState, type ReviewConsent } from './consent-state.ts'
export {
  consentPlaces, consentQuestions, consentSigners, consentSubjects, consentUses, questionsOf, signersOf,
  type ConsentPlace, type ConsentQuestion, type ConsentSigner, type ConsentSubject, type ConsentUse,
} from './consent-words.ts'
export { toDayAfter, toYearAfter } from './days.ts'
export { toTakeDownTasks, type TakeDownTask } from './take-down.ts'
