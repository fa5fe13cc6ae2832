import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { minute } from '../clock/instant.ts'
import { holdPost } from '../compose/load-post.ts'
import { selectRows } from '../db/database.ts'
import { isMissed } from '@sharewell/domain/schedule'
import { followPublications, holdPublication, move } from './held.ts'
import { miss } from './hold-back.ts'
import type { Publisher } from './publisher.ts'
import { findWindow, usualWindow } from './window.ts'

const row = z.object({ id: z.string(), workspaceId: z.string(), postId: z.string(), isFree: z.boolean() })
const most = 200

/**
 * Looks at what waits and has nobody who ends the wait: frees what waited for a connection or a pause that is over, and
 * misses what is overdue beyond its window, so that a person is told. Ended leases need no sweeper: they wake by themselves.
 * Answers how many it moved.
 */
export async function sweep({ context }: Pick<Publisher, 'context'>): Promise<number> {
  const now = context.clock.now()
  const at = sql`${new Date(now).toISOString()}::timestamptz`
  const found = await selectRows(context.database, sql`
    select p.id, p.workspace_id as "workspaceId", p.post_id as "postId",
      (p.waits_for = 'reconnect' and c.lost_at is null and c.disconnected_at is null) or (p.waits_for = 'paused' and o.state in ('sending', 'done')) as "isFree"
    from publications p join channels c on c.id = p.channel_id and c.workspace_id = p.workspace_id join posts o on o.id = p.post_id and o.workspace_id = p.workspace_id
      left join settings s on s.workspace_id = p.workspace_id and s.name = 'publish.window/' || c.identity_id
    where p.state = 'waiting' and p.due_at <= ${at} and (
      (p.waits_for = 'reconnect' and c.lost_at is null and c.disconnected_at is null)
      or (p.waits_for = 'paused' and o.state in ('sending', 'done') and not exists (select 1 from pauses u where u.identity_id = c.identity_id and u.workspace_id = p.workspace_id and u.resumed_at is null))
      or (p.waits_for in ('reconnect', 'retry') and p.due_at < ${at} - make_interval(mins => case when jsonb_typeof(s.value) = 'number' then (s.value #>> '{}')::int else ${usualWindow / minute}::int end)))
    order by p.due_at limit ${most}`, row)
  let moved = 0
  for (const { id, workspaceId, postId, isFree } of found) {
    moved += await context.database.transaction(async (transaction) => {
      const post = await holdPost(transaction, { workspaceId, id: postId })
      const held = await holdPublication(transaction, post, id)
      if (held?.publication.state !== 'waiting') return 0
      const isLate = isMissed(held.publication.dueAt, await findWindow(transaction, workspaceId, post.identityId), now)
      if (!isFree && !isLate) return 0
      if (isLate) await miss({ context }, transaction, held)
      else await move(context, transaction, held, 'freed', 'sweeper')
      await followPublications(context, transaction, held)
      return 1
    })
  }
  return moved
}
