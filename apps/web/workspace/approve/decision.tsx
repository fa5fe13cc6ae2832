import { useEffect, useRef, useState } from 'react'
import { orThrow, Problem } from '@sharewell/client'
import { a } from '../../messages/approvals.ts'
import { api } from '../api.ts'
import { toMoment } from '../moments.ts'
import { Refusal } from '../parts.tsx'
import { useTask } from '../use-task.ts'
import type { ApprovalOnPage, PostPlace } from './load-approval.ts'
import type { Span } from './remark-spans.ts'
import { Returning } from './returning.tsx'

const w = a.decide
interface DecisionProps { readonly page: ApprovalOnPage; readonly place: PostPlace; readonly marked: Span | null; readonly reload: () => Promise<void> }

/** The decision, or why one may not decide. What is sent names the hash of the text that the page shows. */
export function Decision({ page, place, marked, reload }: DecisionProps) {
  const { standing: { you, revision, post } } = page
  const [isReturning, setReturning] = useState(false)
  const [said, setSaid] = useState('')
  const task = useTask()
  const params = { path: { ...place } }
  const body = { revisionHash: revision.hash }
  const isAsked = post.state === 'in-review' && !you.hasApproved && you.approve === null
  const canReturn = you.return === null && !you.hasApproved
  const decide = (work: () => Promise<unknown>, words: string): void => {
    setSaid('')
    task.run(async () => {
      try {
        await work()
        setSaid(words)
      } catch (error) {
        if (!(error instanceof Problem && error.code === 'other-revision')) throw error
        setSaid(w.gone)
      }
      setReturning(false)
      await reload()
    })
  }
  const output = useRef<HTMLOutputElement>(null)
  // The button that was pressed is gone: the focus goes to what is said instead.
  useEffect(() => { if (said !== '') output.current?.focus() }, [said])
  return (
    <section className="sheet approval-decision" aria-labelledby="approval-decision">
      <h2 id="approval-decision">{w.title}</h2>
      <output ref={output} tabIndex={-1} aria-live="polite">{said}</output>
      {!isReturning && isAsked && <div className="row"><button type="button" className="button button-primary" aria-disabled={task.isBusy} onClick={() => decide(() => orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/approvals', { params, body })), w.approved)}>{w.approve}</button></div>}
      {!isReturning && canReturn && <div className="row"><button type="button" className="button" onClick={() => setReturning(true)}>{w.return}</button></div>}
      {!isReturning && you.hasApproved && (
        <>
          {said === '' && <p>{w.approved}</p>}
          <div className="row"><button type="button" className="button" aria-disabled={task.isBusy} onClick={() => decide(() => orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/approvals/take-back', { params, body })), w.tookBack)}>{w.takeBack}</button></div>
        </>
      )}
      {isReturning && <Returning page={page} marked={marked} isBusy={task.isBusy} onCancel={() => setReturning(false)} onReturn={(remarks) => decide(() => orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/returns', { params, body: { ...body, remarks: remarks.map(({ part, start, end, text }) => ({ part, start, end, text })) } })), w.returned)} />}
      <Refusal words={task.refusal} />
      {you.approve !== null && !you.hasApproved && <div className="stack-close"><p className="label">{w.cannot}</p><p>{you.approve.words}</p></div>}
      <State page={page} />
      {isAsked && !isReturning && <p className="hint">{w.holds}</p>}
    </section>
  )
}

function State({ page: { standing: { state }, names } }: { page: ApprovalOnPage }) {
  const toName = (id: string): string => names.get(id) ?? a.state.guest
  if (state.is === 'off') return <p className="hint">{a.state.off}</p>
  if (state.is === 'approved') return <p className="hint">{a.state.approved(state.by.map(toName).join(', '), toMoment(state.endsAt))}</p>
  if (state.is === 'returned') return <p className="hint">{a.state.returned(toName(state.by), toMoment(state.at))}</p>
  return <p className="hint">{[a.state.missing(state.more), state.needsOwn ? a.state.own : '', state.needsMember ? a.state.member : '', state.hasLapsed ? a.state.lapsed : ''].filter((words) => words !== '').join(' ')}</p>
}
