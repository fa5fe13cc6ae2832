import { useState } from 'react'
import { orThrow } from '@sharewell/client'
import { w } from '../../../messages/posts.ts'
import { api } from '../../api.ts'
import { Choice } from '../../parts.tsx'
import { Refused } from '../parts.tsx'
import { useDeed } from '../use-deed.ts'
import type { Deal } from './post-page.tsx'
import { toName } from './state-words.ts'

/** Shows a draft to one colleague, and takes it back from them. */
export function ShareDraft({ facts, workspaceId, memberId, onDone }: Deal) {
  const { post, standing, members } = facts
  const others = members.filter(({ id }) => id !== memberId && !standing.sharedWith.includes(id))
  const [chosen, setChosen] = useState('')
  const deed = useDeed()
  const withId = others.find(({ id }) => id === chosen)?.id ?? others[0]?.id
  const path = { workspaceId, postId: post.id }
  return (
    <div className="stack share-draft">
      {standing.sharedWith.map((id) => (
        <p key={id} className="row">
          <span>{w.post.share.with(toName(facts, id, memberId))}</span>
          <button type="button" className="button" aria-disabled={deed.isBusy} onClick={() => void deed.run(async () => {
            await orThrow(api.DELETE('/workspaces/{workspaceId}/posts/{postId}/shares/{memberId}', { params: { path: { ...path, memberId: id } } }))
            await onDone(w.post.share.takenBack)
          })}>{w.post.share.takeBack(toName(facts, id, memberId))}</button>
        </p>
      ))}
      {withId !== undefined && (
        <form className="stack" onSubmit={(event) => {
          event.preventDefault()
          if (deed.isBusy) return
          void deed.run(async () => {
            await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/shares', { params: { path }, body: { withMemberId: withId } }))
            await onDone(w.post.share.done(toName(facts, withId, memberId)))
          })
        }}>
          <Choice label={w.post.share.label} value={withId} options={others.map(({ id, name }) => [id, name] as const)} onChoose={setChosen} />
          <div className="row"><button type="submit" className="button" aria-disabled={deed.isBusy}>{w.post.share.action(toName(facts, withId, memberId))}</button></div>
        </form>
      )}
      <Refused problem={deed.problem} />
    </div>
  )
}
