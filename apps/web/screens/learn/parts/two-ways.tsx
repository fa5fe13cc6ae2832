import type { ReactNode } from 'react'
import { l } from '../../../messages/learn.ts'

/** The same message, two ways, beside each other; on a phone one under the other. `above` is what both stand in, `below` a word on both. */
export function TwoWays({ less, better, above, below }: { less: ReactNode; better: ReactNode; above?: ReactNode; below?: ReactNode }) {
  return (
    <div className="learn-two">
      {above && <div className="learn-above">{above}</div>}
      <figure className="learn-way learn-less">
        <figcaption>{l.pair.less}</figcaption>
        <blockquote dir="auto">{less}</blockquote>
      </figure>
      <figure className="learn-way learn-better">
        <figcaption>{l.pair.better}</figcaption>
        <blockquote dir="auto">{better}</blockquote>
      </figure>
      {below && <p className="learn-why">{below}</p>}
    </div>
  )
}
