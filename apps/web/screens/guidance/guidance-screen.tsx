import { useEffect, useRef, useState, type ReactNode } from 'react'
import { topics } from '@sharewell/review/topics'
import { t } from '../../messages/index.ts'
import { g, s } from '../../messages/guidance.ts'
import { linkTo, useRoute } from '../../ui/use-route.ts'
import { toCategoryName } from './data/categories.ts'
import { useLibrary, type Library } from './data/library.ts'
import { toView, type View } from './data/places.ts'
import type { Choice } from './parts/filters.tsx'
import { SearchField } from './parts/search-field.tsx'
import { Head } from './parts/sheet.tsx'
import { useTypedWords } from './use-typed-words.ts'
import { ClauseView } from './views/clause-view.tsx'
import { CompareView } from './views/compare-view.tsx'
import { GreyAreasView } from './views/grey-areas-view.tsx'
import { HomeView } from './views/home-view.tsx'
import { PackView } from './views/pack-view.tsx'
import { RuleView } from './views/rule-view.tsx'
import { RulesView } from './views/rules-view.tsx'
import { SearchView } from './views/search-view.tsx'
import { SpeakingUpView } from './views/speaking-up-view.tsx'
import { TopicView } from './views/topic-view.tsx'
import { Waiting } from './waiting.tsx'
import '../../ui/reading.css'
import './guidance.css'
import '../../ui/list.css'
import '../../ui/leaflet.css'
import './sides.css'
import './chapter.css'
import './print.css'

const chapters = [['', 'library'], ['grey-areas', 'greyAreas'], ['compare', 'compare'], ['speaking-up', 'speakingUp']] as const

function toChapter(view: View): (typeof chapters)[number][0] | undefined {
  if (view.at === 'topic' || view.at === 'grey-areas') return 'grey-areas'
  if (view.at === 'compare' || view.at === 'speaking-up') return view.at
  return view.at === 'nowhere' ? undefined : ''
}

/** What the window is called. */
function toTitle(view: View, library: Library | undefined): string {
  switch (view.at) {
    case 'home': return ''
    case 'search': return g.search.title(view.words)
    case 'pack': return library?.packs.find(({ id }) => id === view.id)?.title ?? ''
    case 'clause': return library?.clauses.get(view.id)?.clause.title ?? ''
    case 'rule': return library?.rules.find(({ id }) => id === view.id)?.what ?? ''
    case 'rules': return view.id === 'all' ? g.rule.all : g.rule.allOf(toCategoryName(view.id))
    case 'topic': return topics[view.id].title
    case 'compare': return g.compare.title
    case 'grey-areas': return g.topic.title
    case 'speaking-up': return s.title
    case 'nowhere': return g.nowhere.title
  }
}

function Nowhere() {
  return (
    <>
      <Head title={g.nowhere.title} lead={g.nowhere.body} />
      <p><a {...linkTo('guidance')}>{g.nowhere.back}</a></p>
    </>
  )
}

type ShowProps = { view: View; library: Library | undefined; choice: Choice; onChoice: (choice: Choice) => void; announce: (words: string) => void }

/** The view of a place; what hangs on packs waits for them. */
function show({ view, library, choice, onChoice, announce }: ShowProps): ReactNode {
  if (view.at === 'nowhere') return <Nowhere />
  if (view.at === 'speaking-up') return <SpeakingUpView section={view.section} library={library} announce={announce} />
  if (view.at === 'home' && choice.server === 'all') return <HomeView choice={choice} onChoice={onChoice} />
  if (!library) return <Waiting />
  switch (view.at) {
    case 'home':
    case 'search': return <SearchView words={view.at === 'search' ? view.words : ''} library={library} choice={choice} onChoice={onChoice} announce={announce} />
    case 'compare': return <CompareView sides={view.sides} library={library} announce={announce} />
    case 'grey-areas': return <GreyAreasView library={library} />
    case 'topic': return <TopicView key={view.id} id={view.id} sides={view.sides} library={library} announce={announce} />
    case 'rules': return view.id === 'all' || library.rules.some(({ category }) => category === view.id) ? <RulesView category={view.id} library={library} /> : <Nowhere />
    case 'pack': {
      const pack = library.packs.find(({ id }) => id === view.id)
      return pack ? <PackView pack={pack} library={library} announce={announce} /> : <Nowhere />
    }
    case 'clause': {
      const cited = library.clauses.get(view.id)
      return cited ? <ClauseView cited={cited} library={library} announce={announce} /> : <Nowhere />
    }
    case 'rule': {
      const rule = library.rules.find(({ id }) => id === view.id)
      return rule ? <RuleView key={rule.id} rule={rule} library={library} announce={announce} /> : <Nowhere />
    }
  }
}

/** Where a view counts as another page: the heading takes the focus, and the page begins at its top. Typing and choosing keep both. */
function toPageKey(view: View): string {
  if (view.at === 'pack' || view.at === 'clause' || view.at === 'rule' || view.at === 'rules' || view.at === 'topic') return `${view.at}/${view.id}`
  return view.at === 'search' ? 'home' : view.at
}

/** The library of guidance: search and chapters above, one view at a time below. */
export function GuidanceScreen({ announce }: { announce: (words: string) => void }) {
  const { place } = useRoute()
  const { typed, type } = useTypedWords(place)
  const { library, failed } = useLibrary()
  const [choice, setChoice] = useState<Choice>({ country: '', server: 'all' })
  const view: View = typed === undefined ? toView(place) : typed.trim() === '' ? { at: 'home' } : { at: 'search', words: typed }
  const page = toPageKey(view)
  const shown = useRef(page)
  const main = useRef<HTMLDivElement>(null)
  const title = toTitle(view, library)

  useEffect(() => {
    // After the page's own title, which is set when the screen changes.
    queueMicrotask(() => { document.title = [title, t.common.titles.guidance, t.common.appName].filter((part) => part !== '').join(' · ') })
  }, [title])

  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    scrollTo(0, 0)
    if (typed === undefined) main.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [page, typed])

  const chapter = toChapter(view)
  return (
    <div className="guide" ref={main} data-library={library ? 'ready' : failed ? 'failed' : 'loading'}>
      <div className="guide-bar no-print">
        <nav className="guide-chapters" aria-label={g.chapters.label}>
          {chapters.map(([at, name]) => <a key={name} {...linkTo('guidance', at)} aria-current={chapter === at ? 'true' : undefined}>{g.chapters[name]}</a>)}
        </nav>
        <SearchField words={typed ?? (view.at === 'search' ? view.words : '')} onWords={type} />
      </div>
      {failed && view.at !== 'speaking-up' && <p className="guide-caution-box" role="alert"><strong>{g.failed.title}</strong> {g.failed.body}</p>}
      {failed && !library && view.at !== 'home' && view.at !== 'speaking-up' ? <HomeView choice={choice} onChoice={setChoice} /> : show({ view, library, choice, onChoice: setChoice, announce })}
    </div>
  )
}
