import { readConsentRecord, type ConsentRecord } from './consent-record.ts'

/** What a file of consents may hold at most: UTF-16 units, and records. */
export const consentFileLimits = { length: 2_000_000, records: 2000 } as const
const format = 'sharewell.consents'

/** Why a file of consents is not taken. */
export type ConsentFileRefusal = 'too-large' | 'no-json' | 'no-consents' | 'newer' | 'too-many'
/** `unread` counts entries that are no record. */
export type ConsentFile = { records: ConsentRecord[]; unread: number } | { refusal: ConsentFileRefusal }

/** The text of a file that its author keeps: every record, and nothing else. */
export function writeConsentFile(records: readonly ConsentRecord[]): string {
  return `${JSON.stringify({ format, version: 1, records }, null, 2)}\n`
}

/** Reads such a file, which may come from anywhere. Never throws; an entry that is no record is counted and left out. */
export function readConsentFile(text: string): ConsentFile {
  if (text.length > consentFileLimits.length) return { refusal: 'too-large' }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { refusal: 'no-json' }
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format || !('records' in value) || !Array.isArray(value.records)) return { refusal: 'no-consents' }
  if (!('version' in value) || value.version !== 1) return { refusal: 'newer' }
  if (value.records.length > consentFileLimits.records) return { refusal: 'too-many' }
  const records = value.records.flatMap((entry: unknown) => readConsentRecord(entry) ?? [])
  return { records: mergeConsents([], records), unread: value.records.length - records.length }
}

/** Two sets of records as one, each id once: of two copies the one that was changed later, and of two changed at once the first. */
export function mergeConsents(own: readonly ConsentRecord[], others: readonly ConsentRecord[]): ConsentRecord[] {
  const merged = new Map<string, ConsentRecord>()
  for (const record of [...own, ...others]) {
    const known = merged.get(record.id)
    if (!known || Date.parse(record.changedAt) > Date.parse(known.changedAt)) merged.set(record.id, record)
  }
  return [...merged.values()]
}
