import { topics } from '@sharewell/review/topics'
import type { PolicyPack } from '@sharewell/review/pack'
import { g } from '../../../messages/guidance.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { toHome } from '../data/countries.ts'
import { join } from '../data/join.ts'
import type { Library } from '../data/library.ts'
import { toDateWords } from '../data/today.ts'
import { ClauseFacts, Overdue } from '../parts/cites.tsx'
import { CopyLink } from '../parts/copy-link.tsx'
import { ServedBy } from '../parts/served-by.tsx'
import { Facts, Head } from '../parts/sheet.tsx'

type Props = { pack: PolicyPack; library: Library; announce: (words: string) => void }

/** The link to the source on the issuer's own site, where one is known. */
export function SourceLink({ url }: { url: string | undefined }) {
  if (url === undefined || !URL.canParse(url)) return ''
  return <a href={url} target="_blank" rel="noreferrer noopener">{g.visit(new URL(url).host.replace(/^www\./, ''))}</a>
}

/** Where a pack comes from and how it is to be taken, as pairs. */
function PackFacts({ pack }: Pick<Props, 'pack'>) {
  return (
    <Facts
      facts={[
        [g.facts.document, pack.document],
        [g.facts.year, pack.year],
        [g.facts.status, g.status[pack.status]],
        [g.facts.note, pack.note ?? ''],
        [g.facts.readAt, toDateWords(pack.readAt)],
        [g.facts.reviewBy, <>{toDateWords(pack.reviewBy)} <Overdue key="overdue" reviewBy={pack.reviewBy} /></>],
        [g.facts.version, pack.version],
        [g.facts.source, pack.url === undefined ? '' : <SourceLink key="source" url={pack.url} />],
      ]}
    />
  )
}

/** Says before anything else that a source no longer holds, and which one does. */
function Superseded({ pack, library }: Pick<Props, 'pack' | 'library'>) {
  const next = library.packs.find(({ id }) => id === pack.supersededBy)
  return (
    <p className="guide-caution-box">
      <strong>{g.supersededBy} {next ? <a {...linkTo('guidance', `pack/${next.id}`)}>{next.title}</a> : pack.supersededBy}.</strong> {g.supersededMore}
    </p>
  )
}

/** One source with all that it asks, made to be read and to be printed as a leaflet. */
export function PackView({ pack, library, announce }: Props) {
  return (
    <article>
      <Head kicker={<><a {...linkTo('guidance')}>{g.chapters.library}</a> · {join(g.places[toHome(pack)], g.kinds[pack.kind])}</>} title={pack.title} />
      {pack.status === 'superseded' && <Superseded pack={pack} library={library} />}
      <div className="guide-actions no-print">
        <button type="button" className="button" onClick={() => print()}>{g.pack.print}</button>
        <CopyLink place={`pack/${pack.id}`} announce={announce} />
        <a className="button" {...linkTo('guidance', `compare/${pack.id}`)}>{g.pack.compare}</a>
      </div>
      <div className="guide-columns">
        <aside className="guide-aside guide-aside-facts" aria-label={g.facts.about}>
          <PackFacts pack={pack} />
        </aside>
        <div className="guide-sheet guide-leaflet-sheet">
          {pack.positions && pack.positions.length > 0 && (
            <section aria-labelledby="positions">
              <h2 id="positions">{g.pack.positions}</h2>
              <dl className="guide-positions">
                {pack.positions.map(({ topic, position }) => {
                  const words: Readonly<Record<string, string>> = topics[topic].positions
                  return (
                    <div key={topic}>
                      <dt><a {...linkTo('guidance', `topic/${topic}/${pack.id}`)}>{topics[topic].title}</a></dt>
                      <dd>{words[position] ?? position}</dd>
                    </div>
                  )
                })}
              </dl>
            </section>
          )}
          <section aria-labelledby="clauses">
            <h2 id="clauses">{g.pack.clausesTitle}</h2>
            <ol className="guide-clause-list">
              {pack.clauses.map((clause) => (
                <li key={clause.id} id={clause.id} className="guide-clause">
                  <h3>
                    <a data-step {...linkTo('guidance', `clause/${clause.id}`)}>{clause.title}</a>
                    <CopyLink place={`clause/${clause.id}`} announce={announce} name={clause.title} />
                  </h3>
                  <p className="guide-clause-summary">{clause.summary}</p>
                  {clause.ask !== undefined && <p className="guide-clause-ask">{clause.ask}</p>}
                  <ClauseFacts clause={clause} />
                  <ServedBy clause={clause} library={library} />
                </li>
              ))}
            </ol>
          </section>
          <p className="guide-colophon">{g.pack.colophon(pack.version, toDateWords(pack.readAt))}</p>
        </div>
      </div>
    </article>
  )
}
