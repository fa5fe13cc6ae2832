import { useState } from 'react'
import { orThrow } from '@sharewell/client'
import { a } from '../../messages/approvals.ts'
import { api } from '../api.ts'
import { read, TaskForm } from '../parts.tsx'
import { useTask } from '../use-task.ts'
import type { ApprovalOnPage, PostPlace, Review } from './load-approval.ts'

const w = a.findings
type Finding = Review['findings'][number]

/** What the server's own review found, what still wants an answer, and the place to give it. */
export function Findings({ page: { review }, place, reload }: { page: ApprovalOnPage; place: PostPlace; reload: () => Promise<void> }) {
  const [said, setSaid] = useState('')
  const shown = review.findings.toSorted((one, other) => order.indexOf(other.severity) - order.indexOf(one.severity))
  return (
    <section className="sheet" aria-labelledby="approval-findings">
      <h2 id="approval-findings">{w.title}</h2>
      {shown.length === 0 && <p>{w.clear}</p>}
      {shown.length > 0 && (
        <ul className="found">
          {shown.map((finding) => (
            <li key={`${finding.rule} ${finding.quoteHash} ${finding.channelId ?? ''}`} className={`found-${finding.severity} stack`}>
              <h3><span className="found-word">{w.severity[finding.severity]}:</span> {finding.words?.what ?? w.erased}</h3>
              {finding.words && <><p>{finding.words.why}</p><p>{finding.words.doThis}</p></>}
              {finding.wants === null && (finding.severity === 'hold' || finding.severity === 'block') && <p className="hint">{w.answered}</p>}
              {finding.wants !== null && <p>{w.wants[finding.wants]}</p>}
              {finding.wants === 'answer' && <Answer finding={finding} hash={review.revisionHash} place={place} onDone={async () => { await reload(); setSaid(w.said) }} />}
              {finding.wants === 'confirmation' && <Confirm finding={finding} hash={review.revisionHash} place={place} onDone={async () => { await reload(); setSaid(w.said) }} />}
            </li>
          ))}
        </ul>
      )}
      <output aria-live="polite">{said}</output>
    </section>
  )
}

const order: readonly Finding['severity'][] = ['tip', 'advise', 'hold', 'block']
interface AnswerProps { readonly finding: Finding; readonly hash: string; readonly place: PostPlace; readonly onDone: () => Promise<void> }

function Answer({ finding: { rule, quoteHash, offeredReason }, hash, place, onDone }: AnswerProps) {
  const task = useTask()
  const id = `reason-${rule}-${quoteHash}`
  return (
    <TaskForm task={task} action={w.answer} isQuiet onSubmit={async (data) => {
      await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/review/acknowledgements', { params: { path: { ...place } }, body: { revisionHash: hash, rule, quoteHash, reason: read(data, 'reason') } }))
      await onDone()
    }}>
      <div className="labelled"><label htmlFor={id}>{w.reason}</label><textarea id={id} name="reason" className="field" required maxLength={2000} defaultValue={offeredReason ?? ''} /></div>
    </TaskForm>
  )
}

function Confirm({ finding: { rule, quoteHash }, hash, place, onDone }: AnswerProps) {
  const task = useTask()
  return (
    <TaskForm task={task} action={w.confirm} isQuiet onSubmit={async () => {
      await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/review/disputes/confirm', { params: { path: { ...place } }, body: { revisionHash: hash, rule, quoteHash } }))
      await onDone()
    }} />
  )
}
