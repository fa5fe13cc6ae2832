import { workflows } from '@sharewell/review/workflows'
import { g } from '../../../messages/guidance.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { findKin, findServers, type Cited } from '../data/clauses.ts'
import { isRaisedBy, splitRules, type Library } from '../data/library.ts'
import { toDateWords } from '../data/today.ts'
import { BasisLabel, CitedClause, GravityLabel, Overdue } from '../parts/cites.tsx'
import { CopyLink } from '../parts/copy-link.tsx'
import { CategoryLink, RuleList } from '../parts/rule-link.tsx'
import { Facts, Head } from '../parts/sheet.tsx'
import { SourceLink } from './pack-view.tsx'

/** What meets the clause: rules, a question, another part of the product, or why nothing does. */
function Served({ cited, library }: { cited: Cited; library: Library }) {
  const { clause } = cited
  const { rules, categories } = splitRules(clause.rules, library.rules)
  const raised = library.rules.filter((rule) => isRaisedBy(cited, rule.id))
  const questions = new Map(library.rules.flatMap(({ question }) => (question ? [[question.id, question.text]] : [])))
  const asked = (clause.questions ?? []).map((id) => questions.get(id) ?? id)
  const workflow = clause.workflow === undefined ? undefined : workflows[clause.workflow]
  return (
    <section aria-labelledby="served" className="guide-served-by">
      <h2 id="served">{g.clause.servedBy}</h2>
      {clause.rules.length > 0 && (
        <div>
          <h3>{g.clause.rules}</h3>
          {rules.length > 0 && <RuleList rules={rules} />}
          {categories.map(({ name, rules: all }) => <p key={name}><CategoryLink name={name} count={all.length} /></p>)}
        </div>
      )}
      {raised.length > 0 && <div><p>{g.clause.raises}</p><RuleList rules={raised} /></div>}
      {asked.length > 0 && <div><h3>{g.clause.questions}</h3>{asked.map((words) => <p key={words} className="guide-clause-ask">{words}</p>)}</div>}
      {workflow && <div><h3>{g.clause.workflow}</h3><p>{workflow.title} <span className="guide-tag">{workflow.stands ? g.clause.stands : g.clause.later}</span></p></div>}
      {clause.background !== undefined && <div><h3>{g.clause.background}</h3><p>{clause.background}</p></div>}
      {findServers(clause).includes('nothing') && <p>{g.clause.nothing}</p>}
    </section>
  )
}

function Neighbours({ cited: { clause, pack } }: { cited: Cited }) {
  const at = pack.clauses.indexOf(clause)
  const [previous, next] = [pack.clauses[at - 1], pack.clauses[at + 1]]
  return (
    <nav className="guide-neighbours no-print" aria-label={pack.title}>
      {previous ? <a {...linkTo('guidance', `clause/${previous.id}`)}><span>{g.clause.previous}</span> {previous.title}</a> : <span />}
      {next && <a {...linkTo('guidance', `clause/${next.id}`)}><span>{g.clause.next}</span> {next.title}</a>}
    </nav>
  )
}

/** One clause: what it says, where it stands, how well it is known, what serves it, and who says something alike. */
export function ClauseView({ cited, library, announce }: { cited: Cited; library: Library; announce: (words: string) => void }) {
  const { clause, pack } = cited
  const kin = findKin(cited, library.packs)
  return (
    <article>
      <Head kicker={<>{g.clause.of} <a {...linkTo('guidance', `pack/${pack.id}`)}>{pack.title}</a></>} title={clause.title} />
      <div className="guide-actions no-print"><CopyLink place={`clause/${clause.id}`} announce={announce} /></div>
      <div className="guide-columns">
        <div className="guide-sheet guide-clause-sheet">
          <p className="guide-clause-words">{clause.summary}</p>
          {clause.ask !== undefined && <p className="guide-clause-ask"><span className="visually-hidden">{g.clause.asks}: </span>{clause.ask}</p>}
          <Facts
            facts={[
              [g.facts.document, pack.document],
              [g.facts.section, clause.section === '' && pack.kind !== 'house' ? g.unknownSection : clause.section],
              [g.facts.year, pack.year],
              [g.basisLabel, <><BasisLabel key="basis" basis={clause.basis} /> <span key="more" className="guide-soft">{g.basis[clause.basis].more}</span></>],
              [g.gravityLabel, <GravityLabel key="gravity" gravity={clause.gravity} />],
              [g.facts.status, pack.status === 'superseded' ? `${g.status.superseded}. ${g.supersededMore}` : g.status[pack.status]],
              [g.facts.readAt, toDateWords(pack.readAt)],
              [g.facts.reviewBy, <>{toDateWords(pack.reviewBy)} <Overdue key="overdue" reviewBy={pack.reviewBy} full /></>],
              [g.facts.source, pack.url === undefined ? '' : <SourceLink key="source" url={pack.url} />],
            ]}
          />
          <Served cited={cited} library={library} />
        </div>
        {kin.length > 0 && (
          <aside className="guide-aside" aria-labelledby="kin">
            <h2 id="kin">{g.clause.kin}</h2>
            {kin.map((one) => <CitedClause key={one.clause.id} cited={one} />)}
          </aside>
        )}
      </div>
      <Neighbours cited={cited} />
    </article>
  )
}
