import { orThrow } from '@sharewell/client'
import { w } from '../../../messages/posts.ts'
import { api } from '../../api.ts'
import type { Publication } from '../api.ts'
import { Refused } from '../parts.tsx'
import { useDeed } from '../use-deed.ts'
import { mayOn } from './load-post.ts'
import type { Deal } from './post-page.tsx'

type Way = 'send-again' | 'keep' | 'look-again' | 'there' | 'not-there'
/** What a person can say of a publication that waits for a person. */
const ways: Partial<Readonly<Record<Publication['state'], readonly Way[]>>> = {
  failed: ['send-again'], missed: ['send-again'], partial: ['send-again', 'keep'], unknown: ['look-again', 'there', 'not-there', 'send-again'],
}

/** Where a platform refused, gave no clear answer or took a part of a thread: a person decides how it goes on. */
export function PublicationChoices({ publication, facts, workspaceId, onDone }: Deal & { publication: Publication }) {
  const deed = useDeed()
  const isUnclear = publication.state === 'unknown'
  const offered = (ways[publication.state] ?? []).filter((way) => mayOn(facts, way === 'send-again' && !isUnclear ? 'schedule' : 'take-down'))
  if (offered.length === 0) return null
  const on = { params: { path: { workspaceId, postId: facts.post.id, publicationId: publication.id } } }
  const choose = (way: Way): void => void deed.run(async () => {
    if (way === 'keep') await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/publications/{publicationId}/keep', on))
    else if (isUnclear) await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/publications/{publicationId}/decision', { ...on, body: { is: way } }))
    else await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/publications/{publicationId}/send-again', on))
    await onDone(w.post.ways.done)
  })
  return (
    <div className="stack publication-choices">
      <Refused problem={deed.problem} />
      <div className="row">
        {offered.map((way) => <button key={way} type="button" className="button" aria-disabled={deed.isBusy} onClick={() => choose(way)}>{way === 'send-again' && publication.state === 'partial' ? w.post.ways.goOn : w.post.ways[way]}</button>)}
      </div>
    </div>
  )
}
