import { useEffect, useState } from 'react'
import { orThrow } from '@sharewell/client'
import { undoFor } from '@sharewell/domain/schedule'
import { w } from '../../../messages/posts.ts'
import { api } from '../../api.ts'
import { Title } from '../../parts.tsx'
import { Refused } from '../parts.tsx'
import { linkToPosts } from '../route.ts'
import { toWhen } from '../times.ts'
import { useDeed } from '../use-deed.ts'
import { mayOn } from './load-post.ts'
import type { Deal } from './post-page.tsx'
import { PublicationChoices } from './publication-choices.tsx'
import { ShareDraft } from './share-draft.tsx'
import { toPublicationLines, toSeenWords, toStateWords, toWaits } from './state-words.ts'

const editable = ['draft', 'returned', 'in-review', 'ready', 'scheduled']
const recallable = ['in-review', 'returned', 'ready', 'scheduled']

/** How a post stands, what it waits for, who can see it, and what its author may do. */
export function StateCard({ facts, workspaceId, memberId, onDone }: Deal) {
  const { post, standing, identity } = facts
  const deed = useDeed()
  const on = { params: { path: { workspaceId, postId: post.id } } }
  const canWrite = mayOn(facts, 'write')
  const isApproved = standing.approval?.is === 'approved'
  const lines = toPublicationLines(facts)
  const isAsked = standing.approval?.is === 'missing' && post.state === 'in-review' && standing.approval.mayGive.includes(memberId)
  const isGoing = post.state === 'scheduled' && post.plannedZone === null && post.plannedAt !== null
  const rest = standing.coolOff
  return (
    <section className="sheet state-card" data-state={post.state}>
      <Title>{identity?.profile.name ?? w.list.title}</Title>
      <p className="state-words">{toStateWords(facts)}</p>
      {toWaits(facts, memberId).map((words) => <p key={words}>{words}</p>)}
      {lines.length > 0 && (
        <ul className="state-lines">
          {lines.map(({ publication, channel, words, receipts, whys }) => (
            <li key={publication.id}>
              <span>{channel}</span><span>{words}</span>
              {receipts.map(({ number, url }) => <a key={number} href={url} rel="noopener noreferrer">{receipts.length === 1 ? w.post.receipt : w.post.receiptOf(number)}</a>)}
              {whys.map((why) => <span key={why}>{why}</span>)}
              <PublicationChoices publication={publication} facts={facts} workspaceId={workspaceId} memberId={memberId} onDone={onDone} />
            </li>
          ))}
        </ul>
      )}
      {isGoing && <Going at={post.plannedAt ?? 0} deal={{ facts, workspaceId, memberId, onDone }} />}
      {rest && <p>{w.post.coolOff.rests(toWhen(rest.endsAt))}</p>}
      {rest && post.authorId === memberId && (
        <div className="stack">
          <p className="label">{w.post.coolOff.ask}</p>
          <div className="row">{[true, false].map((stillWants) => <button key={String(stillWants)} type="button" className="button" aria-disabled={deed.isBusy} onClick={() => void deed.run(async () => { await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/cool-off', { ...on, body: { stillWants } })); await onDone('') })}>{stillWants ? w.post.coolOff.yes : w.post.coolOff.no}</button>)}</div>
        </div>
      )}
      <p className="hint"><span className="label">{w.post.who}:</span> {toSeenWords(facts)}</p>
      <Refused problem={deed.problem} />
      <div className="row">
        {isAsked && <a className="button button-primary" href={`/approve/${post.id}`}>{w.post.approve}</a>}
        {canWrite && editable.includes(post.state) && <a className="button" {...linkToPosts(`/posts/${post.id}/edit`)}>{isApproved ? w.post.editVoids : w.post.edit}</a>}
        {canWrite && recallable.includes(post.state) && (
          <button type="button" className="button" aria-disabled={deed.isBusy} title={w.post.takeBackMore} onClick={() => void deed.run(async () => {
            await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/recall', { ...on, body: { version: post.version } }))
            await onDone(w.post.takenBack)
          })}>{w.post.takeBack}</button>
        )}
      </div>
      {mayOn(facts, 'take-down') && post.state === 'done' && (
        <details className="take-down">
          <summary>{w.post.takeDown}</summary>
          <p>{w.post.takeDownMore}</p>
          <div className="row"><button type="button" className="button" aria-disabled={deed.isBusy} onClick={() => void deed.run(async () => { await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/take-down', on)); await onDone(w.post.comingDown) })}>{w.post.takeDownAction}</button></div>
        </details>
      )}
      {post.state === 'draft' && mayOn(facts, 'share-draft') && <ShareDraft facts={facts} workspaceId={workspaceId} memberId={memberId} onDone={onDone} />}
    </section>
  )
}

/** The twenty seconds in which “publish now” can be undone. */
function Going({ at, deal: { facts, workspaceId, onDone } }: { at: number; deal: Deal }) {
  const [now, setNow] = useState(Date.now)
  const deed = useDeed()
  const left = Math.min(undoFor, at - now)
  const isOver = left <= 0
  useEffect(() => {
    if (isOver) return undefined
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [isOver])
  if (isOver) return <p>{w.post.going}</p>
  return (
    <div className="going">
      <p role="timer">{w.post.goesIn(Math.ceil(left / 1000))}</p>
      <button type="button" className="button button-primary" aria-disabled={deed.isBusy} onClick={() => void deed.run(async () => {
        await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/unschedule', { params: { path: { workspaceId, postId: facts.post.id } }, body: { version: facts.post.version } }))
        await onDone(w.post.undone)
      })}>{w.post.undo}</button>
      <Refused problem={deed.problem} />
    </div>
  )
}
