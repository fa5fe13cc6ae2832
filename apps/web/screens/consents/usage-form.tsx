import { addUsage, consentLimits, consentPlaces, removeUsage, type ConsentRecord } from '@sharewell/domain/consent'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { toNow } from '../../consents/now.ts'
import type { useConsents } from '../../consents/use-consents.ts'
import { m } from '../../messages/consents.ts'
import type { Deeds } from './use-deeds.ts'

type Props = { record: ConsentRecord; consents: ReturnType<typeof useConsents>; deeds: Deeds; today: string; onClose: () => void }

/** Notes one place where a consent was used. */
export function UsageForm({ record, consents, deeds, today, onClose }: Props) {
  const own = useId()
  const first = useRef<HTMLSelectElement>(null)
  const allowed = record.places === 'any' ? consentPlaces : [...record.places, ...consentPlaces.filter((place) => record.places !== 'any' && !record.places.includes(place))]
  const [place, setPlace] = useState(allowed[0] ?? 'lecture')
  const [on, setOn] = useState(today)
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState<'day' | 'address' | null>(null)
  useEffect(() => first.current?.focus(), [])

  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const link = address.trim()
    const wrong = !/^\d{4}-\d{2}-\d{2}$/.test(on) ? 'day' : link !== '' && !(/^https:\/\/[^\s@]+$/i.test(link) && URL.canParse(link)) ? 'address' : null
    setProblem(wrong)
    if (wrong) {
      document.getElementById(`${own}-${wrong}`)?.focus()
      return
    }
    const id = crypto.randomUUID()
    const usage = { id, place, on, ...(link === '' ? {} : { address: link }) }
    if (await deeds.run(consents.change(record.id, (one) => addUsage(one, usage, toNow())), m.toasts.used, () => consents.change(record.id, (one) => removeUsage(one, id, toNow())))) onClose()
  }

  return (
    <form className="consent-usage-form" aria-label={m.usage.title} noValidate onSubmit={(event) => void keep(event)}>
      <h3>{m.usage.title}</h3>
      <div className="consent-usage-fields">
        <div className="labelled">
          <label htmlFor={`${own}-place`}>{m.usage.place}</label>
          <select id={`${own}-place`} ref={first} className="field" value={place} onChange={(event) => setPlace(consentPlaces.find((one) => one === event.currentTarget.value) ?? place)}>
            {allowed.map((one) => <option key={one} value={one}>{m.places[one]}</option>)}
          </select>
          {record.places !== 'any' && !record.places.includes(place) && <span className="hint" id={`${own}-not-named`}>{m.usage.notNamed}</span>}
        </div>
        <div className="labelled">
          <label htmlFor={`${own}-day`}>{m.usage.on}</label>
          <input id={`${own}-day`} type="date" className="field" value={on} aria-invalid={problem === 'day'} aria-describedby={problem === 'day' ? `${own}-problem` : undefined} onChange={(event) => setOn(event.currentTarget.value)} />
        </div>
        <div className="labelled consent-usage-address">
          <label htmlFor={`${own}-address`}>{m.usage.address}</label>
          <input id={`${own}-address`} type="url" inputMode="url" autoComplete="off" className="field" maxLength={consentLimits.address} value={address} aria-invalid={problem === 'address'} aria-describedby={`${own}-hint${problem === 'address' ? ` ${own}-problem` : ''}`} onChange={(event) => setAddress(event.currentTarget.value)} />
          <span className="hint" id={`${own}-hint`}>{m.usage.addressHint}</span>
        </div>
      </div>
      {problem && <p className="consent-problem" id={`${own}-problem`}>{m.usage.problem[problem]}</p>}
      <p className="consent-actions">
        <button type="submit" className="button">{m.usage.keep}</button>
        <button type="button" className="button button-plain" onClick={onClose}>{m.usage.cancel}</button>
      </p>
    </form>
  )
}
