import { useEffect, useState } from 'react'
import { t } from '../messages/index.ts'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { useAnnouncer } from '../ui/live-region.tsx'
import { useOffline } from '../ui/use-offline.ts'
import { goTo, useRoute, type Screen } from '../ui/use-route.ts'
import type { Offline } from '../worker/offline.ts'
import { AnswerScreen } from './answer/answer-screen.tsx'
import { BrokenScreen } from './broken-screen.tsx'
import { CheckScreen } from './check/check-screen.tsx'
import { LazyConsentsScreen } from './consents/index.tsx'
import { useDraft } from './draft.ts'
import { Footer } from './footer.tsx'
import { LazyGuidanceScreen } from './guidance/index.tsx'
import { Header } from './header.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { LazyLearnScreen } from './learn/index.tsx'
import { StoryScreen } from './story/story-screen.tsx'

const noFiles: readonly File[] = []

/** The whole page: header, one screen at a time, footer. The draft and the tools' texts live here, in memory. */
export function App({ offline }: { offline: Offline }) {
  const { screen } = useRoute()
  const draft = useDraft()
  const { announce, region } = useAnnouncer()
  const [keysOpen, setKeysOpen] = useState(false)
  const [story, setStory] = useState('')
  const [answer, setAnswer] = useState('')
  const [files, setFiles] = useState(noFiles)
  const { setText } = draft
  const { state, online } = useOffline(offline)
  const promise = state !== 'stored' ? null : online ? t.common.offline.short : t.common.offline.shortOffline

  useEffect(() => {
    if (location.hash !== '#shared') return
    void offline.takeShared().then((taken) => {
      if (taken?.text) setText(taken.text)
      if (taken) setFiles(taken.files)
      history.replaceState(null, '', location.pathname)
    })
  }, [offline, setText])

  useEffect(() => {
    document.title = `${t.common.titles[screen]} · ${t.common.appName}`
    scrollTo(0, 0)
  }, [screen])

  const unsaved = `${draft.text}${story}${answer}`.trim() !== '' || draft.pictures.ids.length > 0
  useEffect(() => {
    if (!unsaved) return undefined
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [unsaved])

  const take = (text: string, kind: 'post' | 'reply', inReplyTo = ''): void => {
    setText(text)
    draft.changeContext({ kind, inReplyTo, audience: 'public' })
    goTo('check')
  }

  const texts: { readonly [S in Screen]?: string } = { check: draft.text, story, answer }
  // On a page to read the text is the page; its one field may stand in the middle.
  const goToText = (): void => (document.querySelector<HTMLElement>(screen in texts ? 'main textarea' : '#main') ?? document.getElementById('main'))?.focus()

  return (
    <>
      <a className="skip-link" href="#main" onClick={(event) => { event.preventDefault(); goToText() }}>
        {t.common.skip}
      </a>
      <Header screen={screen} onKeys={() => setKeysOpen(true)} />
      <main id="main" tabIndex={-1}>
        <ErrorBoundary key={screen} renderBroken={(again) => <BrokenScreen text={texts[screen] ?? ''} announce={announce} onAgain={again} />}>
          {screen === 'check' && <CheckScreen draft={draft} shared={files} offline={promise} announce={announce} onHelp={() => setKeysOpen(true)} />}
          {screen === 'story' && <StoryScreen text={story} onText={setStory} announce={announce} onTake={(text) => take(text, 'post')} />}
          {screen === 'answer' && <AnswerScreen review={answer} onReview={setAnswer} announce={announce} onTake={(text) => take(text, 'reply', answer)} />}
          {screen === 'guidance' && <LazyGuidanceScreen announce={announce} />}
          {screen === 'learn' && <LazyLearnScreen announce={announce} />}
          {screen === 'consents' && <LazyConsentsScreen announce={announce} />}
        </ErrorBoundary>
      </main>
      <Footer offline={offline} />
      <KeysDialog open={keysOpen} onClose={() => setKeysOpen(false)} />
      {region}
    </>
  )
}
