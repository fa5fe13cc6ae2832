import { findPurposes } from '@sharewell/domain/identity'
import { platforms } from '@sharewell/domain/limits'
import { may, type MemberActor, type Subject } from '@sharewell/domain/people'
import type { RevisionContent } from '@sharewell/domain/post'
import { findFittingKinds, findRouteReason, type RouteReason, routeWords } from '@sharewell/review/route'
import { readSphereOf } from '../compose/reviewer-for.ts'
import type { Database } from '../db/database.ts'
import { findIdentities, type KeptIdentity } from '../people/access/find-identity.ts'

/** A question with two answers: it stays here, or it moves to an identity that fits. It holds nothing up. */
export interface IdentityQuestion {
  readonly reason: RouteReason
  readonly words: string
  readonly why: string
  readonly keep: { readonly words: string }
  /** Identities under which it would stand well and whoever asks may write; perhaps none. */
  readonly move: readonly { readonly identityId: string; readonly words: string }[]
}

/**
 * Whether a text seems to stand under the wrong identity; null where it does not. A purpose answers for the channels that it is
 * said of, so it counts where it holds on every platform that the post goes to.
 */
export async function findIdentityReason(content: RevisionContent, { profile }: Pick<KeptIdentity, 'profile'>, targets: readonly string[]): Promise<RouteReason | null> {
  if (profile.kind === 'organisational' || content.text.trim() === '') return null
  const reached = platforms.filter((platform) => targets.includes(platform))
  const [first, ...others] = reached.length === 0 ? [profile.purposes.filter((one) => one.platforms === undefined).map(({ purpose }) => purpose)] : reached.map((platform) => findPurposes(profile, platform))
  const purposes = (first ?? []).filter((purpose) => others.every((list) => list.includes(purpose)))
  return findRouteReason(await readSphereOf(content.text, content.language), { kind: profile.kind, purposes })
}

/** The question as it is put to a member, with the identities to which that member could move the post. */
export async function toIdentityQuestion(database: Database, actor: MemberActor, reason: RouteReason, subject: Subject): Promise<IdentityQuestion> {
  const kinds = findFittingKinds(reason)
  const all = may(actor, 'write', subject).may && subject.post?.authorId === actor.memberId ? await findIdentities(database, actor.workspaceId) : []
  const { post: _post, shares: _shares, ...workspace } = subject
  const fitting = all.filter(({ profile, facts, delegations }) => kinds.includes(profile.kind) && may(actor, 'write', { ...workspace, identity: facts, delegations }).may)
  const { question, why } = routeWords[reason]
  return { reason, words: question, why, keep: { words: routeWords.keep }, move: fitting.map(({ id, profile }) => ({ identityId: id, words: routeWords.move(profile.name) })) }
}
