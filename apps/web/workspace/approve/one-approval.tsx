import { useCallback, useEffect, useRef, useState } from 'react'
import { a } from '../../messages/approvals.ts'
import { p } from '../../messages/people.ts'
import { useDesk } from '../desk.tsx'
import { Refusal, Title } from '../parts.tsx'
import { useLoaded } from '../use-loaded.ts'
import { AskOutside } from './ask-outside.tsx'
import { Decision } from './decision.tsx'
import { Facts } from './facts.tsx'
import { Findings } from './findings.tsx'
import { findWhere, loadApproval, toWhere, type ApprovalOnPage } from './load-approval.ts'
import { readSelection, type Span } from './remark-spans.ts'
import { Remarks } from './remarks.tsx'
import { RevisionText } from './revision-text.tsx'

/** How often an open page asks whether the text is still the one that it shows, in milliseconds. */
const looksEvery = 10_000

/** One text to decide on: what goes out, what changed, what was found, and the decision. */
export function OneApproval({ postId }: { postId: string }) {
  const { workspaceId, memberId, role } = useDesk()
  const load = useCallback(() => loadApproval({ workspaceId, postId }, { memberId, role }), [workspaceId, postId, memberId, role])
  const [found, reload] = useLoaded(load)
  if (found.is === 'loading') return <section className="sheet" aria-busy="true"><p>{p.working}</p></section>
  if (found.is === 'refused') return <section className="sheet"><Title>{a.decide.cannot}</Title><Refusal words={found.words} /><p><a href="/approve">{a.toList}</a></p></section>
  return <Approval page={found.data} place={{ workspaceId, postId }} reload={reload} />
}

function Approval({ page, place, reload }: { page: ApprovalOnPage; place: { workspaceId: string; postId: string }; reload: () => Promise<void> }) {
  const { hash } = page.standing.revision
  const [marked, setMarked] = useState<Span | null>(null)
  const text = useRef<HTMLDivElement>(null)
  useNews(toWhere(page.standing), place, reload)
  const [first] = useState(hash)
  const hasChanged = hash !== first
  useEffect(() => {
    const look = (): void => { const span = text.current && readSelection(text.current); if (span) setMarked(span) }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  // A stretch of another text means nothing in this one.
  useEffect(() => setMarked(null), [hash])
  return (
    <div className="approval">
      <section className="sheet approval-head">
        <Title>{a.title(page.identity)}</Title>
        <div role="status">{hasChanged && <p className="refusal">{a.decide.changed}</p>}</div>
        <Facts page={page} />
      </section>
      <Decision page={page} place={place} marked={marked} reload={reload} />
      <div className="approval-body">
        <section className="sheet" aria-labelledby="approval-text"><h2 id="approval-text">{a.text.title}</h2><div ref={text}><RevisionText page={page} place={place} /></div></section>
        <Findings page={page} place={place} reload={reload} />
        <Remarks page={page} />
        {page.canAsk && <AskOutside key={hash} place={place} hash={hash} />}
        <p className="row"><a href="/approve">{a.toList}</a><a href={`/posts/${place.postId}`}>{a.toPost}</a></p>
      </div>
    </div>
  )
}

/** Loads anew as soon as the text changed, somebody decided, or its pictures were looked at. */
function useNews(where: string, { workspaceId, postId }: { workspaceId: string; postId: string }, reload: () => Promise<void>): void {
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState !== 'visible') return
      // Where the server does not answer, the next look says so soon enough.
      findWhere({ workspaceId, postId }).then((now) => (now === where ? undefined : reload()), () => undefined)
    }
    const timer = setInterval(look, looksEvery)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [where, workspaceId, postId, reload])
}
