import { useState } from 'react'
import { orThrow } from '@sharewell/client'
import { m } from '../../messages/members.ts'
import { api } from '../api.ts'
import { Refusal, TaskForm } from '../parts.tsx'
import { useTask } from '../use-task.ts'

const w = m.account.own

/** All that is kept of somebody, as a file; and leaving, with what names them erased. */
export function OwnData({ workspaceId }: { workspaceId: string }) {
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState('')
  const exporting = useTask()
  const leaving = useTask()
  const params = { path: { workspaceId } }
  const save = (): void => exporting.run(async () => {
    const kept = await orThrow(api.GET('/workspaces/{workspaceId}/me/export', { params }))
    saveFile(JSON.stringify(kept, null, 2))
    setSaid(w.done)
  })
  return (
    <>
      <section className="sheet">
        <h2>{w.title}</h2>
        <p>{w.lead}</p>
        <Refusal words={exporting.refusal} />
        <output aria-live="polite">{said}</output>
        <div className="row"><button type="button" className="button" aria-disabled={exporting.isBusy} onClick={save}>{w.action}</button></div>
      </section>
      <section className="sheet">
        <h2>{w.leaveTitle}</h2>
        <p>{w.leaveLead}</p>
        <TaskForm task={leaving} action={w.leave} isQuiet onSubmit={async (data) => {
          setFault(data.has('sure') ? '' : w.notSure)
          if (!data.has('sure')) return
          await orThrow(api.POST('/workspaces/{workspaceId}/me/erase', { params, body: { isSure: true } }))
          location.assign('/sign-in')
        }}>
          <label className="check-line"><input type="checkbox" name="sure" /><span>{w.sure}</span></label>
          <Refusal words={fault} />
        </TaskForm>
      </section>
    </>
  )
}

function saveFile(text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = 'sharewell-about-me.json'
  link.click()
  URL.revokeObjectURL(link.href)
}
