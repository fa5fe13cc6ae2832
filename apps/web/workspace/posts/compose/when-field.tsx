import { useId, useMemo } from 'react'
import { w } from '../../../messages/posts.ts'
import { toZoneName } from '../times.ts'
import { whenKinds, type WhenChoice, type WhenKind } from './when.ts'

/** When a post goes out: no time yet, the next slot, tomorrow, a time with its zone, now. `kinds` are those that can be chosen here. */
export function WhenField({ choice, kinds = whenKinds, onChoose }: { choice: WhenChoice; kinds?: readonly WhenKind[]; onChoose: (choice: WhenChoice) => void }) {
  const id = useId()
  const zones = useMemo(() => {
    const known = Intl.supportedValuesOf('timeZone')
    return known.includes(choice.zone) ? known : [choice.zone, ...known]
  }, [choice.zone])
  return (
    <fieldset className="when">
      <legend className="label">{w.compose.whenTitle}</legend>
      <div className="when-kinds">
        {whenKinds.filter((kind) => kinds.includes(kind)).map((kind) => (
          <label key={kind} className="check-line">
            <input type="radio" name={`${id}-when`} value={kind} checked={choice.is === kind} onChange={() => onChoose({ ...choice, is: kind })} />
            {w.compose.plans[kind]}
          </label>
        ))}
      </div>
      {choice.is === 'at' && (
        <div className="when-at">
          <div className="labelled">
            <label htmlFor={`${id}-at`}>{w.compose.at}</label>
            <input id={`${id}-at`} className="field" type="datetime-local" required value={choice.local} onChange={(event) => onChoose({ ...choice, local: event.currentTarget.value.slice(0, 16) })} />
          </div>
          <div className="labelled">
            <label htmlFor={`${id}-zone`}>{w.compose.zone}</label>
            <select id={`${id}-zone`} className="field" value={choice.zone} onChange={(event) => onChoose({ ...choice, zone: event.currentTarget.value })}>
              {zones.map((zone) => <option key={zone} value={zone}>{zone.includes('/') ? `${toZoneName(zone)} – ${zone}` : zone}</option>)}
            </select>
          </div>
        </div>
      )}
    </fieldset>
  )
}
