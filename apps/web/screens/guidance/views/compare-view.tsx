import { g } from '../../../messages/guidance.ts'
import { topicList, toOutcome, toStand } from '../data/compare.ts'
import type { Library } from '../data/library.ts'
import type { Sides } from '../data/places.ts'
import { CopyLink } from '../parts/copy-link.tsx'
import { Head } from '../parts/sheet.tsx'
import { Chooser, SideBySide } from '../parts/side-by-side.tsx'
import { toComparison } from '../data/places.ts'

/** What stands side by side where nothing is chosen: two regulators that see much differently. */
const first: Sides = ['gmc2024', 'ccmc']

/** Two sources on every grey area: where they differ, agree, or one speaks; where neither does in one line. */
export function CompareView({ sides, library, announce }: { sides: Sides; library: Library; announce: (words: string) => void }) {
  const chosen: Sides = sides[0] === '' ? first : sides[1] === '' ? [sides[0], sides[0] === first[1] ? first[0] : first[1]] : sides
  const [a, b] = chosen.map((side) => library.packs.find((pack) => pack.id === side))
  const rows = a && b && a !== b ? topicList.map((topic) => ({ topic, a: toStand(a, topic.id), b: toStand(b, topic.id) })).map((row) => ({ ...row, outcome: toOutcome(row.a, row.b) })) : []
  const count = (outcome: string): number => rows.filter((row) => row.outcome === outcome).length
  const silent = rows.filter(({ outcome }) => outcome === 'none')
  const rank = { differ: 0, agree: 1, one: 2, none: 3 }
  return (
    <article>
      <Head title={g.compare.title} lead={g.compare.lead} />
      <Chooser topic="" sides={chosen} packs={library.packs} withTopic />
      <div className="guide-actions no-print"><CopyLink place={toComparison('', chosen)} announce={announce} /></div>
      {a && a === b && <p className="guide-soft">{g.compare.same}</p>}
      {rows.length > 0 && <p className="guide-result-count">{g.compare.summary(count('differ'), count('agree'))}</p>}
      {rows.filter(({ outcome }) => outcome !== 'none').sort((x, y) => rank[x.outcome] - rank[y.outcome]).map((row) => <SideBySide key={row.topic.id} topic={row.topic} a={row.a} b={row.b} withTitle />)}
      {silent.length > 0 && <p className="guide-soft guide-silent-topics">{g.compare.neither}: {silent.map(({ topic }) => topic.title.toLowerCase()).join('; ')}.</p>}
    </article>
  )
}
