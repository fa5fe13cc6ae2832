import { useCallback, useEffect, useRef, useState } from 'react'
import { w } from '../../../messages/posts.ts'
import { useDesk } from '../../desk.tsx'
import { useLoaded } from '../../use-loaded.ts'
import type { Planned } from '../api.ts'
import { findTold } from '../next-page.ts'
import { Missing, Refused, Waiting } from '../parts.tsx'
import { linkToPosts } from '../route.ts'
import { FindingsCard } from './findings-card.tsx'
import { HistoryCard } from './history-card.tsx'
import { loadPost, type PostFacts } from './load-post.ts'
import { PlannedNotes } from './planned-notes.tsx'
import { ScheduleCard } from './schedule-card.tsx'
import { StateCard } from './state-card.tsx'
import { TextCard } from './text-card.tsx'
import './post.css'

/** How often a page that waits for others looks again, and one whose pictures are being looked at, in milliseconds. */
const looksEvery = 10_000
const looksSoon = 2000

/** One post: how it stands and what waits for what, its text, what was found, when it goes out, what happened. */
export function PostPage({ postId }: { postId: string }) {
  const { workspaceId, memberId } = useDesk()
  const [found, reload] = useLoaded(useCallback(() => loadPost(workspaceId, postId), [workspaceId, postId]))
  const last = useRef<PostFacts | null>(null)
  const [said, setSaid] = useState('')
  const [planned, setPlanned] = useState<Planned | null>(findTold(postId)?.planned ?? null)
  const [told, setTold] = useState(() => findTold(postId)?.problem ?? null)
  if (found.is === 'there') last.current = found.data
  // Whoever lost the connection for a moment keeps what they saw.
  const facts = last.current
  useLookAgain(reload, facts?.post.waitsFor === 'pictures' ? looksSoon : looksEvery)
  if (found.is === 'refused' && (facts === null || found.status === 404)) return <Missing refused={found} onTry={() => void reload()} />
  if (facts === null) return <Waiting />
  const done = async (words: string, answer: Planned | null = null): Promise<void> => {
    await reload()
    setPlanned(answer)
    setTold(null)
    setSaid(words)
  }
  const deal = { facts, workspaceId, memberId, onDone: done }
  const isPlannable = ['draft', 'returned', 'in-review', 'ready', 'scheduled'].includes(facts.post.state)
  return (
    <div className="post">
      <p><a {...linkToPosts('/posts')}>{w.compose.back}</a></p>
      <output className="post-said" aria-live="polite">{said}</output>
      <Refused problem={told} />
      <StateCard {...deal} />
      {planned && <PlannedNotes planned={planned} {...deal} />}
      <div className="post-columns">
        <div className="post-main">
          <TextCard {...deal} />
          {facts.review && <FindingsCard {...deal} review={facts.review} />}
        </div>
        <div className="post-side">
          {isPlannable && <ScheduleCard {...deal} />}
          <HistoryCard {...deal} />
        </div>
      </div>
    </div>
  )
}

/** What each part of the page is handed: the facts, who looks, and what to call when something was done. */
export interface Deal {
  readonly facts: PostFacts
  readonly workspaceId: string
  readonly memberId: string
  /** Loads anew, and says what was done. */
  readonly onDone: (words: string, answer?: Planned | null) => Promise<void>
}

/** Looks again while the page is seen, and at once when it is seen again. */
function useLookAgain(reload: () => Promise<void>, every: number): void {
  useEffect(() => {
    const look = (): void => { if (document.visibilityState === 'visible') void reload() }
    const timer = setInterval(look, every)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [reload, every])
}
