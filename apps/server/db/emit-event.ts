import type { Context } from '../context.ts'
import type { Database } from './database.ts'
import { events } from './schema/events.ts'

/** Something that happened. Ids, states, times and keyed hashes; never a text, a name or an address. */
export interface NewEvent {
  readonly workspaceId: string
  /** Past tense: `revision.approved`. */
  readonly name: string
  readonly subject: { readonly kind: string; readonly id: string }
  /** The member who did it; left out where the product did. */
  readonly actorId?: string
  readonly data?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}

/** Writes an event in the transaction that it tells of; answers its id. */
export async function emitEvent({ ids, clock }: Pick<Context, 'ids' | 'clock'>, transaction: Database, event: NewEvent): Promise<string> {
  const id = ids.make()
  await transaction.insert(events).values({
    id, workspaceId: event.workspaceId, name: event.name, subjectKind: event.subject.kind, subjectId: event.subject.id,
    actorId: event.actorId ?? null, at: clock.now(), data: event.data ?? {},
  })
  return id
}
