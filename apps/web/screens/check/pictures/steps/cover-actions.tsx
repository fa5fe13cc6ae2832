import { useId } from 'react'
import type { Box } from '@sharewell/media/types'
import { w } from '../../../../messages/pictures.ts'
import { toCoverPlan } from '../shelf/cover-plan.ts'
import type { Picture } from '../shelf/picture.ts'
import { toCoverSteps } from '../words-of.ts'
import './steps.css'

type Props = {
  picture: Picture
  /** The number of another picture that is looked at first; null where nothing is waited for. */
  after: number | null
  onShade: (boxes: readonly Box[]) => void
  onCover: (boxes: readonly Box[]) => void
  onLook: (look: Picture['look']) => void
}

/** Everything that can be covered in place, at once or one kind at a time; the label says what will happen. */
export function CoverActions({ picture, after, onShade, onCover, onLook }: Props) {
  const name = useId()
  const steps = toCoverSteps(toCoverPlan(picture))
  const [all, ...single] = steps
  if (picture.work === 'covering') return <p className="hint" role="status">{after === null ? w.cover.working : w.cover.after(after)}</p>
  if (!all) return null
  if (picture.progress !== null) return <p className="hint">{w.cover.waits}</p>
  const show = (boxes: readonly Box[]) => ({ onPointerEnter: () => onShade(boxes), onPointerLeave: () => onShade([]), onFocus: () => onShade(boxes), onBlur: () => onShade([]) })
  return (
    <div className="cover">
      <button type="button" className="button cover-all" {...show(all.boxes)} onClick={() => onCover(all.boxes)}>{all.label}</button>
      {single.length > 0 && (
        <ul className="cover-single">
          {single.map((step) => <li key={step.name}><button type="button" className="button button-plain" {...show(step.boxes)} onClick={() => onCover(step.boxes)}>{step.label}</button></li>)}
        </ul>
      )}
      {all.boxes.length > 0 && (
        <fieldset className="cover-look">
          <legend className="visually-hidden">{w.cover.look}</legend>
          {(['solid', 'soft'] as const).map((look) => (
            <label key={look} className="chip">
              <input type="radio" name={name} checked={picture.look === look} onChange={() => onLook(look)} />
              {w.cover[look]}
            </label>
          ))}
          {picture.look === 'soft' && <p className="hint">{w.cover.softWhy}</p>}
        </fieldset>
      )}
      <p className="hint">{w.cover.always}</p>
    </div>
  )
}
