import { type FailingOptions, type FailingPlatform, makeFailingPlatform } from '@sharewell/testkit/platforms'
import { eq } from 'drizzle-orm'
import { minute, second } from '../../clock/instant.ts'
import { createPost } from '../../compose/create-post.ts'
import { type Desk, openDesk, write } from '../../compose/testing/desk.ts'
import type { Context } from '../../context.ts'
import { notices } from '../../db/schema/events.ts'
import { publications } from '../../db/schema/plans.ts'
import { posts } from '../../db/schema/posts.ts'
import { schedulePost } from '../../schedule/schedule-post.ts'
import { findParts } from '../held.ts'
import { findNextWake, takeLeases } from '../leases.ts'
import { observeNothing, type Publisher } from '../publisher.ts'
import { sendPublication } from '../send-publication.ts'
import { sweep } from '../sweep.ts'

export { warmUp } from './warm-up.ts'

/** A worker on a failing platform; `more` takes it away, or changes chance. */
export function makePublisher(context: Context, platform: Pick<FailingPlatform, 'connector' | 'door'>, more: Partial<Publisher> = {}): Publisher {
  return {
    context, owner: context.ids.make(), chance: () => 0.5, at: () => Promise.resolve(), isStopping: () => false, observe: observeNothing,
    reach: (_context, channel) => Promise.resolve({ connector: platform.connector, door: platform.door, account: { channelId: channel.id, id: 'a', handle: '@a', secret: '' } }),
    ...more,
  }
}

/** Takes what is due at this moment once, and goes no further than one lease each. */
export async function drainOnce(publisher: Publisher): Promise<void> {
  for (const lease of await takeLeases(publisher, 4)) await sendPublication(publisher, lease)
}

/** Sends all that is due at this moment, one after the other. */
export async function drain(publisher: Publisher): Promise<void> {
  for (;;) {
    const leases = await takeLeases(publisher, 4)
    if (leases.length === 0) return
    for (const lease of leases) await sendPublication(publisher, lease)
  }
}

/** A desk, a platform that fails as said, and time that passes only where a test lets it. */
export interface Ledger {
  readonly desk: Desk
  readonly platform: FailingPlatform
  readonly publisher: Publisher
  /** Plans a thread of these texts on a channel, a minute from now; answers the id of the post. */
  readonly plan: (texts: readonly string[], kind?: 'professional' | 'organisational') => Promise<string>
  /** Lets time pass from one moment at which something wakes to the next, and does in each what a worker does. */
  readonly pass: (milliseconds: number, publisher?: Publisher) => Promise<void>
  /** State, what it waits for, and the states of its parts. */
  readonly stands: (postId: string) => Promise<{ post: string; publications: { id: string; state: string; waitsFor: string | null; parts: string[] }[] }>
  /** Kinds of all notices about a post. */
  readonly toldOf: (postId: string) => Promise<string[]>
  readonly close: () => Promise<void>
}

export async function openLedger(options: Omit<FailingOptions, 'now'> = { key: 'none' }, more: Partial<Publisher> = {}): Promise<Ledger> {
  const desk = await openDesk()
  const { clock } = desk.server
  const platform = makeFailingPlatform({ ...options, now: () => clock.now() })
  const usual = makePublisher(desk.context, platform, more)
  return {
    desk, platform, publisher: usual,
    async plan(texts, kind = 'professional') {
      const who = kind === 'professional' ? desk.people.physician : desk.people.owner
      const content = write(texts[0] ?? '', desk.channelIds[kind], { parts: texts.map((text) => ({ text })) })
      const { id, version } = await createPost(desk.context, who, { identityId: desk.identityIds[kind], content })
      await schedulePost(desk.context, who, { postId: id, version, when: { is: 'at', instant: clock.now() + minute, zone: 'America/Toronto' } })
      return id
    },
    async pass(milliseconds, publisher = usual) {
      for (const end = clock.now() + milliseconds; clock.now() < end;) {
        const wake = await findNextWake(desk.context.database) ?? end
        clock.set(Math.min(end, Math.max(wake, clock.now() + second)))
        await drain(publisher)
        if (await sweep(publisher) > 0) await drain(publisher)
      }
    },
    stands: (postId) => readStands(desk.context, postId),
    async toldOf(postId) {
      return (await desk.context.database.select().from(notices).where(eq(notices.subjectId, postId)).orderBy(notices.id)).map(({ kind }) => kind)
    },
    close: desk.close,
  }
}

export async function readStands({ database }: Pick<Context, 'database'>, postId: string): Promise<Awaited<ReturnType<Ledger['stands']>>> {
  const [post] = await database.select().from(posts).where(eq(posts.id, postId))
  const rows = await database.select().from(publications).where(eq(publications.postId, postId)).orderBy(publications.id)
  const found = []
  for (const row of rows) found.push({ id: row.id, state: row.state, waitsFor: row.waitsFor, parts: (await findParts(database, row)).map(({ state }) => state) })
  return { post: post?.state ?? 'gone', publications: found }
}
