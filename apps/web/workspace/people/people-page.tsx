import '../identities/identities.css'
import './people.css'
import { useCallback } from 'react'
import { orThrow } from '@sharewell/client'
import { grantOf } from '@sharewell/domain/people'
import { m } from '../../messages/members.ts'
import { p } from '../../messages/people.ts'
import { api } from '../api.ts'
import { useDesk } from '../desk.tsx'
import { Refusal, Title } from '../parts.tsx'
import { useLoaded } from '../use-loaded.ts'
import { Invitations } from './invitations.tsx'
import { MemberRow } from './member-row.tsx'
import { RoleWords } from './role-words.tsx'

const w = m.people

/** Who is in the workspace, what each role may do, and for owners the way to change that. */
export function PeoplePage() {
  const { workspaceId, memberId, role } = useDesk()
  const load = useCallback(async () => (await orThrow(api.GET('/workspaces/{workspaceId}/members', { params: { path: { workspaceId } } }))).members, [workspaceId])
  const [found, reload] = useLoaded(load)
  const canManage = grantOf('manage-members', role) === 'yes'
  return (
    <div className="people">
      <section className="sheet" aria-busy={found.is === 'loading'}>
        <Title>{w.title}</Title>
        {found.is === 'loading' && <p>{p.working}</p>}
        {found.is === 'refused' && <Refusal words={found.words} />}
        {found.is === 'there' && <ul className="member-rows">{found.data.map((member) => <MemberRow key={member.id} member={member} isYou={member.id === memberId} canManage={canManage} workspaceId={workspaceId} reload={reload} />)}</ul>}
        {!canManage && <p className="hint">{w.onlyOwner}</p>}
      </section>
      {grantOf('invite', role) === 'yes' && <Invitations workspaceId={workspaceId} />}
      <RoleWords />
    </div>
  )
}
