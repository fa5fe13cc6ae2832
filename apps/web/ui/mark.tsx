import type { Severity } from '@sharewell/domain'
import './mark.css'

/** The sign of a severity: the same line that stands under the words. Decorative; its word stands beside it. */
export function Mark({ severity }: { severity: Severity }) {
  return (
    <svg className={`mark mark-${severity}`} viewBox="0 0 26 12" width="26" height="12" aria-hidden="true" focusable="false">
      {severity === 'tip' && <path d="M13 1v10M8.7 3.5l8.6 5M17.3 3.5l-8.6 5" strokeWidth="1.8" />}
      {severity === 'advise' && <path d="M2.5 6h22" strokeWidth="3.2" strokeDasharray="0.1 5.2" />}
      {severity === 'hold' && <path d="M2 6h22" strokeWidth="3" />}
      {severity === 'block' && <path d="M2 3.4h22M2 8.6h22" strokeWidth="2.4" />}
    </svg>
  )
}

/** The sign that nothing stood out: an open line, no tick. */
export function QuietMark() {
  return (
    <svg className="mark mark-quiet" viewBox="0 0 26 12" width="26" height="12" aria-hidden="true" focusable="false">
      <circle cx="13" cy="6" r="4" strokeWidth="1.8" />
    </svg>
  )
}
