import { a } from '../../messages/approvals.ts'
import type { ApprovalOnPage } from './load-approval.ts'

const w = a.remarks

/** What was said of the text, with the words it is about. Nothing where nobody said anything. */
export function Remarks({ page: { remarks, names, standing: { content, revision } } }: { page: ApprovalOnPage }) {
  if (remarks.length === 0) return null
  return (
    <section className="sheet" aria-labelledby="approval-remarks">
      <h2 id="approval-remarks">{w.title}</h2>
      <ul className="stack">
        {remarks.map(({ id, by, from, revisionId, part, start, end, text }) => {
          const isNow = revisionId === null || revisionId === revision.id
          const who = from === 'guest' ? w.guest : names.get(by) ?? a.state.somebody
          return (
            <li key={id} className="stack-close">
              <p className="hint">{w.of(who, isNow ? content?.parts[part]?.text.slice(start, end) ?? '' : '')}{!isNow && `, ${w.earlier}`}</p>
              <p dir="auto" className="said">{text ?? w.erased}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
