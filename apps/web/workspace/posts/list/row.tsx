import { w } from '../../../messages/posts.ts'
import type { Channel, Identity } from '../api.ts'
import { linkToPosts } from '../route.ts'
import { toPlannedWhen, toWhen } from '../times.ts'
import { toChannelName } from '../words.ts'
import type { ListRow } from './sort-rows.ts'

/** How much of a draft's text a line shows, in UTF-16 units; the end is cut by the style where it is too long. */
const shown = 160

/** One post: how it begins, who speaks, its state in words, when, where. */
export function Row({ row: { post, draft, isAsked }, identities, channels, onRemove }: { row: ListRow; identities: readonly Identity[]; channels: readonly Channel[]; onRemove: (draftId: string) => void }) {
  const identityId = draft?.identityId ?? post?.identityId
  const identity = identities.find(({ id }) => id === identityId)
  const mine = draft && (post === null || post.state === 'draft' || post.state === 'returned') ? draft : null
  const begins = mine ? mine.text.slice(0, shown).replace(/\s+/gu, ' ').trim() : post?.begins
  const words = post?.isErased ? w.list.erased : begins === undefined || begins === null || begins === '' ? w.list.untitled : begins
  const channelIds = mine ? mine.targets.map(({ channelId }) => channelId) : post?.channelIds ?? []
  const names = channels.filter(({ id }) => channelIds.includes(id)).map(toChannelName)
  return (
    <li className="posts-row">
      <a className="posts-begins" dir="auto" {...toLink(post?.id ?? null, mine?.id ?? null, isAsked)}>{words}</a>
      <p className="posts-facts">
        <span>{identity?.profile.name ?? ''}</span>
        <span className={`posts-state posts-state-${post?.state ?? 'draft'}`}>{toState(post, draft !== null)}</span>
        <span className="posts-when">{toTime(post, mine?.changedAt ?? null)}</span>
        <span>{names.length > 0 ? names.join(', ') : w.list.noChannel}</span>
      </p>
      {isAsked && post && <a className="button" href={`/approve/${post.id}`}>{w.list.decide}</a>}
      {post === null && draft && <button type="button" className="button button-plain" aria-label={w.list.removeOf(words)} onClick={() => onRemove(draft.id)}>{w.list.remove}</button>}
    </li>
  )
}

function toLink(postId: string | null, draftId: string | null, isAsked: boolean): { href: string; onClick?: ReturnType<typeof linkToPosts>['onClick'] } {
  if (isAsked && postId !== null) return { href: `/approve/${postId}` }
  if (postId !== null) return linkToPosts(`/posts/${postId}`)
  return linkToPosts(`/posts/new?draft=${draftId ?? ''}`)
}

function toState(post: ListRow['post'], isOnDevice: boolean): string {
  if (post === null) return w.list.onDevice
  if (post.state === 'draft') return isOnDevice ? w.list.onDeviceToo : w.list.onServer
  return w.states[post.state]
}

function toTime(post: ListRow['post'], changedHere: number | null): string {
  if (post && post.plannedAt !== null && (post.state === 'scheduled' || post.state === 'sending' || post.state === 'in-review')) return w.when.planned(toPlannedWhen(post.plannedAt, post.plannedZone))
  return w.list.changed(toWhen(changedHere ?? post?.changedAt ?? 0))
}
