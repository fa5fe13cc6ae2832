import { w } from '../../../messages/posts.ts'
import { toPlannedWhen, toWhen } from '../times.ts'
import { toChannelName, toList } from '../words.ts'
import type { Publication } from '../api.ts'
import type { PostFacts } from './load-post.ts'

/** A member's name; “you” for who looks. */
export function toName({ members }: Pick<PostFacts, 'members'>, id: string | null, memberId: string): string {
  if (id === null) return w.post.product
  return id === memberId ? w.post.you : members.find((one) => one.id === id)?.name ?? w.post.somebody
}

/** How a post stands, in one line. */
export function toStateWords(facts: PostFacts): string {
  const { post } = facts
  const state = isLookedAt(facts) ? w.post.stateLooking : w.states[post.state]
  return post.plannedAt !== null && ['in-review', 'scheduled', 'sending'].includes(post.state) ? `${state}, ${w.when.planned(toPlannedWhen(post.plannedAt, post.plannedZone))}` : state
}

/** Whether nothing but its pictures keeps it: nobody has to approve, or everybody has. */
export function isLookedAt({ post, standing }: PostFacts): boolean {
  return post.state === 'in-review' && post.waitsFor === 'pictures' && standing.approval?.is !== 'missing'
}

/** Who can see it now. */
export function toSeenWords({ post, standing, identity }: PostFacts): string {
  if (identity?.profile.kind === 'personal') return ['done', 'sending'].includes(post.state) ? w.post.seen.out : w.post.seen.personal
  if (post.state === 'done') return w.post.seen.out
  if (post.state === 'draft') return w.post.seen.draft
  const wasShown = standing.history.some(({ name }) => name === 'post.submitted')
  return wasShown || identity?.profile.kind === 'organisational' ? w.post.seen.shown : w.post.seen.planned
}

/** What it waits for, each in a sentence; nothing where it waits for nothing. */
export function toWaits(facts: PostFacts, memberId: string): string[] {
  const { standing, post } = facts
  const { approval } = standing
  const words: string[] = []
  if (post.waitsFor === 'pictures') words.push(isLookedAt(facts) ? w.post.lookingMore : w.post.looking)
  if (approval?.is === 'missing' && post.state === 'in-review') {
    if (approval.hasLapsed) words.push(w.post.approval.lapsed)
    words.push(approval.mayGive.length > 0 ? w.post.approval.asked(toList(approval.mayGive.map((id) => toName(facts, id, memberId)), w.post.approval.or)) : w.post.approval.nobody)
    if (approval.more === 2) words.push(w.post.approval.two)
  }
  if (approval?.is === 'returned' && post.state === 'returned') words.push(w.post.approval.returned(toName(facts, approval.by[0] ?? null, memberId)))
  if (approval?.is === 'approved' && approval.endsAt !== null && ['ready', 'scheduled'].includes(post.state)) words.push(w.post.approval.given(toList(approval.by.map((id) => toName(facts, id, memberId)), w.post.approval.or), toWhen(approval.endsAt)))
  if (['in-review', 'ready', 'scheduled'].includes(post.state) && standing.wanted.answers + standing.wanted.changes > 0) words.push(w.post.wanted(standing.wanted.answers, standing.wanted.changes))
  if (standing.isPaused) words.push(w.post.paused)
  return words
}

/** One line for each channel that it goes to: where, how it stands there, what it waits for and until when, what the platform answered. */
export interface PublicationLine {
  readonly publication: Publication
  readonly channel: string
  readonly words: string
  /** Where each part can be seen. */
  readonly receipts: readonly { readonly number: number; readonly url: string }[]
  /** Why a part did not go out, and what to do. */
  readonly whys: readonly string[]
}

export function toPublicationLines(facts: PostFacts): PublicationLine[] {
  return facts.publications.filter(({ state }) => state !== 'cancelled').map((one) => {
    const { state, waitsFor, waitsUntil, parts } = one
    const waits = state === 'waiting' && waitsFor !== null ? (waitsFor === 'approval' && isLookedAt(facts) ? w.post.lookingShort : w.post.waits[waitsFor]) : w.post.publication[state]
    return {
      publication: one, channel: toChannelName(one), words: waitsUntil === null || state !== 'waiting' ? waits : `${waits} ${w.post.until(toWhen(waitsUntil))}`,
      receipts: parts.flatMap(({ number, receipt, state: how }) => (receipt?.url && how === 'published' ? [{ number, url: receipt.url }] : [])),
      whys: parts.flatMap(({ why, wayOn, state: how }) => (how === 'failed' || how === 'unknown' ? [[why, wayOn].filter((words) => words !== null).join(' ')] : [])).filter((words) => words !== ''),
    }
  })
}
