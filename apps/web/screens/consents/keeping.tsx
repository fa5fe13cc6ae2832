import { consentFileLimits, holdsLongNumber, readConsentFile, writeConsentFile, type ConsentRecord } from '@sharewell/domain/consent'
import { useRef } from 'react'
import { useNameReader } from '../../consents/use-name-reader.ts'
import { toNow } from '../../consents/now.ts'
import type { useConsents } from '../../consents/use-consents.ts'
import { m } from '../../messages/consents.ts'
import type { Deeds } from './use-deeds.ts'

function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** A file of one's own, out and in, and the way to erase everything. */
export function Keeping({ consents, deeds }: { consents: ReturnType<typeof useConsents>; deeds: Deeds }) {
  const file = useRef<HTMLInputElement>(null)
  const findNames = useNameReader()
  const { records } = consents

  const isPlain = async ({ keptAt, revokeTo }: ConsentRecord): Promise<boolean> => {
    if (holdsLongNumber(keptAt) || holdsLongNumber(revokeTo)) return false
    const signs = await findNames(`${keptAt}\n\n${revokeTo}`)
    return !(signs ?? []).some(({ isSure }) => isSure)
  }

  const open = async (chosen: File): Promise<void> => {
    // A character takes at most three bytes of a file for one UTF-16 unit.
    const read = chosen.size > consentFileLimits.length * 3 ? { refusal: 'too-large' as const } : readConsentFile(await chosen.text())
    if ('refusal' in read) {
      deeds.say(m.keep.refusals[read.refusal])
      return
    }
    const taken: ConsentRecord[] = []
    for (const record of read.records) if (await isPlain(record)) taken.push(record)
    const unread = read.unread + read.records.length - taken.length
    const said = [m.keep.opened(taken.length), ...(unread > 0 ? [m.keep.someUnread(unread)] : [])].join(' ')
    const known = new Set(records.map(({ id }) => id))
    const before = records
    const undo = async (): ReturnType<typeof consents.add> => {
      const outcome = await consents.remove(taken.map(({ id }) => id).filter((id) => !known.has(id)))
      if (outcome !== 'done') return outcome
      const changedAt = toNow()
      const replaced = taken.flatMap(({ id }) => before.filter((record) => record.id === id)).map((record) => ({ ...record, changedAt }))
      return replaced.length === 0 ? outcome : consents.add(replaced)
    }
    await deeds.run(consents.add(taken), said, undo)
  }

  return (
    <section className="consents-keeping">
      <h2>{m.keep.title}</h2>
      <p>{m.keep.body}</p>
      <p className="consent-actions">
        {records.length > 0 && <button type="button" className="button" onClick={() => { saveFile(m.keep.fileName, writeConsentFile(records)); deeds.say(m.keep.saved) }}>{m.keep.save}</button>}
        <button type="button" className="button" onClick={() => file.current?.click()}>{m.keep.open}</button>
        {records.length > 0 && <button type="button" className="button button-plain" onClick={() => void deeds.run(consents.remove('all'), m.keep.erased(records.length), () => consents.add(records))}>{m.keep.erase}</button>}
      </p>
      <input
        ref={file} type="file" accept="application/json,.json" hidden
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (chosen) void open(chosen)
        }}
      />
    </section>
  )
}
