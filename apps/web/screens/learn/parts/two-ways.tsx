import type { ReactNode } from 'react'
import { l } from '../../../messages/learn.ts'

/** The same message, two ways, beside each other; on a phone one under the other. */
export function TwoWays({ less, better, children }: { less: ReactNode; better: ReactNode; children?: ReactNode }) {
  return (
    <div className="learn-two">
      <figure className="learn-way learn-less">
        <figcaption>{l.pair.less}</figcaption>
        <blockquote dir="auto">{less}</blockquote>
      </figure>
      <figure className="learn-way learn-better">
        <figcaption>{l.pair.better}</figcaption>
        <blockquote dir="auto">{better}</blockquote>
      </figure>
      {children}
    </div>
  )
}
