import { useCallback, useState } from 'react'
import { orThrow } from '@sharewell/client'
import { type Role, roles } from '@sharewell/domain/people'
import { m } from '../../messages/members.ts'
import { p } from '../../messages/people.ts'
import { api } from '../api.ts'
import { Choice, Line, read, Refusal, TaskForm, toDay } from '../parts.tsx'
import { ShownOnce } from '../shown-once.tsx'
import { useLoaded } from '../use-loaded.ts'
import { useTask } from '../use-task.ts'

const w = m.inviting
const options = roles.map((role) => [role, `${p.roles[role].name}: ${p.roles[role].does}`] as const)

/** The invitations that are open, and a new one: its link is shown once, and goes by mail where an address is given. */
export function Invitations({ workspaceId }: { workspaceId: string }) {
  const load = useCallback(async () => {
    const { invitations } = await orThrow(api.GET('/workspaces/{workspaceId}/invitations', { params: { path: { workspaceId } } }))
    return invitations.filter(({ usedAt, revokedAt, expiresAt }) => usedAt === null && revokedAt === null && expiresAt > Date.now())
  }, [workspaceId])
  const [found, reload] = useLoaded(load)
  const [role, setRole] = useState<Role>('physician')
  const [made, setMade] = useState({ link: '', isSent: false })
  const [said, setSaid] = useState('')
  const making = useTask()
  const ending = useTask()
  const takeBack = (invitationId: string): void => ending.run(async () => {
    await orThrow(api.DELETE('/workspaces/{workspaceId}/invitations/{invitationId}', { params: { path: { workspaceId, invitationId } } }))
    setMade({ link: '', isSent: false })
    await reload()
    setSaid(w.tookBack)
  })
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      {found.is === 'there' && found.data.length === 0 && <p className="hint">{w.none}</p>}
      {found.is === 'there' && found.data.length > 0 && (
        <ul className="plain-list">
          {found.data.map(({ id, role: as, expiresAt }) => {
            const words = w.one(p.roles[as].name, toDay(expiresAt))
            return <li key={id}><span>{words}</span><button type="button" className="button button-quiet" aria-label={w.takeBackOf(words)} onClick={() => takeBack(id)}>{w.takeBack}</button></li>
          })}
        </ul>
      )}
      <Refusal words={found.is === 'refused' ? found.words : ending.refusal} />
      <output aria-live="polite">{said}</output>
      <TaskForm task={making} action={w.make} isQuiet onSubmit={async (data) => {
        const email = read(data, 'email').trim()
        const { link } = await orThrow(api.POST('/workspaces/{workspaceId}/invitations', { params: { path: { workspaceId } }, body: { role, days: 7, ...(email === '' ? {} : { email }) } }))
        setMade({ link, isSent: email !== '' })
        setSaid('')
        await reload()
      }}>
        <Choice label={w.role} value={role} options={options} onChoose={setRole} />
        <Line name="email" type="email" label={w.email} hint={w.emailHint} required={false} autoComplete="off" />
      </TaskForm>
      {made.isSent && <p>{w.sent}</p>}
      <ShownOnce key={made.link} lead={w.link} secret={made.link} copy={w.copy} copied={w.copied} />
    </section>
  )
}
