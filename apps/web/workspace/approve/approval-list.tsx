import { useCallback } from 'react'
import { orThrow } from '@sharewell/client'
import { a } from '../../messages/approvals.ts'
import { p } from '../../messages/people.ts'
import { api } from '../api.ts'
import { useDesk } from '../desk.tsx'
import { toMoment } from '../moments.ts'
import { Refusal, Title } from '../parts.tsx'
import { useLoaded } from '../use-loaded.ts'
import { readName } from './load-approval.ts'

const w = a.list

/** What waits for the approval of who is here. */
export function ApprovalList() {
  const { workspaceId } = useDesk()
  const load = useCallback(async () => {
    const on = { params: { path: { workspaceId } } }
    const [{ approvals }, { identities }, { members }] = await Promise.all([orThrow(api.GET('/workspaces/{workspaceId}/approvals', on)), orThrow(api.GET('/workspaces/{workspaceId}/identities', on)), orThrow(api.GET('/workspaces/{workspaceId}/members', on))])
    const identityOf = new Map(identities.map(({ id, profile }) => [id, readName(profile)]))
    const nameOf = new Map(members.map(({ id, name }) => [id, name]))
    return approvals.map(({ post, askedAt, submittedBy }) => ({ post, askedAt, identity: identityOf.get(post.identityId) ?? '', by: nameOf.get(submittedBy) ?? a.state.somebody }))
  }, [workspaceId])
  const [found] = useLoaded(load)
  return (
    <section className="sheet" aria-busy={found.is === 'loading'}>
      <Title>{w.title}</Title>
      {found.is === 'loading' && <p>{p.working}</p>}
      {found.is === 'refused' && <Refusal words={found.words} />}
      {found.is === 'there' && found.data.length === 0 && <><p>{w.none}</p><p className="hint">{w.noneMore}</p></>}
      {found.is === 'there' && found.data.length > 0 && (
        <ul className="waiting">
          {found.data.map(({ post, askedAt, identity, by }) => (
            <li key={post.id}>
              <a href={`/approve/${post.id}`}>{w.row(identity, by)}</a>
              <span className="hint">{w.asked(toMoment(askedAt))}. {post.plannedAt === null ? w.unplanned : w.planned(toMoment(post.plannedAt))}.</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
