import { useState } from 'react'
import type { ExampleText, RuleText } from '../../../build/rule-texts.ts'
import { l } from '../../../messages/learn.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { toAround } from '../../guidance/data/around.ts'
import { toCategoryName } from '../../guidance/data/categories.ts'
import type { Library } from '../../guidance/data/library.ts'
import { Head } from '../parts/head.tsx'
import { TwoWays } from '../parts/two-ways.tsx'
import { Waiting } from '../waiting.tsx'

const norms: Readonly<Record<string, string>> = l.pairs.categories

/** The categories that have pairs, in the registry's order, each with how many. */
export function countPairs(rules: readonly RuleText[]): { category: string; pairs: number }[] {
  const counts = new Map<string, number>()
  for (const { category, pairs } of rules) counts.set(category, (counts.get(category) ?? 0) + pairs.length)
  return [...counts].filter(([, pairs]) => pairs > 0).map(([category, pairs]) => ({ category, pairs }))
}

function Around({ around }: { around: readonly (readonly [name: string, words: string])[] }) {
  return toAround(around).map((line) => <p key={line} className="learn-around">{line}</p>)
}

/** Both sides of a pair; what stands around both is said once, above them. */
function split({ ineffective, effective }: RuleText['pairs'][number]) {
  const list = (example: ExampleText) => Object.entries(example.around ?? {})
  const isShared = ([name, words]: readonly [string, string]): boolean => ineffective.around?.[name] === words && effective.around?.[name] === words
  return { shared: list(ineffective).filter(isShared), less: list(ineffective).filter((one) => !isShared(one)), better: list(effective).filter((one) => !isShared(one)) }
}

/** One pair; with `covered` the better one waits until somebody wants to see it. */
function Pair({ pair, rule, covered = false }: { pair: RuleText['pairs'][number]; rule?: RuleText; covered?: boolean }) {
  const [isShown, setShown] = useState(false)
  const around = split(pair)
  return (
    <TwoWays
      above={around.shared.length > 0 && <Around around={around.shared} />}
      less={<><p>{pair.ineffective.text}</p><Around around={around.less} /></>}
      better={covered && !isShown ? <button type="button" className="button no-print" onClick={() => setShown(true)}>{l.pairs.show}</button> : <><p>{pair.effective.text}</p><Around around={around.better} /></>}
      below={rule && <>{rule.why} <a {...linkTo('guidance', `rule/${rule.id}`)}>{l.pairs.rule}</a></>}
    />
  )
}

/** The same message, ineffective and effective: all kinds with one pair each, or every pair of one kind. */
export function PairsView({ category, library, failed }: { category: string; library: Library | undefined; failed: boolean }) {
  const [covered, setCovered] = useState(false)
  if (failed) return <><Head title={l.pairs.title} lead={l.pairs.lead} /><p role="alert">{l.pairs.failed}</p></>
  if (!library) return <Waiting />
  const kinds = countPairs(library.rules)
  const rules = library.rules.filter((rule) => rule.category === category)
  return (
    <>
      <Head
        kicker={category === '' ? undefined : <a {...linkTo('learn', 'pairs')}>{l.pairs.title}</a>}
        title={category === '' ? l.pairs.title : toTitle(category)}
        lead={category === '' ? l.pairs.lead : norms[category]}
      />
      {category === '' ? (
        <ul className="learn-kinds">
          {kinds.map(({ category: name, pairs }) => {
            const rule = library.rules.find((one) => one.category === name && one.pairs.length > 0)
            const pair = rule?.pairs[0]
            return (
              <li key={name}>
                <h2><a {...linkTo('learn', `pairs/${name}`)}>{toTitle(name)}</a> <span className="hint">{l.pairs.count(pairs)}</span></h2>
                <p className="learn-norm">{norms[name]}</p>
                {pair && <Pair pair={pair} />}
              </li>
            )
          })}
        </ul>
      ) : (
        <>
          <label className="check-line learn-cover no-print"><input type="checkbox" checked={covered} onChange={(event) => setCovered(event.currentTarget.checked)} />{l.pairs.hide}</label>
          <div className="learn-gallery">
            {rules.flatMap((rule) => rule.pairs.map((pair) => <Pair key={`${rule.id} ${pair.ineffective.text} ${covered ? 'covered' : 'open'}`} pair={pair} rule={rule} covered={covered} />))}
          </div>
          <nav className="learn-kind-links no-print" aria-label={l.pairs.all}>
            {kinds.map(({ category: name }) => <a key={name} {...linkTo('learn', `pairs/${name}`)} aria-current={name === category ? 'true' : undefined}>{toTitle(name)}</a>)}
          </nav>
        </>
      )}
    </>
  )
}

function toTitle(category: string): string {
  const name = toCategoryName(category)
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}
