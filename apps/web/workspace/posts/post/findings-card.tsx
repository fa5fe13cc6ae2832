import { useId, useState } from 'react'
import { orThrow } from '@sharewell/client'
import { t } from '../../../messages/index.ts'
import { w } from '../../../messages/posts.ts'
import { Mark } from '../../../ui/mark.tsx'
import { api } from '../../api.ts'
import type { Finding, Review } from '../api.ts'
import { Refused } from '../parts.tsx'
import { useDeed } from '../use-deed.ts'
import { mayOn } from './load-post.ts'
import type { Deal } from './post-page.tsx'

/** What the server's own review found in what was submitted, and what each still wants. */
export function FindingsCard({ review, ...deal }: Deal & { review: Review }) {
  const weighty = review.findings.filter(({ severity }) => severity !== 'tip')
  return (
    <section className="sheet" aria-labelledby="findings-title">
      <h2 id="findings-title">{w.post.findings}</h2>
      <p className="hint">{w.post.server}</p>
      {review.questions.length > 0 && <><h3 className="label">{w.post.questions}</h3><ul>{review.questions.map((question) => <li key={question}>{question}</li>)}</ul></>}
      {weighty.length === 0 ? <p>{w.post.noFindings}</p> : <ul className="findings">{weighty.map((finding) => <li key={`${finding.rule} ${finding.quoteHash}`}><FindingItem {...deal} finding={finding} revisionHash={review.revisionHash} /></li>)}</ul>}
    </section>
  )
}

function FindingItem({ finding, revisionHash, ...deal }: Deal & { finding: Finding; revisionHash: string }) {
  const quote = toQuote(deal, finding)
  const canAnswer = finding.wants === 'answer' && mayOn(deal.facts, 'acknowledge')
  const canDispute = finding.wants === 'change-or-dispute' && mayOn(deal.facts, 'dispute-block')
  return (
    <article className={`finding finding-${finding.severity}`}>
      <p className={`note-severity sev-${finding.severity}`}><Mark severity={finding.severity} /> {t.common.severity[finding.severity]}</p>
      {finding.words && <p className="finding-what">{finding.words.what}</p>}
      {quote !== '' && <q className="review-quote" dir="auto">{quote}</q>}
      {finding.words && <p>{finding.words.why}</p>}
      {finding.words && <p className="finding-do">{finding.words.doThis}</p>}
      {finding.wants === 'confirmation' && <Confirm {...deal} finding={finding} revisionHash={revisionHash} />}
      {canAnswer && <Answer {...deal} finding={finding} revisionHash={revisionHash} kind="acknowledgements" />}
      {canDispute && <Answer {...deal} finding={finding} revisionHash={revisionHash} kind="disputes" />}
    </article>
  )
}

/** The words on which a finding stands, where the text is as it was submitted; offsets count in the warning and the parts, a paragraph between them. */
function toQuote({ facts: { post, channels } }: Deal, { start, end, picture, channelId }: Finding): string {
  if (picture !== null || post.content === null) return ''
  const own = channels.some(({ id }) => id === channelId) ? post.content.targets.find((target) => target.channelId === channelId)?.parts : undefined
  const whole = [...(post.content.contentWarning === undefined ? [] : [post.content.contentWarning]), ...(own ?? post.content.parts).map(({ text }) => text)].join('\n\n')
  return whole.slice(start, end).slice(0, 160)
}

function Answer({ facts, workspaceId, onDone, finding, revisionHash, kind }: Deal & { finding: Finding; revisionHash: string; kind: 'acknowledgements' | 'disputes' }) {
  const id = useId()
  const [reason, setReason] = useState(finding.offeredReason ?? '')
  const deed = useDeed()
  const isAnswer = kind === 'acknowledgements'
  const on = { params: { path: { workspaceId, postId: facts.post.id } }, body: { revisionHash, rule: finding.rule, quoteHash: finding.quoteHash, reason } }
  return (
    <form className="stack" onSubmit={(event) => {
      event.preventDefault()
      if (deed.isBusy) return
      void deed.run(async () => {
        if (isAnswer) await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/review/acknowledgements', on))
        else await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/review/disputes', on))
        await onDone(isAnswer ? w.post.answered : w.post.disputed)
      })
    }}>
      <div className="labelled">
        <label htmlFor={id}>{isAnswer ? w.post.reason : w.post.disputeReason}</label>
        <textarea id={id} className="field" rows={2} required maxLength={2000} value={reason} aria-describedby={`${id}-hint`} onChange={(event) => setReason(event.currentTarget.value)} />
        <p className="hint" id={`${id}-hint`}>{w.post.reasonHint}</p>
      </div>
      <Refused problem={deed.problem} />
      <div className="row"><button type="submit" className="button" aria-disabled={deed.isBusy}>{isAnswer ? w.post.answer : w.post.dispute}</button></div>
    </form>
  )
}

function Confirm({ facts, workspaceId, onDone, finding, revisionHash }: Deal & { finding: Finding; revisionHash: string }) {
  const deed = useDeed()
  return (
    <div className="stack">
      <p>{w.post.disputed}</p>
      <Refused problem={deed.problem} />
      <div className="row">
        <button type="button" className="button" aria-disabled={deed.isBusy} onClick={() => void deed.run(async () => {
          await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/review/disputes/confirm', { params: { path: { workspaceId, postId: facts.post.id } }, body: { revisionHash, rule: finding.rule, quoteHash: finding.quoteHash } }))
          await onDone('')
        })}>{w.post.confirm}</button>
      </div>
    </div>
  )
}
