import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Role } from '@sharewell/domain/people'
import { d } from '../messages/desk.ts'
import { readMemory, writeMemory } from '../ui/device-memory.ts'
import { me, type Me } from './answers.ts'
import { ask, Problem } from './ask.ts'
import { Title } from './parts.tsx'

/** Who is here, and in which workspace. */
export interface Desk {
  readonly me: Me
  readonly workspaceId: string
  readonly memberId: string
  readonly role: Role
  /** Goes to another of one's workspaces. */
  readonly choose: (workspaceId: string) => void
}

const DeskContext = createContext<Desk | null>(null)

/** The desk of a page inside `InDesk`. Throws elsewhere. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('This page stands in no workspace: wrap it in InDesk.')
  return desk
}

/** The same where a page may also stand outside. */
export function useMaybeDesk(): Desk | null {
  return useContext(DeskContext)
}

type Found = Me | 'looking' | 'signed-out' | 'unreachable'
const isId = (value: unknown): value is string => typeof value === 'string'

/** Asks who is signed in, and shows what is inside to them alone. What is missing is told, with the way on. `around` draws the page in each case. */
export function InDesk({ around, children }: { around: (inside: ReactNode) => ReactNode; children: ReactNode }) {
  const [found, setFound] = useState<Found>('looking')
  const [chosen, setChosen] = useState(() => readMemory('workspace', isId, ''))
  const look = useCallback(() => {
    setFound('looking')
    ask('/me', me).then(setFound, (error: unknown) => setFound(error instanceof Problem && error.status === 401 ? 'signed-out' : 'unreachable'))
  }, [])
  useEffect(look, [look])
  const desk = useMemo<Desk | null>(() => {
    if (typeof found === 'string') return null
    const membership = found.memberships.find(({ workspaceId }) => workspaceId === chosen) ?? found.memberships[0]
    if (!membership) return null
    const choose = (workspaceId: string): void => {
      writeMemory('workspace', workspaceId)
      setChosen(workspaceId)
    }
    return { me: found, workspaceId: membership.workspaceId, memberId: membership.memberId, role: membership.role, choose }
  }, [found, chosen])
  return <DeskContext value={desk}>{around(desk ? children : <Outside found={found} onTry={look} />)}</DeskContext>
}

function Outside({ found, onTry }: { found: Found; onTry: () => void }) {
  if (found === 'looking') return <section className="sheet" aria-busy="true"><p>{d.lookingTitle}</p></section>
  if (found === 'signed-out') {
    return <section className="sheet"><Title>{d.signedOut}</Title><p>{d.signedOutMore}</p><div className="row"><a className="button button-primary" href={`/sign-in?to=${encodeURIComponent(location.pathname)}`}>{d.signIn}</a></div></section>
  }
  if (found === 'unreachable') {
    return <section className="sheet"><Title>{d.unreachable}</Title><p>{d.unreachableMore}</p><div className="row"><button type="button" className="button button-primary" onClick={onTry}>{d.tryAgain}</button></div></section>
  }
  return <section className="sheet"><Title>{d.homeless}</Title><p>{d.homelessMore}</p></section>
}
