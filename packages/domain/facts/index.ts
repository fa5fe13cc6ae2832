export { listAgeingFacts, type AgeingFact } from './ageing.ts'
export { badges, type BadgeFact } from './badges.ts'
export { findOverdue, isOverdue, type DatedFact } from './overdue.ts'
