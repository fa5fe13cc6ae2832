import { useCallback, useEffect, useState } from 'react'
import { p } from '../../messages/people.ts'
import { ask } from '../../workspace/ask.ts'
import { me, ways, type Me } from '../../workspace/answers.ts'
import { findWorkspacePage } from '../../pages.ts'
import { hasPasskeys } from '../../workspace/passkey.ts'
import { Home } from './home.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** The page of this server that somebody came from, to go back to it; null where they came from none. */
const back = findBack(new URLSearchParams(location.search).get('to'))

function findBack(to: string | null): string | null {
  return to !== null && findWorkspacePage(to) !== undefined && !/[\\?#]/.test(to) ? to : null
}

/** Signing in, and once that is done, one's own place: workspaces, browsers, passkeys, second step, programs. */
export function SignInScreen() {
  const [who, setWho] = useState<Me | 'looking' | null>('looking')
  const [canPasskey, setCanPasskey] = useState(false)
  const look = useCallback(async () => {
    const [found, known] = await Promise.all([ask('/me', me).catch(() => null), ask('/sign-in-ways', ways).catch(() => ({ passkeys: false }))])
    setCanPasskey(known.passkeys && hasPasskeys())
    setWho(found)
  }, [])
  useEffect(() => { void look() }, [look])
  if (who === 'looking') return <section className="sheet"><p>{p.working}</p></section>
  return who === null ? <SignInForm canPasskey={canPasskey} onSignedIn={back === null ? look : async () => location.replace(back)} /> : <Home me={who} canPasskey={canPasskey} onChange={look} />
}
