import { hour } from '../clock/instant.ts'

/** The day of an instant in UTC, as an ISO date. */
export function toDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** The latest day that it is anywhere on earth, so that nobody’s today lies in the future. */
export function toLatestDay(at: number): string {
  return toDay(at + 14 * hour)
}
