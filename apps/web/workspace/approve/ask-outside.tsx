import { useState } from 'react'
import { orThrow } from '@sharewell/client'
import { m } from '../../messages/members.ts'
import { api } from '../api.ts'
import { Line, read, Refusal, TaskForm } from '../parts.tsx'
import { ShownOnce } from '../shown-once.tsx'
import { useTask } from '../use-task.ts'
import type { PostPlace } from './load-approval.ts'

const w = m.asking

/** A link for somebody outside, bound to the version that is shown; handed over by whoever asks. */
export function AskOutside({ place, hash }: { place: PostPlace; hash: string }) {
  const [made, setMade] = useState<{ link: string; linkId: string }>()
  const [said, setSaid] = useState('')
  const asking = useTask()
  const ending = useTask()
  return (
    <section className="sheet">
      <details className="ask-outside">
        <summary>{w.title}</summary>
      <div className="stack">
        <p>{w.lead}</p>
        <TaskForm task={asking} action={w.action} isQuiet onSubmit={async (data) => {
          const { token, linkId } = await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/guest-links', { params: { path: { ...place } }, body: { revisionHash: hash, address: read(data, 'address').trim() } }))
          setMade({ link: `${location.origin}/guest#${token}`, linkId })
          setSaid('')
        }}>
          <Line name="address" type="email" label={w.address} autoComplete="off" />
        </TaskForm>
        <ShownOnce key={made?.link ?? ''} lead={w.link} secret={made?.link ?? ''} copy={w.copy} copied={w.copied} />
        <Refusal words={ending.refusal} />
        <output aria-live="polite">{said}</output>
        {made && <div className="row"><button type="button" className="button" onClick={() => ending.run(async () => { await orThrow(api.DELETE('/workspaces/{workspaceId}/posts/{postId}/guest-links/{linkId}', { params: { path: { ...place, linkId: made.linkId } } })); setMade(undefined); setSaid(w.tookBack) })}>{w.takeBack}</button></div>}
      </div>
      </details>
    </section>
  )
}
