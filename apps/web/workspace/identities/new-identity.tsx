import { useState } from 'react'
import { orThrow } from '@sharewell/client'
import type { IdentityKind } from '@sharewell/domain/identity'
import { canSpeak } from '@sharewell/domain/people'
import { i } from '../../messages/identities.ts'
import { api } from '../api.ts'
import { useDesk } from '../desk.tsx'
import { Choice, Title } from '../parts.tsx'
import { ProfileForm } from './profile-form.tsx'

const w = i.make

/** A new identity. Anybody may have a personal one; which others somebody may make follows from their role. */
export function NewIdentity() {
  const { workspaceId, role } = useDesk()
  const options = (['professional', 'personal', 'organisational'] as const).filter((kind) => canSpeak(role, kind)).map((kind) => [kind, i.kinds[kind]] as const)
  const [kind, setKind] = useState<IdentityKind>(options[0]?.[0] ?? 'personal')
  return (
    <section className="sheet">
      <Title>{w.title}</Title>
      <Choice label={w.kind} value={kind} options={options} onChoose={setKind} />
      <p className="hint">{i.kindHints[kind]} {w.stays}</p>
      <ProfileForm key={kind} kind={kind} action={w.action} onSave={async (profile) => {
        const { id } = await orThrow(api.POST('/workspaces/{workspaceId}/identities', { params: { path: { workspaceId } }, body: { profile, physicianIds: [] } }))
        location.assign(`/identities/${id}`)
      }} />
      <p><a href="/identities">{w.cancel}</a></p>
    </section>
  )
}
