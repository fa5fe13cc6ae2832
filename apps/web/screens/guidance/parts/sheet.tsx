import type { ReactNode } from 'react'

/** The head of a page of the library: where one is, its name, what it is about. The heading takes the focus when the place changes. */
export function Head({ kicker, title, lead, children }: { kicker?: ReactNode; title: string; lead?: ReactNode; children?: ReactNode }) {
  return (
    <header className="guide-head">
      {kicker !== undefined && <p className="guide-kicker">{kicker}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {lead !== undefined && <p className="guide-lead">{lead}</p>}
      {children}
    </header>
  )
}

/** Facts as pairs of name and value; empty ones are left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="guide-facts">
      {facts.filter(([, value]) => value !== '' && value !== undefined && value !== false).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
