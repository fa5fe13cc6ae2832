import { countFor, limitsOf, platforms } from '@sharewell/domain/limits'
import { memo, useDeferredValue, useMemo } from 'react'
import { t } from '../../../messages/index.ts'
import './counts.css'

/** How long the text is on each platform, as that platform counts. */
export const Counts = memo(function Counts({ text }: { text: string }) {
  const counted = useDeferredValue(text)
  const counts = useMemo(() => platforms.map((platform) => ({ platform, name: limitsOf(platform).name, note: limitsOf(platform).note, ...countFor(platform, counted) })), [counted])
  return (
    <dl className="counts" aria-label={t.check.counts.title}>
      {counts.map(({ platform, name, note, count, max, fits, also }) => {
        const shown = also && !also.fits && also.binding ? also : { count, max }
        return (
          <div key={platform} className={fits ? 'count' : 'count count-over'} title={note}>
            <dt>{name}</dt>
            <dd>
              <span>{shown.count}</span>
              <span className="count-max">/{shown.max}</span>
              {!fits && <span className="count-note"> {t.check.counts.over(shown.count - shown.max)}</span>}
            </dd>
            <svg className="count-bar" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
              <rect className="count-room" width="100" height="3" />
              <rect className="count-used" width={Math.min(100, (shown.count / shown.max) * 100)} height="3" />
            </svg>
          </div>
        )
      })}
    </dl>
  )
})
