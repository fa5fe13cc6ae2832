import type { Told } from '@sharewell/domain/post'
import { speaksFor } from '@sharewell/domain/people'
import { and, eq, gte, isNull } from 'drizzle-orm'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { notices } from '../db/schema/events.ts'
import { revisions } from '../db/schema/posts.ts'
import { members } from '../db/schema/workspaces.ts'
import { findIdentity } from '../people/access/find-identity.ts'
import { toRole } from '../people/access/find-member.ts'
import type { PostRow } from './load-post.ts'

type Telling = Pick<Context, 'ids' | 'clock'>

/** Leaves a notice about a post: who, about what, when; never a word of its text. One a person, however often they are named. */
export async function tell(context: Telling, transaction: Database, post: PostRow, memberIds: readonly string[], about: string): Promise<void> {
  for (const memberId of new Set(memberIds)) {
    const id = context.ids.make()
    await transaction.insert(notices).values({ id, workspaceId: post.workspaceId, memberId, kind: about, subjectKind: 'post', subjectId: post.id, data: {}, madeAt: context.clock.now() })
    await emitEvent(context, transaction, { workspaceId: post.workspaceId, name: 'notice.raised', subject: { kind: 'notice', id }, data: { noticeId: id, memberId, about } })
  }
}

/** Who stands behind the words of a state table, for one post. `except` did it and knows. */
export async function findTold(database: Database, post: PostRow, told: readonly Told[], except?: string): Promise<string[]> {
  if (told.length === 0) return []
  const identity = await findIdentity(database, post.workspaceId, post.identityId)
  const found: string[] = []
  if (told.includes('author')) found.push(post.authorId)
  if (told.includes('identity-owner') && identity) found.push(identity.ownerId)
  if (told.includes('approvers')) found.push(...await findApprovers(database, post))
  return [...new Set(found)].filter((id) => id !== except)
}

/** Who could approve what was submitted last: where a delegation was used, those who speak for the identity; else everybody whose role allows it. Not who wrote it. */
export async function findApprovers(database: Database, post: PostRow): Promise<string[]> {
  const identity = await findIdentity(database, post.workspaceId, post.identityId)
  if (!identity || identity.facts.kind === 'personal') return []
  const [revision] = post.revisionId === null ? [] : await database.select().from(revisions).where(and(eq(revisions.workspaceId, post.workspaceId), eq(revisions.id, post.revisionId)))
  const people = await database.select().from(members).where(and(eq(members.workspaceId, post.workspaceId), isNull(members.leftAt)))
  const able = people.map(({ id, role }) => ({ memberId: id, role: toRole(role) }))
    .filter(({ memberId, role }) => ['owner', 'physician', 'reviewer'].includes(role) && memberId !== post.authorId && memberId !== post.lastEditedBy)
  const own = able.filter((member) => speaksFor(member, identity.facts))
  return (revision?.delegationId != null ? own : able).map(({ memberId }) => memberId)
}

/** Whether somebody was told of something about a post since a moment; so a job that runs twice tells once. */
export async function wasTold(database: Database, { workspaceId, id }: Pick<PostRow, 'workspaceId' | 'id'>, about: string, since: number): Promise<boolean> {
  const [found] = await database.select({ id: notices.id }).from(notices).where(and(eq(notices.workspaceId, workspaceId), eq(notices.subjectId, id), eq(notices.kind, about), gte(notices.madeAt, since))).limit(1)
  return found !== undefined
}
