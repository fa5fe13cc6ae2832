import { useEffect, useRef, type ReactNode } from 'react'
import { t } from '../../messages/index.ts'
import { c, l, p } from '../../messages/learn.ts'
import { linkTo, useRoute } from '../../ui/use-route.ts'
import { useLibrary } from '../guidance/data/library.ts'
import { Head } from './parts/head.tsx'
import { toLearnView, type LearnView } from './places.ts'
import { findStory, type Story } from './stories/index.ts'
import { useProgress } from './use-progress.ts'
import { FacilitateView, GreyZonesView, RoleModelsView } from './views/chapter-views.tsx'
import { DominoView, dominoStories } from './views/domino-view.tsx'
import { HomeView } from './views/home-view.tsx'
import { PairsView } from './views/pairs-view.tsx'
import { PathView, PathsView } from './views/paths-view.tsx'
import { StoryView } from './views/story-view.tsx'
import '../../ui/reading.css'
import '../../ui/leaflet.css'
import '../../ui/list.css'
import './learn.css'
import './story.css'
import './chapter.css'
import './domino.css'
import './print.css'

const chapters = [['', 'stories'], ['domino', 'dominoes'], ['pairs', 'pairs'], ['paths', 'paths'], ['facilitate', 'group']] as const

function toChapter({ at }: LearnView): (typeof chapters)[number][0] | undefined {
  if (at === 'home' || at === 'story') return ''
  if (at === 'domino' || at === 'pairs') return at
  if (at === 'path' || at === 'paths') return 'paths'
  return at === 'facilitate' || at === 'grey-zones' || at === 'role-models' ? 'facilitate' : undefined
}

function findDominoes(id: string): Story | undefined {
  return id === '' ? findStory('the-dominoes') : dominoStories.find((story) => story.id === id)
}

/** What the window is called. */
function toTitle(view: LearnView): string {
  switch (view.at) {
    case 'home': return ''
    case 'story': return findStory(view.id)?.title ?? l.nowhere.title
    case 'domino': return l.dominoes.title
    case 'pairs': return l.pairs.title
    case 'paths': return l.path.title
    case 'path': return p.find(({ id }) => id === view.id)?.name ?? l.nowhere.title
    case 'role-models': return c.roleModels.title
    case 'facilitate': return c.facilitate.title
    case 'grey-zones': return c.greyZones.title
    case 'nowhere': return l.nowhere.title
  }
}

function Nowhere() {
  return (
    <>
      <Head title={l.nowhere.title} lead={l.nowhere.body} />
      <p><a {...linkTo('learn')}>{l.nowhere.back}</a></p>
    </>
  )
}

/** Teaching stories and what goes with them: one view at a time under a line of chapters. */
export function LearnScreen({ announce }: { announce: (words: string) => void }) {
  const { place } = useRoute()
  const { library, failed } = useLibrary()
  const progress = useProgress()
  const view = toLearnView(place)
  const page = view.at === 'domino' ? 'domino' : place
  const shown = useRef(page)
  const main = useRef<HTMLDivElement>(null)
  const title = toTitle(view)

  useEffect(() => {
    // After the page's own title, which is set when the screen changes.
    queueMicrotask(() => { document.title = [title, t.common.titles.learn, t.common.appName].filter((part) => part !== '').join(' · ') })
  }, [title])

  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    scrollTo(0, 0)
    main.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [page])

  const show = (): ReactNode => {
    switch (view.at) {
      case 'home': return <HomeView progress={progress} announce={announce} />
      case 'paths': return <PathsView />
      case 'role-models': return <RoleModelsView announce={announce} />
      case 'facilitate': return <FacilitateView announce={announce} />
      case 'grey-zones': return <GreyZonesView announce={announce} />
      case 'pairs': return view.id === '' || Object.hasOwn(l.pairs.categories, view.id) ? <PairsView key={view.id} category={view.id} library={library} failed={failed} /> : <Nowhere />
      case 'story': {
        const story = findStory(view.id)
        return story ? <StoryView key={story.id} story={story} library={library} failed={failed} onRead={progress.mark} announce={announce} /> : <Nowhere />
      }
      case 'domino': {
        const story = findDominoes(view.id)
        return story ? <DominoView key={story.id} story={story} announce={announce} /> : <Nowhere />
      }
      case 'path': {
        const path = p.find(({ id }) => id === view.id)
        return path ? <PathView path={path} read={progress.read} announce={announce} /> : <Nowhere />
      }
      case 'nowhere': return <Nowhere />
    }
  }

  const chapter = toChapter(view)
  return (
    <div className="learn" ref={main}>
      <nav className="learn-chapters no-print" aria-label={l.chapters.label}>
        {chapters.map(([at, name]) => <a key={name} {...linkTo('learn', at)} aria-current={chapter === at ? 'true' : undefined}>{l.chapters[name]}</a>)}
      </nav>
      {show()}
    </div>
  )
}
