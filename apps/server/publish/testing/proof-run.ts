import { type Conditions, drawConditions, type FailingPlatform, makeFailingPlatform } from '@sharewell/testkit/platforms'
import { eq } from 'drizzle-orm'
import { hour, minute } from '../../clock/instant.ts'
import { createPost } from '../../compose/create-post.ts'
import { type seedDesk, write } from '../../compose/testing/desk.ts'
import type { Context } from '../../context.ts'
import { notices } from '../../db/schema/events.ts'
import { channels } from '../../db/schema/plans.ts'
import { schedulePost } from '../../schedule/schedule-post.ts'
import { readStands } from './ledger.ts'

const thread = ['Our flu clinic opens on Saturday.', 'Bring your card.', 'No appointment needed.', 'Wear a sleeve that rolls up.', 'See you there.']
/** From here nothing of it moves by itself any more. */
const settled = ['published', 'partial', 'unknown', 'failed', 'missed', 'cancelled']

/** One post on one channel of one platform that fails as drawn. */
export interface ProofRun {
  readonly conditions: Conditions
  readonly channelId: string
  readonly postId: string
  readonly platform: FailingPlatform
  readonly dueAt: number
}

/** Plans it a minute from now, as its author would. */
export async function planRun(context: Context, desk: Awaited<ReturnType<typeof seedDesk>>, chance: () => number): Promise<ProofRun> {
  const { clock, ids, database } = context
  const [conditions, channelId, dueAt] = [drawConditions(chance), ids.make(), clock.now() + minute]
  const { physician } = desk.people
  const identityId = desk.identityIds.professional
  await database.insert(channels).values({ id: channelId, workspaceId: desk.workspaceId, identityId, platform: 'rehearsal', looksAs: 'mastodon', connectedAt: clock.now() })
  const texts = thread.slice(0, conditions.parts)
  const { id, version } = await createPost(context, physician, { identityId, content: write(texts[0] ?? '', channelId, { parts: texts.map((text) => ({ text })) }) })
  await schedulePost(context, physician, { postId: id, version, when: { is: 'at', instant: dueAt, zone: 'America/Toronto' } })
  const platform = makeFailingPlatform({ ...conditions, now: () => clock.now(), fault: (call) => conditions.faults[call] ?? 'none' })
  return { conditions, channelId, postId: id, platform, dueAt }
}

/** What became of a run. */
export interface Judgement {
  readonly end: string
  /** Parts that the world sees more than once, or out of order. */
  readonly isDoubled: boolean
  /** Not out in full, and nobody was told; or said to be out, and it is not. */
  readonly isLost: boolean
  readonly isStuck: boolean
  /** Milliseconds from the planned time to the first part. */
  readonly lateness: number | undefined
  readonly isTooLate: boolean
}

/** Holds what the world sees against what the ledger says and what people were told. `patience`: how late a run on a sound platform may be, in milliseconds. */
export async function judgeRun(context: Context, { conditions, postId, platform, dueAt }: ProofRun, patience: number): Promise<Judgement> {
  const seen = platform.posts()
  const { publications: [publication] } = await readStands(context, postId)
  const end = publication?.state ?? 'gone'
  const told = (await context.database.select({ kind: notices.kind }).from(notices).where(eq(notices.subjectId, postId))).map(({ kind }) => kind)
  const isTold = told.some((kind) => /^publication\.(?:sent-in-part|left-unclear|was-refused|missed)$|^post\.missed$/.test(kind))
  const isInOrder = seen.every(({ number, previous }, at) => number === at + 1 && previous === seen[at - 1]?.id)
  const isWhole = new Set(seen.map(({ number }) => number)).size === conditions.parts
  const lateness = seen[0] && seen[0].at - dueAt
  return {
    end, isDoubled: !isInOrder, isLost: end === 'published' ? !isWhole : !isTold, isStuck: !settled.includes(end),
    lateness, isTooLate: lateness !== undefined && lateness > (conditions.faults.length === 0 ? patience : hour + minute),
  }
}
