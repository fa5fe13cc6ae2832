import { useEffect, useId, useRef, useState } from 'react'
import type { Finding } from '@sharewell/review/contract'
import type { PolicyPack } from '@sharewell/review/pack'
import { p } from '../../../messages/packs.ts'
import type * as reading from '../../../packs/open-local-pack.ts'
import type { ShelvedPack } from '../../../packs/shelf.ts'
import { usePacks } from '../../../packs/use-packs.ts'
import './local-packs.css'

type Reader = typeof reading
type Faults = { file: string; lines: readonly string[] }

/** So much of a file is read: enough to see that one is too large. */
const mostBytes = 300_000
const mostFaults = 10

/** Packs that a hospital, school or association wrote itself: opened from a file, read here, sent nowhere, on only by their reader's own choice. */
export function LocalPacks({ findings }: { findings: readonly Finding[] }) {
  const { chosen, active, failed, shelf, choose, shelve, unshelve } = usePacks()
  const [reader, setReader] = useState<Reader | null>(null)
  const [faults, setFaults] = useState<Faults | null>(null)
  const fileRef = useRef<HTMLInputElement>(null)
  const id = useId()
  const wanted = shelf.some((entry) => chosen.includes(entry.id))

  useEffect(() => {
    if (!wanted || reader) return undefined
    let isShown = true
    // Without its file a pack still works; only what it does is not spelled out.
    void import('../../../packs/open-local-pack.ts').then((loaded) => isShown && setReader(loaded), () => undefined)
    return () => { isShown = false }
  }, [wanted, reader])

  async function open(file: File): Promise<void> {
    setFaults(null)
    try {
      const [loaded, source] = await Promise.all([import('../../../packs/open-local-pack.ts'), file.slice(0, mostBytes).text()])
      const read = loaded.readLocalPack(source)
      setReader(loaded)
      if (read.ok) shelve({ id: read.pack.id, owner: read.pack.issuer, title: read.pack.title, source }, read.pack)
      else setFaults({ file: file.name, lines: read.faults.map(({ line, column, what, mend }) => p.local.fault(line, column, what, mend)) })
    } catch {
      setFaults({ file: file.name, lines: [p.local.unread] })
    }
  }

  return (
    <div className="chooser-group" role="group" aria-labelledby={id}>
      <p id={id} className="chooser-title">{p.local.title}</p>
      <p className="hint">{p.local.more}</p>
      {shelf.length > 0 && (
        <ul>
          {shelf.map((entry) => (
            <li key={entry.id}>
              <LocalOption
                {...{ entry, reader, findings }}
                pack={active.find((pack) => pack.id === entry.id)}
                isOn={chosen.includes(entry.id)}
                isFailed={failed.includes(entry.id)}
                onChange={(isOn) => choose(isOn ? [...chosen, entry.id] : chosen.filter((one) => one !== entry.id))}
                onRemove={() => { unshelve(entry.id); fileRef.current?.focus() }}
              />
            </li>
          ))}
        </ul>
      )}
      <label className="button local-open">
        {p.local.open}
        <input
          ref={fileRef}
          type="file"
          accept=".yaml,.yml"
          onChange={(event) => {
            const { currentTarget } = event
            const [file] = currentTarget.files ?? []
            currentTarget.value = ''
            if (file) void open(file)
          }}
        />
      </label>
      {faults && (
        <div className="local-faults" role="alert">
          <p>{p.local.faults(faults.file)}</p>
          <ul>
            {faults.lines.slice(0, mostFaults).map((line) => <li key={line}>{line}</li>)}
          </ul>
          {faults.lines.length > mostFaults && <p>{p.local.moreFaults(faults.lines.length - mostFaults)}</p>}
        </div>
      )}
    </div>
  )
}

type OptionProps = {
  entry: ShelvedPack
  pack: PolicyPack | undefined
  reader: Reader | null
  findings: readonly Finding[]
  isOn: boolean
  isFailed: boolean
  onChange: (isOn: boolean) => void
  onRemove: () => void
}

/** One local pack: on or off, everything that it does, and the way off this device. */
function LocalOption({ entry, pack, reader, findings, isOn, isFailed, onChange, onRemove }: OptionProps) {
  const notes = findings.filter(({ clauses }) => clauses.some((clause) => clause.startsWith(`${entry.id}.`))).length
  return (
    <div className={`option ${isOn ? 'option-on' : ''}`}>
      <label className="local-label">
        <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
        <span className="option-words">
          <span className="option-title">{entry.title}</span>
          <span className="hint">{pack ? `${entry.owner} · ${pack.version}` : entry.owner}</span>
          {pack && notes > 0 && <span className="option-facts option-here">{p.here(notes, 0)}</span>}
          {isFailed && <span className="option-failed" role="alert">{p.local.stale}</span>}
        </span>
      </label>
      {pack && reader && (
        <details className="local-does">
          <summary>{p.local.does}</summary>
          {reader.describe(pack).map(({ title, lines }) => (
            <div key={title}>
              <p className="local-heading">{title}</p>
              <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>
            </div>
          ))}
          <p>{p.local.bounds}</p>
        </details>
      )}
      <button type="button" className="button button-plain" onClick={onRemove}>{p.local.remove}<span className="visually-hidden">: {entry.title}</span></button>
    </div>
  )
}
