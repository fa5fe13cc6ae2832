import { useCallback } from 'react'
import { orThrow, type Schemas } from '@sharewell/client'
import type { IdentityKind } from '@sharewell/domain/identity'
import { isDelegationActive, speaksFor } from '@sharewell/domain/people'
import { i } from '../../messages/identities.ts'
import { p } from '../../messages/people.ts'
import { api } from '../api.ts'
import { useDesk } from '../desk.tsx'
import { Refusal, Title } from '../parts.tsx'
import { useLoaded } from '../use-loaded.ts'
import { readProfile } from './load-identity.ts'

const w = i.list

/** The identities that a member may see, and what each is to them. */
export function IdentityList() {
  const { workspaceId, memberId, role } = useDesk()
  const load = useCallback(async () => ({ at: Date.now(), ...await orThrow(api.GET('/workspaces/{workspaceId}/identities', { params: { path: { workspaceId } } })) }), [workspaceId])
  const [found] = useLoaded(load)
  const toRelation = ({ id, ownerId, physicianIds, delegations }: Schemas['Identity'], kind: IdentityKind, at: number): string => {
    if (speaksFor({ memberId, role }, { id, kind, ownerId, physicianIds })) return w.yours
    return delegations.some((one) => one.to === memberId && isDelegationActive(one, at)) ? w.acts : w.others
  }
  return (
    <section className="sheet" aria-busy={found.is === 'loading'}>
      <Title>{w.title}</Title>
      <p>{w.lead}</p>
      {found.is === 'loading' && <p>{p.working}</p>}
      {found.is === 'refused' && <Refusal words={found.words} />}
      {found.is === 'there' && found.data.identities.length === 0 && <p>{w.none}</p>}
      {found.is === 'there' && found.data.identities.length > 0 && (
        <ul className="identity-rows">
          {found.data.identities.map((one) => {
            const profile = readProfile(one.profile)
            return <li key={one.id}><a href={`/identities/${one.id}`} dir="auto">{profile.name}</a><span className="hint">{i.kinds[profile.kind]}. {toRelation(one, profile.kind, found.data.at)}.</span></li>
          })}
        </ul>
      )}
      <div className="row"><a className="button" href="/identities/new">{w.make}</a></div>
    </section>
  )
}
