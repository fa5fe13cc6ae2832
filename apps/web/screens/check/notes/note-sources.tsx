import { isKnownAtFirstHand, raisesRule, type Basis as BasisName } from '@sharewell/review/pack'
import type { Finding } from '@sharewell/review/contract'
import { t } from '../../../messages/index.ts'
import { findSources, toShortName, toYear, type Source } from '../../../packs/cite.ts'
import { housePack } from '../../../packs/load-pack.ts'
import { usePacks } from '../../../packs/use-packs.ts'
import { linkTo } from '../../../ui/use-route.ts'
import './note-sources.css'

/** So many clauses of one pack are shown; the library has the rest. */
const mostClauses = 4
/** So many sources are named while the fold is closed. */
const mostNames = 3

/** What a note stands on, folded: whose guidance it is on its one line, and each clause behind it. */
export function NoteSources({ finding }: { finding: Finding }) {
  const { active } = usePacks()
  const words = t.check.notes.source
  const sources = findSources(finding.clauses, active)
  if (sources.length === 0) return null
  const names = sources.map(({ pack }) => (pack.id === housePack ? words.house : toShortName(pack)))
  return (
    <details className="sources">
      <summary>
        {words.title}: <span className="sources-names">{names.length > mostNames ? words.andMore(names.slice(0, mostNames).join(', '), names.length - mostNames) : names.join(', ')}</span>
      </summary>
      <ul className="sources-list">
        {sources.map((source) => (
          <li key={source.pack.id}>
            <SourceCard source={source} finding={finding} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function SourceCard({ source: { pack, clauses }, finding }: { source: Source; finding: Finding }) {
  const words = t.check.notes.source
  const shown = pack.kind === 'local' ? clauses : clauses.slice(0, mostClauses)
  const more = clauses.length - shown.length
  const year = toYear(pack.year)
  const title = pack.document.startsWith(`${pack.issuer}, `) ? pack.document.slice(pack.issuer.length + 2) : pack.document
  // What holds of all of them is said once.
  const [first] = shown
  const basis = first && shown.every((clause) => clause.basis === first.basis) ? first.basis : null
  return (
    <>
      <p className="sources-document">
        <strong>{pack.id === housePack ? words.house : pack.issuer}</strong> · {title}
        {year !== '' && !title.includes(year) && <>, {year}</>}
      </p>
      {pack.kind === 'local' ? <p className="hint">{words.local}</p> : basis && <Basis basis={basis} />}
      {pack.status === 'superseded' && <p className="hint">{words.older}</p>}
      <ul>
        {shown.map((clause) => (
          <li key={clause.id} className="sources-clause">
            {/* The library holds what is published; a local clause says itself here. */}
            {pack.kind === 'local' ? <span className="sources-title">{clause.title}</span> : <a {...linkTo('guidance', `clause/${clause.id}`)}>{clause.title}</a>}
            {pack.kind === 'local' && <span>{clause.summary}</span>}
            {clause.section !== '' && <span className="hint">{/^\d/.test(clause.section) ? words.section(clause.section) : clause.section}</span>}
            {finding.severity === 'hold' && raisesRule(clause, finding.rule) && <span className="sources-waits">{words.waits}</span>}
            {!basis && <Basis basis={clause.basis} />}
          </li>
        ))}
      </ul>
      {more > 0 && pack.kind !== 'local' && (
        <p className="hint">
          <a {...linkTo('guidance', `pack/${pack.id}`)}>{words.more(more)}</a>
        </p>
      )}
    </>
  )
}

/** How well a clause is known, in a sentence. */
function Basis({ basis }: { basis: BasisName }) {
  return <p className={isKnownAtFirstHand({ basis }) ? 'hint' : 'hint sources-unsure'}>{t.check.notes.source.basis[basis]}</p>
}
