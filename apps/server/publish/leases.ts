import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { second } from '../clock/instant.ts'
import { type Database, selectRows } from '../db/database.ts'
import { publications } from '../db/schema/plans.ts'
import type { Publisher } from './publisher.ts'

/** How long a worker has a publication before others take it for lost. Longer than any call. Milliseconds. */
export const leaseFor = 90 * second

const leased = z.object({ id: z.string(), workspaceId: z.string(), postId: z.string() })
/** A publication that this worker has, and nobody else. */
export type Lease = z.infer<typeof leased>

const toTime = (instant: number) => sql`${new Date(instant).toISOString()}::timestamptz`

/**
 * Takes up to `most` publications whose moment has come, whatever their workspace: at most one a channel, none of a channel
 * that another worker is busy with. Two statements: whoever locks a channel second sees what the first took.
 */
export async function takeLeases({ context, owner, at }: Pick<Publisher, 'context' | 'owner' | 'at'>, most: number): Promise<Lease[]> {
  const now = context.clock.now()
  await at('leasing')
  const taken = await context.database.transaction(async (transaction) => {
    const lanes = await selectRows(transaction, sql`
      select id from channels where id in (
        select p.channel_id from publications p where p.wake_at <= ${toTime(now)}
          and not exists (select 1 from publications o where o.channel_id = p.channel_id and o.lease_owner is not null and o.lease_until > ${toTime(now)})
        order by p.wake_at limit ${most * 4}
      ) limit ${most} for no key update skip locked`, z.object({ id: z.string() }))
    if (lanes.length === 0) return []
    const ids = sql.join(lanes.map(({ id }) => sql`${id}::uuid`), sql`, `)
    return selectRows(transaction, sql`
      update publications set lease_owner = ${owner}::uuid, lease_until = ${toTime(now + leaseFor)}
      where id in (
        select next.id from unnest(array[${ids}]) as lane(id) cross join lateral (
          select p.id from publications p where p.channel_id = lane.id and p.wake_at <= ${toTime(now)}
            and not exists (select 1 from publications o where o.channel_id = lane.id and o.lease_owner is not null and o.lease_until > ${toTime(now)})
          order by p.wake_at limit 1 for update skip locked
        ) as next
      ) returning id, workspace_id as "workspaceId", post_id as "postId"`, leased)
  })
  await at('leased')
  return taken
}

/** Says that this worker still has them. */
export async function renewLeases({ context, owner }: Pick<Publisher, 'context' | 'owner'>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await context.database.update(publications).set({ leaseUntil: context.clock.now() + leaseFor }).where(and(inArray(publications.id, [...ids]), eq(publications.leaseOwner, owner)))
}

/** Gives a publication back, now or to be looked at again at `until`. */
export async function letGo(database: Database, { workspaceId, id }: Pick<Lease, 'workspaceId' | 'id'>, until: number | null = null): Promise<void> {
  await database.update(publications).set({ leaseOwner: null, leaseUntil: until }).where(and(eq(publications.workspaceId, workspaceId), eq(publications.id, id), isNotNull(publications.leaseOwner)))
}

/** When the next publication wakes, or undefined where none is planned. */
export async function findNextWake(database: Database): Promise<number | undefined> {
  const [row] = await selectRows(database, sql`select extract(epoch from min(wake_at)) * 1000 as at from publications where wake_at is not null`, z.object({ at: z.coerce.number().nullable() }))
  return row?.at ?? undefined
}

/** How many are due and not sent yet, and how many wait for something. Both stand in indices that hold nothing else. */
export async function countBacklog({ clock, database }: Pick<Publisher['context'], 'clock' | 'database'>): Promise<{ due: number; waiting: number }> {
  const [row] = await selectRows(database, sql`select (select count(*) from publications where wake_at <= ${toTime(clock.now())}) as due, (select count(*) from publications where state = 'waiting') as waiting`, z.object({ due: z.coerce.number(), waiting: z.coerce.number() }))
  return row ?? { due: 0, waiting: 0 }
}
