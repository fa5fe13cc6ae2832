import { useCallback, useEffect } from 'react'
import { makeId } from '../../../drafts/open-drafts.ts'
import type { Drafts } from '../../../drafts/drafts.ts'
import { w } from '../../../messages/posts.ts'
import { useDesk } from '../../desk.tsx'
import { Title } from '../../parts.tsx'
import { useLoaded } from '../../use-loaded.ts'
import { loadIdentities, type Identity } from '../api.ts'
import { Missing, Waiting } from '../parts.tsx'
import { goToPosts } from '../route.ts'
import { findDrafts } from '../use-drafts.ts'
import { ComposeForm } from './compose-form.tsx'
import { openDraft, openPostDraft, type OpenedDraft } from './open-draft.ts'
import { findWritable } from './who-speaks.ts'

interface Found extends OpenedDraft { readonly drafts: Drafts; readonly identities: readonly Identity[] }

/** Where somebody writes: a new draft, one of this device, or a post that the server has. */
export function ComposePage({ draftId, identityId, postId }: { draftId: string | null; identityId: string | null; postId: string | null }) {
  const desk = useDesk()
  const { workspaceId, memberId, role } = desk
  // A new draft has its name from the first moment, so that a page that is loaded again finds it.
  useEffect(() => {
    if (draftId === null && postId === null) goToPosts(`/posts/new?draft=${makeId()}${identityId === null ? '' : `&identity=${identityId}`}`, 'replace')
  }, [draftId, postId, identityId])
  const load = useCallback(async (): Promise<Found | null> => {
    const [drafts, all] = await Promise.all([findDrafts(memberId), loadIdentities(workspaceId)])
    const identities = findWritable(all, { workspaceId, memberId, role }, Date.now())
    if (postId !== null) return { ...await openPostDraft(drafts, workspaceId, postId), drafts, identities }
    const speaking = identities.find(({ id }) => id === identityId) ?? identities[0]
    if (draftId === null) return null
    return { ...await openDraft(drafts, draftId, speaking?.id ?? ''), drafts, identities }
  }, [workspaceId, memberId, role, draftId, identityId, postId])
  const [found, reload] = useLoaded(load)
  if (found.is === 'refused') return <Missing refused={found} onTry={() => void reload()} />
  if (found.is === 'loading' || found.data === null) return <Waiting />
  if (found.data.identities.length === 0) {
    return <section className="sheet"><Title>{w.list.noIdentity}</Title><p>{w.list.noIdentityMore}</p><div className="row"><a className="button button-primary" href="/identities">{w.list.toIdentities}</a></div></section>
  }
  return <ComposeForm key={`${found.data.draft.id} ${found.data.draft.version} ${found.data.post?.version ?? 0}`} {...found.data} desk={desk} onReload={reload} />
}
