import { useEffect, useState } from 'react'
import type * as z from 'zod/mini'
import { p } from '../../messages/people.ts'
import { ask, nothing } from '../../workspace/ask.ts'
import { invitation, me, type Me } from '../../workspace/answers.ts'
import { Line, read, TaskForm, Title, toDay } from '../../workspace/parts.tsx'
import { takeHash } from '../../workspace/take-hash.ts'
import { useTask } from '../../workspace/use-task.ts'

const token = takeHash('invite')
type Found = { readonly invitation: z.infer<typeof invitation>; readonly me: Me | null }

/** Somebody holds a link: they join as who they are, or as somebody new. */
export function InviteScreen() {
  const [found, setFound] = useState<Found | 'looking' | 'ended'>(token === '' ? 'ended' : 'looking')
  const task = useTask()
  useEffect(() => {
    if (token === '') return
    Promise.all([ask('/invitations/look', invitation, { body: { token } }), ask('/me', me).catch(() => null)])
      .then(([one, who]) => setFound({ invitation: one, me: who }), () => setFound('ended'))
  }, [])
  const w = p.invite
  if (found === 'looking') return <section className="sheet"><p>{p.working}</p></section>
  if (found === 'ended') return <section className="sheet"><Title>{w.ended}</Title><p>{w.endedMore}</p></section>
  const role = p.roles[found.invitation.role]
  const join = async (data: FormData): Promise<void> => {
    if (found.me) await ask('/invitations/accept', nothing, { body: { token } })
    else await ask('/invitations/sign-up', nothing, { body: { token, account: { name: read(data, 'name'), email: read(data, 'email'), password: read(data, 'password') } } })
    location.assign('/sign-in')
  }
  return (
    <section className="sheet">
      <Title>{w.title(found.invitation.workspace)}</Title>
      <p>{w.lead(found.invitation.invitedBy, role.name, role.you)} {w.until(toDay(found.invitation.expiresAt))}</p>
      <TaskForm task={task} action={w.action} onSubmit={join}>
        {found.me ? <p>{w.signedIn(found.me.name)}</p> : (
          <>
            <Line name="name" label={p.fields.name} maxLength={80} autoComplete="name" />
            <Line name="email" label={p.fields.email} type="email" autoComplete="username" />
            <Line name="password" label={p.fields.newPassword} hint={p.fields.passwordHint} type="password" minLength={12} autoComplete="new-password" />
          </>
        )}
      </TaskForm>
      {!found.me && <p className="hint rule-line">{w.known} <a href="/sign-in" target="_blank" rel="noopener">{p.signIn.title}</a> {w.knownMore}</p>}
    </section>
  )
}
