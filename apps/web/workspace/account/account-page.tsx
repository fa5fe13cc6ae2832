import '../identities/identities.css'
import { useCallback, useEffect, useState } from 'react'
import { m } from '../../messages/members.ts'
import { ways } from '../answers.ts'
import { ask, nothing } from '../ask.ts'
import { useDesk } from '../desk.tsx'
import { hasPasskeys } from '../passkey.ts'
import { Refusal, Title } from '../parts.tsx'
import { useTask } from '../use-task.ts'
import { Browsers } from '../../screens/sign-in/browsers.tsx'
import { Passkeys } from '../../screens/sign-in/passkeys.tsx'
import { Programs } from '../../screens/sign-in/programs.tsx'
import { SecondStepSetting } from '../../screens/sign-in/second-step-setting.tsx'
import { EndOthers } from './end-others.tsx'
import { NewToken } from './new-token.tsx'
import { OwnData } from './own-data.tsx'
import { Password } from './password.tsx'

const w = m.account

/** How somebody comes in, what acts for them, what is kept of them. */
export function AccountPage() {
  const { me, workspaceId } = useDesk()
  const [canPasskey, setCanPasskey] = useState(false)
  const [hasSecondFactor, setSecondFactor] = useState(me.hasSecondFactor)
  /** Lists that stand beside each other are asked for anew when one of them changed something. */
  const [turn, setTurn] = useState(0)
  const leaving = useTask()
  const again = useCallback(async () => setTurn((before) => before + 1), [])
  useEffect(() => { ask('/sign-in-ways', ways).then(({ passkeys }) => setCanPasskey(passkeys && hasPasskeys()), () => setCanPasskey(false)) }, [])
  return (
    <div className="identity">
      <div className="identity-side">
        <section className="sheet">
          <Title>{w.title}</Title>
          <p dir="auto">{w.lead(me.name, me.email)}</p>
          <Refusal words={leaving.refusal} />
          <div className="row">
            <button type="button" className="button" onClick={() => leaving.run(async () => { await ask('/auth/sign-out', nothing, { body: {} }); location.assign('/sign-in') })}>{w.signOut}</button>
            <a href="/identities">{w.toIdentities}</a>
          </div>
        </section>
        <Passkeys canAdd={canPasskey} />
        <SecondStepSetting isOn={hasSecondFactor} onChange={async () => setSecondFactor(!hasSecondFactor)} />
        <Password onChanged={again} />
      </div>
      <div className="identity-side">
        <Browsers key={`browsers ${turn}`} onEnded={again} />
        <EndOthers onEnded={again} />
        <Programs key={`programs ${turn}`} memberships={me.memberships} />
        <NewToken workspaceId={workspaceId} onMade={again} />
        <OwnData workspaceId={workspaceId} />
      </div>
    </div>
  )
}
