import { useState } from 'react'
import { orThrow } from '@sharewell/client'
import { canSpeak } from '@sharewell/domain/people'
import { i } from '../../messages/identities.ts'
import { api } from '../api.ts'
import { TaskForm } from '../parts.tsx'
import { useTask } from '../use-task.ts'
import type { IdentityOnPage } from './load-identity.ts'
import { Checks } from './profile-form.tsx'

const w = i.physicians

/** Who speaks for an identity beside its owner: physicians and owners of the workspace. */
export function Physicians({ identity, workspaceId, reload }: { identity: IdentityOnPage; workspaceId: string; reload: () => Promise<void> }) {
  const [said, setSaid] = useState('')
  const task = useTask()
  const able = identity.members.filter(({ id, role }) => id !== identity.ownerId && canSpeak(role, identity.profile.kind)).map(({ id, name }) => [id, name] as const)
  return (
    <section className="sheet">
      {able.length === 0 ? <><h2>{w.title}</h2><p className="hint">{w.none}</p></> : (
        <TaskForm task={task} action={w.save} isQuiet onSubmit={async (data) => {
          const physicianIds = able.map(([id]) => id).filter((id) => data.getAll('physician').includes(id))
          await orThrow(api.PUT('/workspaces/{workspaceId}/identities/{identityId}', { params: { path: { workspaceId, identityId: identity.id } }, body: { profile: identity.profile, physicianIds } }))
          await reload()
          setSaid(w.saved)
        }}>
          <h2>{w.title}</h2>
          <Checks legend={w.title} isTitled name="physician" options={able} chosen={identity.physicianIds} />
        </TaskForm>
      )}
      <output aria-live="polite">{said}</output>
    </section>
  )
}
