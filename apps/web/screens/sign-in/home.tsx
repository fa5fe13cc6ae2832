import { useState } from 'react'
import { p } from '../../messages/people.ts'
import { ask, nothing } from '../../workspace/ask.ts'
import { invitationLink, type Me } from '../../workspace/answers.ts'
import { Choice, Refusal, TaskForm, Title } from '../../workspace/parts.tsx'
import { useTask } from '../../workspace/use-task.ts'
import { Browsers } from './browsers.tsx'
import { Passkeys } from './passkeys.tsx'
import { Program } from './program.tsx'
import { Programs } from './programs.tsx'
import { SecondStepSetting } from './second-step-setting.tsx'

/** What somebody who is signed in finds: where they are, and how they come in. */
export function Home({ me, canPasskey, onChange }: { me: Me; canPasskey: boolean; onChange: () => Promise<void> }) {
  const leave = useTask()
  const owned = me.memberships.filter(({ role }) => role === 'owner')
  return (
    <>
      <section className="sheet">
        <Title>{p.home.title(me.name)}</Title>
        <h2>{p.home.workspaces}</h2>
        {me.memberships.length === 0 ? <p>{p.home.none}</p> : (
          <ul className="plain-list">
            {me.memberships.map(({ workspaceId, workspace, role }) => <li key={workspaceId}><strong>{workspace}</strong><span>{p.roles[role].name}: {p.roles[role].does}</span></li>)}
          </ul>
        )}
        <Refusal words={leave.refusal} />
        <div className="row">
          <button type="button" className="button" onClick={() => leave.run(async () => { await ask('/auth/sign-out', nothing, { body: {} }); await onChange() })}>{p.home.signOut}</button>
          <a href="/check">{p.home.check}</a>
        </div>
      </section>
      {location.hash === '#device' && <Program memberships={me.memberships} />}
      {owned.map(({ workspaceId }) => <Inviting key={workspaceId} workspaceId={workspaceId} />)}
      <Passkeys canAdd={canPasskey} />
      <SecondStepSetting isOn={me.hasSecondFactor} onChange={onChange} />
      <Browsers onEnded={onChange} />
      {location.hash !== '#device' && <Program memberships={me.memberships} />}
      <Programs memberships={me.memberships} />
    </>
  )
}

const roleOptions = (['physician', 'manager', 'reviewer', 'reader', 'owner'] as const).map((role) => [role, `${p.roles[role].name}: ${p.roles[role].does}`] as const)

function Inviting({ workspaceId }: { workspaceId: string }) {
  const [role, setRole] = useState<(typeof roleOptions)[number][0]>('physician')
  const [link, setLink] = useState('')
  const [isCopied, setCopied] = useState(false)
  const task = useTask()
  const w = p.inviting
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      <TaskForm task={task} action={w.action} isQuiet onSubmit={async () => {
        setLink((await ask(`/workspaces/${workspaceId}/invitations`, invitationLink, { body: { role } })).link)
        setCopied(false)
      }}>
        <Choice label={w.role} value={role} options={roleOptions} onChoose={setRole} />
      </TaskForm>
      <output className="stack" aria-live="polite">
        {link !== '' && <><span>{w.link}</span><span className="codes code">{link}</span>{isCopied && <span>{w.copied}</span>}</>}
      </output>
      {link !== '' && <div className="row"><button type="button" className="button" onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>{w.copy}</button></div>}
    </section>
  )
}
