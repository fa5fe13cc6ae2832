import { useCallback, useState } from 'react'
import { orThrow } from '@sharewell/client'
import { purposeWords } from '@sharewell/domain/identity'
import { isDelegationActive } from '@sharewell/domain/people'
import { i } from '../../messages/identities.ts'
import { p } from '../../messages/people.ts'
import { shortNames } from '../../packs/short-names.ts'
import { api } from '../api.ts'
import { useDesk } from '../desk.tsx'
import { Refusal, Title } from '../parts.tsx'
import { useLoaded } from '../use-loaded.ts'
import { Channels } from './channels.tsx'
import { Delegations } from './delegations.tsx'
import { type IdentityOnPage, loadIdentity } from './load-identity.ts'
import { NightsRest } from './nights-rest.tsx'
import { Physicians } from './physicians.tsx'
import { ProfileForm } from './profile-form.tsx'
import { Rules } from './rules.tsx'
import { Shifts } from './shifts.tsx'

/** One identity: what it says of itself, its channels and hours, who acts for it, when approval is asked for. */
export function OneIdentity({ identityId }: { identityId: string }) {
  const { workspaceId, memberId, role } = useDesk()
  const load = useCallback(() => loadIdentity({ workspaceId, memberId, role }, identityId), [workspaceId, memberId, role, identityId])
  const [found, reload] = useLoaded(load)
  if (found.is === 'loading') return <section className="sheet" aria-busy="true"><p>{p.working}</p></section>
  if (found.is === 'refused') return <section className="sheet"><Title>{i.list.title}</Title><Refusal words={found.words} /><p><a href="/identities">{i.toList}</a></p></section>
  const identity = found.data
  const isHouse = identity.profile.kind === 'organisational'
  return (
    <div className="identity">
      <section className="sheet">
        <Title>{identity.profile.name}</Title>
        <Relation identity={identity} />
        {identity.can('manage-identity') ? <Profile identity={identity} workspaceId={workspaceId} reload={reload} /> : <ReadOnly identity={identity} />}
        <p><a href="/identities">{i.toList}</a></p>
      </section>
      <div className="identity-side">
        <Channels identity={identity} workspaceId={workspaceId} reload={reload} />
        {identity.can('set-hours') && identity.speaks && <Shifts workspaceId={workspaceId} identityId={identity.id} />}
        {identity.can('delegate') && <Delegations identity={identity} workspaceId={workspaceId} reload={reload} />}
        {identity.profile.kind !== 'personal' && identity.can('manage-identity') && (identity.isOwner || isHouse) && <Physicians identity={identity} workspaceId={workspaceId} reload={reload} />}
        {isHouse && identity.can('manage-rules') && <section className="sheet"><h2>{i.rules.title}</h2><p>{i.rules.lead}</p><Rules workspaceId={workspaceId} identityId={identity.id} /></section>}
        {isHouse && <NightsRest workspaceId={workspaceId} identityId={identity.id} canSet={identity.can('manage-rules')} />}
      </div>
    </div>
  )
}

function Relation({ identity: { profile, ownerId, members, isOwner, speaks, delegations, at } }: { identity: IdentityOnPage }) {
  const w = i.governed
  const owner = members.find(({ id }) => id === ownerId)?.name
  if (profile.kind === 'personal') return <p>{i.kinds.personal}. {w.personal}</p>
  const who = isOwner ? w.owner : speaks ? w.speaks : delegations.some((one) => isDelegationActive(one, at)) ? w.acts : w.looks
  return <p>{i.kinds[profile.kind]}. {who} {!isOwner && owner !== undefined && w.ownerIs(owner)}</p>
}

function Profile({ identity, workspaceId, reload }: { identity: IdentityOnPage; workspaceId: string; reload: () => Promise<void> }) {
  const [said, setSaid] = useState('')
  return (
    <>
      <h2>{i.form.title}</h2>
      <ProfileForm kind={identity.profile.kind} profile={identity.profile} action={i.form.action} onSave={async (profile) => {
        setSaid('')
        await orThrow(api.PUT('/workspaces/{workspaceId}/identities/{identityId}', { params: { path: { workspaceId, identityId: identity.id } }, body: { profile, physicianIds: [...identity.physicianIds] } }))
        await reload()
        setSaid(i.form.saved)
      }} />
      <output aria-live="polite">{said}</output>
    </>
  )
}

function ReadOnly({ identity: { profile } }: { identity: IdentityOnPage }) {
  const w = i.read
  const rows: (readonly [string, string])[] = [
    [w.credentials, profile.credentials.join(', ')], [w.registration, [profile.registration?.body ?? '', profile.registration?.number ?? ''].filter((one) => one !== '').join(', ')], [w.jurisdiction, profile.jurisdiction ?? ''], [w.specialty, profile.specialty ?? ''],
    [w.employer, profile.employer ?? ''], [w.interests, profile.interests.join('; ')], [w.purposes, profile.purposes.map(({ purpose }) => purposeWords[purpose]).join('; ')], [w.packs, profile.activePacks.map((id) => shortNames[id] ?? id).join(', ')],
    [w.official, profile.officialChannels.map(({ label, at }) => `${label}: ${at}`).join('; ')],
  ]
  const said = rows.filter(([, words]) => words !== '')
  if (said.length === 0) return <p className="hint">{w.none}</p>
  return <dl className="facts-list">{said.map(([name, words]) => <div key={name}><dt className="label">{name}</dt><dd dir="auto">{words}</dd></div>)}</dl>
}
