import type { Care } from '@sharewell/review/contract'
import { t } from '../../../messages/index.ts'

/** Help for an author in distress: before everything else, kept nowhere, put away by their own word. */
export function CarePanel({ care, onHide }: { care: Care; onHide: () => void }) {
  return (
    <section className="care" aria-labelledby="care-title">
      <h2 id="care-title">{t.check.notes.care}</h2>
      <p className="care-what">{care.what}</p>
      <ul>
        {care.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={onHide}>
        {t.check.notes.careHide}
      </button>
    </section>
  )
}
