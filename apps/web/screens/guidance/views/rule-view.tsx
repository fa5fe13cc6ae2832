import { useEffect, useState } from 'react'
import type { ExampleText, RuleExamples, RuleText } from '../../../build/rule-texts.ts'
import { g } from '../../../messages/guidance.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { toAround } from '../data/around.ts'
import { toCategoryName } from '../data/categories.ts'
import { findClausesOf } from '../data/clauses.ts'
import type { Library } from '../data/library.ts'
import { CitedClause } from '../parts/cites.tsx'
import { CopyLink } from '../parts/copy-link.tsx'
import { Head } from '../parts/sheet.tsx'

/** So many clauses at first. */
const shownAtFirst = 8

/** An example: its text as somebody wrote it, and what stood around it. */
function Example({ example: { text, around = {} } }: { example: ExampleText }) {
  return (
    <blockquote className="guide-example" dir="auto">
      {toAround(Object.entries(around)).map((line) => <p key={line} className="guide-example-around">{line}</p>)}
      <p>{text}</p>
    </blockquote>
  )
}

function Column({ title, examples, kind }: { title: string; examples: readonly ExampleText[]; kind: 'less' | 'better' }) {
  return (
    <div className={`guide-column guide-column-${kind}`}>
      <h3>{title}</h3>
      <ul>{examples.map((example) => <li key={`${example.text}${JSON.stringify(example.around)}`}><Example example={example} /></li>)}</ul>
    </div>
  )
}

function useExamples(id: string): RuleExamples | undefined {
  const [all, setAll] = useState<Readonly<Record<string, RuleExamples>>>()
  useEffect(() => {
    let isShown = true
    // Without them the rule still says what it says.
    void import('virtual:rule-examples').then(({ ruleExamples }) => isShown && setAll(ruleExamples), () => undefined)
    return () => { isShown = false }
  }, [])
  return all?.[id]
}

/** One rule: what it sees, why, what to do, the same message two ways, its examples, and the clauses behind it. */
export function RuleView({ rule, library, announce }: { rule: RuleText; library: Library; announce: (words: string) => void }) {
  const examples = useExamples(rule.id)
  const clauses = findClausesOf(rule.id, library.packs)
  const [all, setAll] = useState(false)
  return (
    <article>
      <Head kicker={<><a {...linkTo('guidance', 'rule/all')}>{g.rule.all}</a> · <a {...linkTo('guidance', `rule/${rule.category}`)}>{toCategoryName(rule.category)}</a></>} title={rule.what} />
      <div className="guide-actions no-print"><CopyLink place={`rule/${rule.id}`} announce={announce} /></div>
      <div className="guide-columns">
        <div className="guide-sheet">
          <dl className="guide-says">
            <div><dt>{g.rule.why}</dt><dd>{rule.why}</dd></div>
            <div><dt>{g.rule.doThis}</dt><dd>{rule.doThis}</dd></div>
            {rule.question && <div><dt>{g.rule.question}</dt><dd className="guide-clause-ask">{rule.question.text}</dd></div>}
          </dl>
          {rule.trial && <p className="guide-tag">{g.rule.trial}</p>}
          {rule.pairs.length > 0 && (
            <section aria-labelledby="pairs">
              <h2 id="pairs">{g.rule.pairs}</h2>
              {rule.pairs.map((pair) => (
                <div key={pair.ineffective.text} className="guide-two">
                  <Column title={g.rule.ineffective} examples={[pair.ineffective]} kind="less" />
                  <Column title={g.rule.effective} examples={[pair.effective]} kind="better" />
                </div>
              ))}
            </section>
          )}
          {examples && (
            <section aria-labelledby="examples">
              <h2 id="examples">{g.rule.examples}</h2>
              <div className="guide-two">
                <Column title={g.rule.flags} examples={examples.flags} kind="less" />
                <Column title={g.rule.passes} examples={examples.passes} kind="better" />
              </div>
              <h2>{g.rule.nearMisses}</h2>
              <p className="guide-soft">{g.rule.nearMissesMore}</p>
              {examples.nearMisses.map((pair) => (
                <div key={`${pair.flags.text}${pair.passes.text}`} className="guide-two">
                  <Column title={g.rule.flags} examples={[pair.flags]} kind="less" />
                  <Column title={g.rule.passes} examples={[pair.passes]} kind="better" />
                </div>
              ))}
            </section>
          )}
        </div>
        <aside className="guide-aside" aria-labelledby="behind">
          <h2 id="behind">{g.rule.clauses}</h2>
          {(all ? clauses : clauses.slice(0, shownAtFirst)).map((cited) => <CitedClause key={cited.clause.id} cited={cited} />)}
          {!all && clauses.length > shownAtFirst && <button type="button" className="button no-print" onClick={() => setAll(true)}>{g.rule.moreClauses(clauses.length)}</button>}
          {clauses.length === 0 && <p>{g.rule.noClause}</p>}
        </aside>
      </div>
    </article>
  )
}
