import { w } from '../../../messages/posts.ts'
import { toWhen } from '../times.ts'
import type { Deal } from './post-page.tsx'
import { toName } from './state-words.ts'

const words: Readonly<Record<string, string>> = w.post.events

/** What happened to a post, the newest first. What has no words of its own is left out. */
export function HistoryCard({ facts, memberId }: Deal) {
  const told = facts.standing.history.filter(({ name }) => Object.hasOwn(words, name))
  if (told.length === 0) return null
  return (
    <section className="sheet history" aria-labelledby="history-title">
      <h2 id="history-title">{w.post.history}</h2>
      <ol>
        {told.map(({ name, at, actorId }, index) => (
          <li key={`${at} ${name} ${index}`}>
            <span>{words[name]}</span>
            <span className="hint">{actorId === null ? toWhen(at) : `${toName(facts, actorId, memberId)}, ${toWhen(at)}`}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
