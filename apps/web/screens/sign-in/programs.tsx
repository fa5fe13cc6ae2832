import { useCallback, useEffect, useState } from 'react'
import type * as z from 'zod/mini'
import { p } from '../../messages/people.ts'
import { ask, nothing } from '../../workspace/ask.ts'
import { tokenList, type Me } from '../../workspace/answers.ts'
import { Refusal, toDay } from '../../workspace/parts.tsx'
import { useTask } from '../../workspace/use-task.ts'

type Shown = z.infer<typeof tokenList>['tokens'][number] & { readonly workspaceId: string }

/** The tokens that still work, in every workspace; each can be ended. */
export function Programs({ memberships }: { memberships: Me['memberships'] }) {
  const [list, setList] = useState<readonly Shown[]>([])
  const task = useTask()
  const look = useCallback(async () => {
    const found = await Promise.all(memberships.map(async ({ workspaceId }) => (await ask(`/workspaces/${workspaceId}/tokens`, tokenList)).tokens.map((token) => ({ ...token, workspaceId }))))
    setList(found.flat().filter(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > Date.now()))
  }, [memberships])
  useEffect(() => { look().catch(() => setList([])) }, [look])
  const w = p.programs
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      {list.length === 0 ? <p>{w.none}</p> : (
        <ul className="plain-list">
          {list.map(({ id, workspaceId, name, scopes, expiresAt, usedOn }) => (
            <li key={id}>
              <span>{w.what(name, scopes.map((scope) => p.program.scopes[scope]).join(', '), toDay(expiresAt))}, {usedOn === null ? w.unused : w.used(toDay(Date.parse(`${usedOn}T12:00:00Z`)))}</span>
              <button type="button" className="button button-quiet" aria-label={w.endOf(name)} onClick={() => task.run(async () => { await ask(`/workspaces/${workspaceId}/tokens/${id}`, nothing, { method: 'DELETE' }); await look() })}>{w.end}</button>
            </li>
          ))}
        </ul>
      )}
      <Refusal words={task.refusal} />
    </section>
  )
}
