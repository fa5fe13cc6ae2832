import { consentLimits, consentPlaces, consentSigners, consentSubjects, consentUses, signersOf, toYearAfter, type ConsentField, type ConsentRecord } from '@sharewell/domain/consent'
import { useState, type FormEvent } from 'react'
import type { useConsents } from '../../../consents/use-consents.ts'
import { m } from '../../../messages/consents.ts'
import type { Announce } from '../../../ui/live-region.tsx'
import { linkTo } from '../../../ui/use-route.ts'
import { toDateWords } from '../../guidance/data/today.ts'
import { Choices, Line, Problem } from './fields.tsx'
import { toProblemWords } from './problem-words.ts'
import { QuestionList } from './question-list.tsx'
import { useConsentForm } from './use-consent-form.ts'
import './consent-form.css'

const order: readonly ConsentField[] = ['subject', 'signer', 'uses', 'places', 'signedOn', 'until', 'keptAt', 'revokeTo']
type Props = { record: ConsentRecord | undefined; consents: ReturnType<typeof useConsents>; announce: Announce; onDone: (said: string | null) => void }

/** One calm page in six steps. It can be kept with questions open, never with a name in it. */
export function ConsentForm({ record, consents, announce, onDone }: Props) {
  const form = useConsentForm(record, consents)
  const { draft, change, problems } = form
  const words = m.form
  const [failure, setFailure] = useState('')
  const problemOf = (field: ConsentField): string | undefined => toProblemWords(field, problems[field], field === 'keptAt' || field === 'revokeTo' ? form.signIn(field)?.quote : undefined)
  const signers = draft.subject === '' ? consentSigners : signersOf[draft.subject]
  const toggle = <T extends string>(list: readonly T[], one: T, all: readonly T[]): T[] => all.filter((item) => (item === one ? !list.includes(one) : list.includes(item)))

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const saved = await form.save()
    if (saved.outcome === 'mend') {
      const first = order.find((field) => saved.problems[field])
      announce(words.open(Object.keys(saved.problems).length))
      // The fields say what is to be mended once they are shown again.
      requestAnimationFrame(() => document.getElementById(`consent-${first ?? ''}`)?.focus())
    } else if (saved.outcome === 'done') onDone(saved.isUnread ? `${words.kept} ${words.unread}` : words.kept)
    else {
      announce(m.failed[saved.outcome])
      setFailure(m.failed[saved.outcome])
    }
  }

  const noteOf = (field: 'keptAt' | 'revokeTo', label: string, hint: string) => {
    const sign = form.signIn(field)
    return (
      <Line name={`consent-${field}`} label={label} hint={hint} value={draft[field]} most={consentLimits[field]} problem={problemOf(field)} onChange={(value) => change({ [field]: value })} onBlur={() => form.look(field)}>
        {problems[field] === 'names-somebody' && sign && !sign.isSure && (
          <button type="button" className="button button-plain consent-allow" onClick={() => form.allow(sign.quote)}>{words.noName(sign.quote)}</button>
        )}
      </Line>
    )
  }

  return (
    <form className="consent-form" noValidate onSubmit={(event) => void save(event)}>
      <header className="consents-head">
        <p><a {...linkTo('consents')}>{m.ways.back}</a></p>
        <h1 tabIndex={-1}>{record ? words.change : words.new}</h1>
        <p className="consents-lead">{words.lead}</p>
        <p className="consent-dignity"><strong>{m.dignity.title}.</strong> {m.dignity.body}</p>
      </header>
      <ol className="consent-steps">
        <li>
          <h2>{words.who}</h2>
          <div className="consent-pair">
            <Choices
              name="consent-subject" kind="radio" legend={words.subject} options={consentSubjects} words={m.subjects} isChosen={(subject) => draft.subject === subject} problem={problemOf('subject')}
              onChoose={(subject) => { const only = signersOf[subject]; change({ subject, signer: only.length === 1 ? only[0] : draft.signer !== '' && only.includes(draft.signer) ? draft.signer : '' }) }}
            />
            <div className="consent-who">
              <Choices name="consent-signer" kind="radio" legend={words.signer} options={signers} words={m.signers} isChosen={(signer) => draft.signer === signer} problem={problemOf('signer')} onChoose={(signer) => change({ signer })} />
              {draft.subject !== '' && <p className="hint">{words.signerNote[draft.subject]}</p>}
            </div>
          </div>
        </li>
        <li>
          <h2>{words.what}</h2>
          <Choices name="consent-uses" kind="checkbox" legend={words.what} hideLegend options={consentUses} words={m.uses} more={m.usesMore} isChosen={(use) => draft.uses.includes(use)} problem={problemOf('uses')} onChoose={(use) => change({ uses: toggle(draft.uses, use, consentUses) })} />
        </li>
        <li>
          <h2>{words.where}</h2>
          <fieldset className="consent-choices" aria-describedby={problems.places ? 'consent-places-problem' : undefined}>
            <legend className="visually-hidden">{words.where}</legend>
            <div className="consent-options consent-places">
              {consentPlaces.map((place, at) => (
                <label key={place} className="check-line">
                  <input type="checkbox" id={at === 0 ? 'consent-places' : undefined} checked={draft.places !== 'any' && draft.places.includes(place)} disabled={draft.places === 'any'} onChange={() => change({ places: toggle(draft.places === 'any' ? [] : draft.places, place, consentPlaces) })} />
                  {m.places[place]}
                </label>
              ))}
            </div>
            <label className="check-line">
              <input type="checkbox" checked={draft.places === 'any'} onChange={() => change({ places: draft.places === 'any' ? [] : 'any' })} />
              {words.anywhere}
            </label>
            <Problem name="consent-places" words={problemOf('places')} />
          </fieldset>
        </li>
        <li>
          <h2>{words.when}</h2>
          <div className="consent-pair">
            <Line name="consent-signedOn" label={words.signedOn} type="date" value={draft.signedOn} problem={problemOf('signedOn')} onChange={(signedOn) => change({ signedOn })} />
            <Line name="consent-until" label={words.until} hint={words.untilHint} type="date" value={draft.until} problem={problemOf('until')} onChange={(until) => change({ until })}>
              {draft.until === '' && /^\d{4}-\d{2}-\d{2}$/.test(draft.signedOn) && (
                <button type="button" className="button button-plain consent-allow" onClick={() => change({ until: toYearAfter(draft.signedOn) })}>{words.oneYear(toDateWords(toYearAfter(draft.signedOn)))}</button>
              )}
            </Line>
          </div>
        </li>
        <li>
          <h2>{words.paper}</h2>
          {noteOf('keptAt', words.keptAt, words.keptAtHint)}
          {noteOf('revokeTo', words.revokeTo, words.revokeToHint)}
        </li>
        <li>
          <h2>{words.real}</h2>
          <p className="hint">{words.realLead}</p>
          <QuestionList subject={draft.subject} answers={draft.answers} onAnswer={(answers) => change({ answers })} />
        </li>
      </ol>
      {failure !== '' && <p className="consent-problem">{failure}</p>}
      <p className="consent-actions">
        <button type="submit" className="button button-primary" disabled={form.isReading}>{form.isReading ? words.reading : record ? words.keepChange : words.keep}</button>
        <button type="button" className="button button-quiet" onClick={() => { form.leave(); onDone(null) }}>{words.cancel}</button>
      </p>
    </form>
  )
}
