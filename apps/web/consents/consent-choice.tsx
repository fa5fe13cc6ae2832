import { findConsentGaps, toConsentState, toReviewConsents, type ConsentGap, type ConsentPlace, type ConsentRecord, type ConsentUse, type ReviewConsent } from '@sharewell/domain/consent'
import { useId } from 'react'
import { m } from '../messages/consents.ts'
import { toDateWords, toToday } from '../screens/guidance/data/today.ts'
import { linkTo } from '../ui/use-route.ts'
import { toPlaces, toSignature, toTitle } from './consent-lines.ts'
import { StateSign } from './state-sign.tsx'
import './consent-choice.css'

/** `platform` and `use` are null while nobody said where or what for; then they are no reason against a record. */
type Asked = { platform: ConsentPlace | null; use: ConsentUse | null }
type Props = Asked & { records: readonly ConsentRecord[]; chosen: string | null; onChoose: (id: string | null) => void }

/** Why a record does not cover what is asked today, as far as it was said; empty where it does. */
export function findGapsToday(record: ConsentRecord, { platform, use }: Asked, today = toToday()): ConsentGap[] {
  const gaps = findConsentGaps(record, { use: use ?? record.uses[0] ?? 'teaching', ...(platform === null ? {} : { platform }), date: today })
  return gaps.filter((gap) => gap !== 'platform' || platform !== null)
}

/** What a review is told of the chosen consent; nothing where it does not count today. */
export function toChosenConsents(records: readonly ConsentRecord[], chosen: string | null, today = toToday()): ReviewConsent[] {
  return toReviewConsents(records.filter(({ id }) => id === chosen), today)
}

/** Whether a record allows teaching alone and names no place: then it covers no post for everyone. */
const isInside = ({ uses, places }: ConsentRecord): boolean => places === 'any' && uses.every((use) => use === 'teaching')

function toGapWords(gap: ConsentGap, { platform, use }: Asked): string {
  if (gap === 'use') return m.choice.gaps.use(use === null ? '' : m.uses[use])
  if (gap === 'platform') return m.choice.gaps.platform(platform === null ? '' : m.places[platform])
  return m.choice.gaps[gap]
}

/** “Does a patient’s consent cover this?”: the records that do, why the others do not, and the way to a new one. */
export function ConsentChoice({ records, platform, use, chosen, onChoose }: Props) {
  const name = useId()
  const today = toToday()
  const told = records.map((record) => ({ record, gaps: findGapsToday(record, { platform, use }, today) }))
  const covering = told.filter(({ gaps }) => gaps.length === 0)
  const others = told.filter(({ gaps }) => gaps.length > 0)
  const isGone = chosen !== null && !covering.some(({ record }) => record.id === chosen)
  return (
    <fieldset className="consent-choice">
      <legend>{m.choice.title}</legend>
      {isGone && <p className="consent-choice-gone">{m.choice.gone}</p>}
      {records.length === 0 && <p className="hint">{m.choice.empty}</p>}
      {covering.length > 0 && (
        <div className="consent-choice-list">
          <label className="check-line">
            <input type="radio" name={name} checked={chosen === null} onChange={() => onChoose(null)} />
            {m.choice.none}
          </label>
          {covering.map(({ record }) => (
            <label key={record.id} className="check-line">
              <input type="radio" name={name} checked={chosen === record.id} onChange={() => onChoose(record.id)} />
              <span>
                {toTitle(record)} · {toPlaces(record)}
                <span className="hint consent-choice-more">{toSignature(record)}{record.until !== undefined && `, ${m.choice.until(toDateWords(record.until))}`}{isInside(record) && `. ${m.choice.inside}`}</span>
              </span>
            </label>
          ))}
        </div>
      )}
      {others.length > 0 && (
        <details className="consent-choice-others" open={covering.length === 0}>
          <summary>{m.choice.others(others.length)}</summary>
          <ul>
            {others.map(({ record, gaps }) => (
              <li key={record.id}>
                <StateSign is={toConsentState(record, today).is} />
                <span>
                  {toTitle(record)} · {toPlaces(record)}
                  <span className="hint consent-choice-more">{toSignature(record)}. {gaps.map((gap) => toGapWords(gap, { platform, use })).join(' ')}</span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="consent-choice-foot">
        <a {...linkTo('consents', 'new')}>{m.choice.record}</a>
        <span className="hint">{m.choice.dignity}</span>
      </p>
    </fieldset>
  )
}
