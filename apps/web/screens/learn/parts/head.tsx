import type { ReactNode } from 'react'

/** The head of a chapter. The heading takes the focus when the place changes. */
export function Head({ kicker, title, lead }: { kicker?: ReactNode; title: string; lead?: ReactNode }) {
  return (
    <header className="learn-head">
      {kicker !== undefined && <p className="learn-kicker">{kicker}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {lead !== undefined && <p className="learn-lead">{lead}</p>}
    </header>
  )
}
