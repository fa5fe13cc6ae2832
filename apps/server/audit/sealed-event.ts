import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Secrets } from '../secrets/secrets.ts'

/** An event as the chain reads it: each column in the very words of the database, so that no change of a bit reads the same. */
export const sealedEventSchema = z.object({
  id: z.string(),
  workspaceId: z.string(),
  name: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  actorId: z.string().nullable(),
  /** Seconds since 1970 with every digit that is kept. */
  at: z.string(),
  data: z.string(),
})
export type SealedEvent = z.infer<typeof sealedEventSchema>

/** Selects a SealedEvent from `events e`. */
export const sealedEventColumns: SQL = sql.raw(`e.id::text as id, e.workspace_id::text as "workspaceId", e.name, e.subject_kind as "subjectKind", e.subject_id::text as "subjectId",
  e.actor_id::text as "actorId", extract(epoch from e.at)::text as at, e.data::text as data`)

/** Where an event stands in its workspace's chain. */
export interface Place {
  readonly workspaceId: string
  /** From 1. */
  readonly number: number
  /** The keyed hash of the entry before; empty for the first. */
  readonly previous: string
}

const purpose = 'audit'
/** A later version with more columns takes another word, and goes on reading this one. */
const form = 'sharewell audit 1'

function toWords({ workspaceId, number, previous }: Place, { id, workspaceId: home, name, subjectKind, subjectId, actorId, at, data }: SealedEvent): string {
  return JSON.stringify([form, workspaceId, number, previous, id, home, name, subjectKind, subjectId, actorId, at, data])
}

/** The keyed hash of an entry, under the newest key. */
export function toMac(secrets: Secrets, place: Place, event: SealedEvent): string {
  return secrets.hash(purpose, toWords(place, event))
}

/** Whether this event at this place gave that keyed hash, under any key that we have. */
export function isMacOf(mac: string, secrets: Secrets, place: Place, event: SealedEvent): boolean {
  return secrets.isHashOf(mac, purpose, toWords(place, event))
}

/** Whether the key that made a keyed hash is among ours. */
export function hasKeyOf(mac: string, secrets: Secrets): boolean {
  return secrets.hashes(purpose, '').some((made) => toKeyId(made) === toKeyId(mac))
}

function toKeyId(mac: string): string {
  return mac.slice(0, mac.indexOf('.'))
}
