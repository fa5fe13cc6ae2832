import { removeUsage, revokeConsent, toConsentState, undoRevocation, type ConsentRecord } from '@sharewell/domain/consent'
import { useRef, useState } from 'react'
import { toNow } from '../../consents/now.ts'
import { StateSign } from '../../consents/state-sign.tsx'
import { toPlaces, toSignature, toStateWords, toTitle } from '../../consents/consent-lines.ts'
import type { useConsents } from '../../consents/use-consents.ts'
import { m } from '../../messages/consents.ts'
import { linkTo } from '../../ui/use-route.ts'
import { toDateWords } from '../guidance/data/today.ts'
import { UsageForm } from './usage-form.tsx'
import type { Deeds } from './use-deeds.ts'
import './record-card.css'

type Props = { record: ConsentRecord; consents: ReturnType<typeof useConsents>; deeds: Deeds; today: string }

/** One consent: what it allows, how it stands, where it was shown, and what may be done with it. */
export function RecordCard({ record, consents, deeds, today }: Props) {
  const [isNoting, setIsNoting] = useState(false)
  const state = toConsentState(record, today)
  const noteUse = useRef<HTMLButtonElement>(null)
  const titleId = `consent-${record.id}`

  const revoke = (): void => {
    const isUsed = record.usedAt.some(({ downOn }) => downOn === undefined)
    void deeds.run(consents.change(record.id, (one) => revokeConsent(one, toNow())), isUsed ? m.toasts.revoked : `${m.toasts.revoked} ${m.tasks.noneToDo}`, () => consents.change(record.id, (one) => undoRevocation(one, toNow())))
  }
  const unrevoke = (): void => void deeds.run(consents.change(record.id, (one) => undoRevocation(one, toNow())), m.toasts.undone, () => consents.add([{ ...record, changedAt: toNow() }]))
  const remove = (): void => void deeds.run(consents.remove([record.id]), m.toasts.removed, () => consents.add([record]))
  const forget = (usage: string): void => void deeds.run(consents.change(record.id, (one) => removeUsage(one, usage, toNow())), m.toasts.removed, () => consents.add([{ ...record, changedAt: toNow() }]))

  return (
    <li className={state.is === 'revoked' || state.is === 'expired' ? 'consent consent-ended' : 'consent'} aria-labelledby={titleId}>
      <div className="consent-head">
        <h2 id={titleId}>{toTitle(record)}</h2>
        <p className="consent-state"><StateSign is={state.is} />{toStateWords(state)}</p>
      </div>
      <p className="consent-signed">{m.subjects[record.subject]}. {toSignature(record)}.</p>
      <dl className="consent-facts">
        <div><dt>{m.record.where}</dt><dd>{toPlaces(record)}</dd></div>
        <div><dt>{m.record.until}</dt><dd>{record.until === undefined ? m.record.noEnd : toDateWords(record.until)}</dd></div>
        <div><dt>{m.record.kept}</dt><dd dir="auto">{record.keptAt}</dd></div>
        <div><dt>{m.record.tell}</dt><dd dir="auto">{record.revokeTo}</dd></div>
        {state.is === 'incomplete' && (
          <div><dt>{m.record.open}</dt><dd><ul className="consent-open">{state.missing.map((question) => <li key={question}>{m.form.questions[question]}</li>)}</ul></dd></div>
        )}
        <div>
          <dt>{m.record.used}</dt>
          <dd>
            {record.usedAt.length === 0 ? m.record.usedNowhere : (
              <ul>
                {record.usedAt.map(({ id, place, on, address, downOn }) => (
                  <li key={id} className="consent-usage">
                    {m.record.use(m.places[place], toDateWords(on))}
                    {downOn !== undefined && <span className="consent-gone">{m.record.gone(toDateWords(downOn))}</span>}
                    {address !== undefined && downOn === undefined && <a href={address} target="_blank" rel="noreferrer noopener">{m.record.see}</a>}
                    <button type="button" className="consent-forget" aria-label={m.record.forgetUse(m.record.use(m.places[place], toDateWords(on)))} onClick={() => forget(id)}>×</button>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      </dl>
      {isNoting && <UsageForm record={record} consents={consents} deeds={deeds} today={today} onClose={() => { setIsNoting(false); requestAnimationFrame(() => noteUse.current?.focus()) }} />}
      <p className="consent-actions">
        {state.is === 'incomplete' && <a className="button" {...linkTo('consents', `change/${record.id}`)}>{m.record.answer}</a>}
        {!isNoting && <button type="button" ref={noteUse} className="button button-plain" onClick={() => setIsNoting(true)}>{m.record.noteUse}</button>}
        {state.is !== 'incomplete' && <a className="button button-plain" {...linkTo('consents', `change/${record.id}`)}>{m.record.change}</a>}
        {state.is === 'revoked'
          ? <button type="button" key="stands" className="button button-plain" onClick={unrevoke}>{m.record.stillStands}</button>
          : <button type="button" key="revoke" className="button button-plain" onClick={revoke}>{m.record.revoke}</button>}
        <button type="button" className="button button-plain" onClick={remove}>{m.record.remove}</button>
      </p>
    </li>
  )
}
