import { useDeferredValue, useMemo, useState } from 'react'
import { g } from '../../../messages/guidance.ts'
import { useCalmAnnouncement } from '../../../ui/live-region.tsx'
import { linkTo } from '../../../ui/use-route.ts'
import { findServers } from '../data/clauses.ts'
import { isForCountry } from '../data/countries.ts'
import type { Hit, Library } from '../data/library.ts'
import { BasisLabel, Overdue } from '../parts/cites.tsx'
import { Filters, type Choice } from '../parts/filters.tsx'
import { Marked } from '../parts/marked.tsx'
import { Head } from '../parts/sheet.tsx'
import { search } from '../search/search.ts'

/** So many results at first, and so many more each time. */
const shownAtFirst = 30

function isChosen({ pack, cited }: Hit, { country, server }: Choice): boolean {
  if (pack && !isForCountry(pack, country)) return false
  return server === 'all' || (cited !== undefined && findServers(cited.clause).includes(server))
}

function Result({ hit, stems }: { hit: Hit; stems: ReadonlySet<string> }) {
  return (
    <li className={`guide-result ${hit.pack?.status === 'superseded' ? 'guide-source-superseded' : ''}`}>
      <h2 className="guide-result-title">
        <a data-step {...linkTo('guidance', hit.place)}><Marked text={hit.title} stems={stems} /></a>
      </h2>
      <p className="guide-result-text"><Marked text={hit.text} stems={stems} /></p>
      <p className="guide-clause-facts">
        <span className="guide-result-kind">{g.search.kinds[hit.kind]}</span>
        <span>{hit.meta}</span>
        {hit.cited && <BasisLabel basis={hit.cited.clause.basis} />}
        {hit.pack?.status === 'superseded' && <span className="guide-tag">{g.status.superseded}</span>}
        {hit.pack && <Overdue reviewBy={hit.pack.reviewBy} />}
      </p>
    </li>
  )
}

/** What a search found, best first; without words, all clauses that the filters leave. */
export function SearchView({ words, library, choice, onChoice, announce }: { words: string; library: Library; choice: Choice; onChoice: (choice: Choice) => void; announce: (words: string) => void }) {
  const read = useDeferredValue(words)
  const found = useMemo(() => (read.trim() === '' ? { entries: library.toIndex().entries.filter(({ kind }) => kind === 'clause'), exact: true, stems: new Set<string>() } : search(library.toIndex(), read)), [library, read])
  const chosen = useMemo(() => found.entries.filter((hit) => isChosen(hit, choice)), [found, choice])
  const [more, setMore] = useState({ of: read, count: shownAtFirst })
  const limit = more.of === read ? more.count : shownAtFirst
  const hidden = found.entries.length > chosen.length
  const said = chosen.length === 0 ? g.search.none : `${found.exact ? '' : `${g.search.near} `}${g.search.found(chosen.length)}`
  useCalmAnnouncement(announce, `${read}: ${said}`, 600)
  return (
    <>
      <Head title={g.search.title(words.trim())} />
      <Filters choice={choice} onChoice={onChoice} />
      <p className="guide-result-count">{said}{hidden && ` ${g.search.filtered}`}</p>
      {chosen.length === 0 && <p className="guide-lead">{g.search.noneMore}</p>}
      {chosen.length > 0 && <ol className="guide-sheet guide-results">{chosen.slice(0, limit).map((hit) => <Result key={hit.place} hit={hit} stems={found.stems} />)}</ol>}
      {chosen.length > limit && <button type="button" className="button" onClick={() => setMore({ of: read, count: limit + shownAtFirst })}>{g.search.more}</button>}
    </>
  )
}
