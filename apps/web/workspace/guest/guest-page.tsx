import '../approve/approve.css'
import { useEffect, useState } from 'react'
import { orThrow, type Schemas } from '@sharewell/client'
import { m } from '../../messages/members.ts'
import { api } from '../api.ts'
import { toMoment } from '../moments.ts'
import { Line, read, Refusal, TaskForm, Title } from '../parts.tsx'
import { takeHash } from '../take-hash.ts'
import { useTask } from '../use-task.ts'

const w = m.guest
const token = takeHash('guest')
interface Open { readonly pass: string; readonly sight: Schemas['GuestSight'] }

/** One text for somebody outside: the code that came by mail, the text, one decision. */
export function GuestPage() {
  const [open, setOpen] = useState<Open | null>(null)
  const [done, setDone] = useState('')
  const task = useTask()
  if (done !== '') return <section className="sheet"><Title key="done">{done}</Title><p>{w.ended}</p></section>
  if (token === '') return <section className="sheet"><Title>{w.none}</Title><p>{w.noneMore}</p></section>
  if (open) return <Reading key={open.pass} open={open} onDone={setDone} />
  return (
    <section className="sheet">
      <Title>{w.title}</Title>
      <p>{w.lead}</p>
      <TaskForm task={task} action={w.open} onSubmit={async (data) => {
        const { pass } = await orThrow(api.POST('/guest-links/confirm', { body: { token, code: read(data, 'code').trim() } }))
        setOpen({ pass, sight: await orThrow(api.POST('/guest-links/read', { body: { token, pass } })) })
      }}>
        <Line name="code" label={w.code} hint={w.codeHint} inputMode="numeric" autoComplete="one-time-code" maxLength={20} />
      </TaskForm>
    </section>
  )
}

function Reading({ open: { pass, sight }, onDone }: { open: Open; onDone: (words: string) => void }) {
  const [isReturning, setReturning] = useState(false)
  const task = useTask()
  const { content } = sight
  return (
    <>
      <section className="sheet">
        <Title>{w.textTitle}</Title>
        <p>{w.speaks(sight.speaks)} {w.until(toMoment(sight.expiresAt))}</p>
        {content === null ? <p>{w.erased}</p> : (
          <ol className="texts">
            {content.parts.map((part, at) => (
              <li key={at} className="side">
                <p className="words" lang={content.language} dir="auto">{part.text}</p>
                {(part.media ?? []).map(({ sha256, alternativeText = '' }) => <GuestPicture key={sha256} pass={pass} sha256={sha256} words={alternativeText} />)}
              </li>
            ))}
          </ol>
        )}
      </section>
      <section className="sheet">
        <p>{w.holds}</p>
        {!isReturning && (
          <>
            <Refusal words={task.refusal} />
            <div className="row">
              <button type="button" className="button button-primary" aria-disabled={task.isBusy} onClick={() => task.run(async () => { await orThrow(api.POST('/guest-links/approve', { body: { token, pass } })); onDone(w.approved) })}>{w.approve}</button>
              <button type="button" className="button" onClick={() => setReturning(true)}>{w.return}</button>
            </div>
          </>
        )}
        {isReturning && (
          <TaskForm task={task} action={w.send} onSubmit={async (data) => {
            await orThrow(api.POST('/guest-links/return', { body: { token, pass, remarks: [{ part: 0, start: 0, end: 0, text: read(data, 'about').trim() }] } }))
            onDone(w.returned)
          }}>
            <div className="labelled"><label htmlFor="guest-about">{w.about}</label><textarea id="guest-about" name="about" className="field" required maxLength={2000} ref={(field) => field?.focus()} /></div>
            <div className="row"><button type="button" className="button button-quiet" onClick={() => setReturning(false)}>{w.cancel}</button></div>
          </TaskForm>
        )}
      </section>
    </>
  )
}

function GuestPicture({ pass, sha256, words }: { pass: string; sha256: string; words: string }) {
  const [source, setSource] = useState('')
  useEffect(() => {
    let isShown = true
    const reader = new FileReader()
    reader.addEventListener('load', () => { if (isShown && typeof reader.result === 'string') setSource(reader.result) })
    // Its keys go in the body, so the picture cannot be an address.
    orThrow(api.POST('/guest-links/picture', { body: { token, pass, sha256 }, parseAs: 'blob' })).then((bytes) => { if (bytes instanceof Blob) reader.readAsDataURL(bytes) }, () => undefined)
    return () => { isShown = false }
  }, [pass, sha256])
  return (
    <figure className="picture">
      {source !== '' && <img src={source} alt={words} />}
      <figcaption className="hint">{words === '' ? w.noWords : w.picture(words)}</figcaption>
    </figure>
  )
}
