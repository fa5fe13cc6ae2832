import { a } from '../../messages/approvals.ts'
import { toChannelName } from '../channel-name.ts'
import { doZonesDiffer, findZone, toMoment } from '../moments.ts'
import type { ApprovalOnPage } from './load-approval.ts'

/** Who wrote it, where it goes, who sees it, when: in the author's zone and in one's own. */
export function Facts({ page: { standing, names, channels } }: { page: ApprovalOnPage }) {
  const { post, revision, content } = standing
  const toName = (id: string): string => names.get(id) ?? a.state.somebody
  const { writtenBy, lastEditedBy, number } = revision
  const targets = content?.targets ?? []
  const zone = post.plannedZone ?? findZone()
  return (
    <div className="facts">
      <p>{writtenBy === lastEditedBy ? a.wrote(toName(writtenBy), number) : a.wroteTwo(toName(writtenBy), toName(lastEditedBy), number)}{revision.isDelegated && ` ${a.delegated}`}</p>
      <p>{targets.length === 0 ? a.nowhere : `${a.goesTo}: ${targets.map(({ channelId }) => toChannel(channelId, channels)).join(', ')}. `}{content && `${a.visibility[content.visibility]}.`}</p>
      <p>
        {post.plannedAt === null ? a.unplanned : `${a.planned(toMoment(post.plannedAt, zone), zone)}. `}
        {post.plannedAt !== null && doZonesDiffer(post.plannedAt, zone, findZone()) && a.plannedYours(toMoment(post.plannedAt), findZone())}
      </p>
      {content?.contentWarning !== undefined && <p>{a.warning}: {content.contentWarning}</p>}
      {(['replyTo', 'quoteOf', 'repostOf'] as const).map((name) => content?.[name] !== undefined && <p key={name}>{a[name]}: <span className="code">{content[name]}</span></p>)}
    </div>
  )
}

/** What a channel is called. */
export function toChannel(id: string, channels: ApprovalOnPage['channels']): string {
  const channel = channels.find((one) => one.id === id)
  return channel ? toChannelName(channel) : ''
}
