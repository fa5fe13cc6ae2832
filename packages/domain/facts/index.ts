export { findOverdue, isOverdue, type DatedFact } from './overdue.ts'
