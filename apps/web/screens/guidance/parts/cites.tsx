import { findOverdue } from '@sharewell/domain/facts'
import type { Basis, Clause, Gravity } from '@sharewell/review/pack'
import { g } from '../../../messages/guidance.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { toShortName } from '../../../packs/cite.ts'
import type { Cited } from '../data/clauses.ts'
import { toDateWords, toToday } from '../data/today.ts'

const fills: Record<Basis, number> = { 'article text': 3, 'stored copy of the original seen': 2, 'secondary stored page': 1, 'from general knowledge, unverified': 0 }
const steps: Record<Gravity, number> = { advise: 1, warn: 2, hold: 3, block: 4 }

/** How well a clause is known: a disc that is full, three quarters, half or empty, and its words. */
export function BasisLabel({ basis }: { basis: Basis }) {
  const { name, more } = g.basis[basis]
  return (
    <span className="guide-basis" title={more}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <circle cx="6" cy="6" r="5" className="guide-basis-ring" strokeDasharray={fills[basis] === 0 ? '2 2.2' : undefined} />
        {fills[basis] === 3 && <circle cx="6" cy="6" r="3.4" className="guide-basis-fill" />}
        {fills[basis] === 2 && <path d="M6 2.6A3.4 3.4 0 1 1 2.6 6H6z" className="guide-basis-fill" />}
        {fills[basis] === 1 && <path d="M6 2.6a3.4 3.4 0 0 1 0 6.8z" className="guide-basis-fill" />}
      </svg>
      {name}
    </span>
  )
}

/** How grave the source finds a clause: one to four bars, and its word. */
export function GravityLabel({ gravity }: { gravity: Gravity }) {
  const { name, more } = g.gravity[gravity]
  return (
    <span className="guide-gravity" title={more}>
      <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden="true" focusable="false">
        {[0, 1, 2, 3].map((step) => <rect key={step} x={step * 4} y={9 - step * 3} width="2.6" height={3 + step * 3} className={step < steps[gravity] ? 'guide-gravity-on' : 'guide-gravity-off'} />)}
      </svg>
      {name}
    </span>
  )
}

/** Says that a dated fact wants reading again, where it does. */
export function Overdue({ reviewBy, full = false }: { reviewBy: string; full?: boolean }) {
  if (findOverdue([{ reviewBy }], toToday()).length === 0) return null
  return <span className="guide-overdue">{full ? g.overdueMore(toDateWords(reviewBy)) : g.overdue}</span>
}

/** The line under a clause: section, how well it is known, how grave the source finds it. */
export function ClauseFacts({ clause, gravity = true }: { clause: Clause; gravity?: boolean }) {
  return (
    <p className="guide-clause-facts">
      {clause.section !== '' && <span>{clause.section}</span>}
      <BasisLabel basis={clause.basis} />
      {gravity && <GravityLabel gravity={clause.gravity} />}
    </p>
  )
}

/** A clause in a list of several sources: its title as a link, whose it is, what it says, how well it is known. */
export function CitedClause({ cited: { clause, pack }, level = 'p', withPack = true }: { cited: Cited; level?: 'p' | 'h3'; withPack?: boolean }) {
  const Title = level
  return (
    <div className="guide-cited">
      <Title className="guide-cited-title">
        <a {...linkTo('guidance', `clause/${clause.id}`)}>{clause.title}</a>
      </Title>
      <p>{clause.summary}</p>
      <p className="guide-clause-facts">
        {withPack && <span>{toShortName(pack)}{pack.status === 'superseded' && ` · ${g.status.superseded}`}</span>}
        {clause.section !== '' && <span>{clause.section}</span>}
        <BasisLabel basis={clause.basis} />
      </p>
    </div>
  )
}
