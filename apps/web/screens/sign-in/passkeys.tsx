import { useCallback, useEffect, useState } from 'react'
import type * as z from 'zod/mini'
import { p } from '../../messages/people.ts'
import { ask, nothing } from '../../workspace/ask.ts'
import { passkeyList } from '../../workspace/answers.ts'
import { addPasskey } from '../../workspace/passkey.ts'
import { Refusal, toDay } from '../../workspace/parts.tsx'
import { useTask } from '../../workspace/use-task.ts'

/** Passkeys: add one here, remove one. */
export function Passkeys({ canAdd }: { canAdd: boolean }) {
  const [list, setList] = useState<z.infer<typeof passkeyList>>([])
  const [said, setSaid] = useState('')
  const task = useTask()
  const look = useCallback(async () => setList(await ask('/auth/passkey/list-user-passkeys', passkeyList)), [])
  useEffect(() => { look().catch(() => setList([])) }, [look])
  const w = p.passkeys
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      <p>{canAdd ? w.lead : w.cannot}</p>
      {list.length > 0 && (
        <ul className="plain-list">
          {list.map(({ id, name }) => (
            <li key={id}>
              <span>{name ?? w.unnamed}</span>
              <button type="button" className="button button-quiet" aria-label={w.removeOf(name ?? w.unnamed)} onClick={() => task.run(async () => { await ask('/auth/passkey/delete-passkey', nothing, { body: { id } }); await look() })}>{w.remove}</button>
            </li>
          ))}
        </ul>
      )}
      <Refusal words={task.refusal} />
      <output aria-live="polite">{said}</output>
      {canAdd && <div className="row"><button type="button" className="button" aria-disabled={task.isBusy} onClick={() => task.run(async () => { await addPasskey(toDay(Date.now())); await look(); setSaid(w.added) }, w.stopped)}>{w.add}</button></div>}
    </section>
  )
}
