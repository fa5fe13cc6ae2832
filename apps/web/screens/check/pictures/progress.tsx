import { w } from '../../../messages/pictures.ts'

/** How far the look at a picture is, as a bar with a name. `isNow`: it is this one's turn. */
export function Progress({ value, number, isNow }: { value: number; number: number; isNow: boolean }) {
  const percent = Math.round(value * 100)
  return (
    <span className="pic-progress">
      <progress max={100} value={percent} aria-label={w.looking.label(number)} />
      <span aria-hidden="true">{percent === 0 ? (isNow ? w.looking.starting : w.looking.waiting) : w.looking.now(percent)}</span>
    </span>
  )
}
