import type { ConsentState } from '@sharewell/domain/consent'
import './state-sign.css'

const shapes: Readonly<Record<ConsentState['is'], string>> = {
  valid: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  'expires-soon': 'M8 8V2a6 6 0 1 1-6 6z',
  incomplete: 'M8 2a6 6 0 0 1 0 12z',
  'not-yet': '',
  expired: '',
  revoked: 'M3.8 12.2l8.4-8.4',
}

/** How a consent stands, as a shape: full, three quarters, half, a dotted ring, an empty one, one that is struck out. Its words stand beside it. */
export function StateSign({ is }: { is: ConsentState['is'] }) {
  return (
    <svg className={`state-sign state-${is}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6" />
      <path d={shapes[is]} />
    </svg>
  )
}
