export { findNextPart, isInOrder, type PartsOutcome, type PartState, partStates, toOutcomeOfParts } from './parts.ts'
export { findPostEvent, type PostOutcome, toCounted, toOutcomeOfPublications } from './post-outcome.ts'
export { findTold, movePublication, type PublicationEvent, type PublicationState, publicationStates, publicationTable, toFirstWait, toldWaits, type WaitsFor, waitsFor } from './publication-states.ts'
