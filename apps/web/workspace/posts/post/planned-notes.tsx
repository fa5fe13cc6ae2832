import { orThrow } from '@sharewell/client'
import { w } from '../../../messages/posts.ts'
import { api } from '../../api.ts'
import type { Planned } from '../api.ts'
import { Refused } from '../parts.tsx'
import { ownZone, toWhen } from '../times.ts'
import { useDeed } from '../use-deed.ts'
import type { Deal } from './post-page.tsx'

/** What planning answered beside the time: what speaks against it, clocks that skip or repeat, an approval that ends before, a night's rest. */
export function PlannedNotes({ planned, facts: { post }, workspaceId, onDone }: Deal & { planned: Planned }) {
  const deed = useDeed()
  const { objections, clocks, approvalEndsBefore, coolOff } = planned
  const words = [
    ...new Set(objections.map(({ is }) => w.post.objections[is])), ...(clocks === 'once' ? [] : [w.post.clocks[clocks]]), ...(approvalEndsBefore === null ? [] : [w.post.approvalEnds(toWhen(approvalEndsBefore))]),
  ]
  const isOffered = coolOff.isOffered && !coolOff.isTaken
  if (words.length === 0 && !isOffered) return null
  return (
    <section className="sheet planned-notes">
      {words.map((one) => <p key={one}>{one}</p>)}
      {isOffered && (
        <>
          <p>{w.post.coolOff.offered}</p>
          <Refused problem={deed.problem} />
          <div className="row">
            <button type="button" className="button" aria-disabled={deed.isBusy} onClick={() => void deed.run(async () => {
              const answer = await orThrow(api.PUT('/workspaces/{workspaceId}/posts/{postId}/plan', { params: { path: { workspaceId, postId: post.id } }, body: { version: post.version, when: { is: 'tomorrow', zone: post.plannedZone ?? ownZone } } }))
              await onDone(w.post.moved(toWhen(answer.plannedAt)), answer)
            })}>{w.post.coolOff.take}</button>
          </div>
        </>
      )}
    </section>
  )
}
