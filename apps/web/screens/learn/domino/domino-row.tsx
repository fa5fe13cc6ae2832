import type { CSSProperties } from 'react'
import { toAngles } from './angles.ts'

const row = { tall: 96, thick: 19, step: 54 }
const floor = 118
const first = 40
const count = 8
/** Room on the right for the last one, lying. */
const wide = first + (count - 1) * row.step + row.tall + 14

const pips: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[0, 0]],
  [[-1, -1], [1, 1]],
  [[-1, -1], [0, 0], [1, 1]],
  [[-1, -1], [1, -1], [-1, 1], [1, 1]],
  [[-1, -1], [1, -1], [0, 0], [-1, 1], [1, 1]],
  [[-1, -1], [1, -1], [-1, 0], [1, 0], [-1, 1], [1, 1]],
  [[-1, -1], [1, -1], [-1, 0], [0, 0], [1, 0], [-1, 1], [1, 1]],
]

/** The pips of a domino, so that it can be found in the list beside the row. */
export function Pips({ n }: { n: number }) {
  return (
    <svg className="domino-pips" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <rect x="-9" y="-9" width="18" height="18" rx="3" />
      {(pips[n] ?? []).map(([x, y]) => <circle key={`${x} ${y}`} cx={x * 4.6} cy={y * 4.6} r="1.7" />)}
    </svg>
  )
}

/**
 * Seven dominoes behind the post. The post always leans on the first; each that fell leans on the next. A picture of the list below it.
 * @param onTap called with the place of a domino, from 0; by a pointer only, since the list does the same for everybody
 */
export function DominoRow({ fallen, title, onTap }: { fallen: readonly boolean[]; title: string; onTap: (at: number) => void }) {
  const angles = toAngles([true, ...fallen], row)
  return (
    <div className="domino-picture">
      <svg className="domino-row" viewBox={`0 0 ${wide} ${floor + 8}`} role="img" aria-label={title}>
        <path className="domino-floor" d={`M8 ${floor}H${wide - 8}`} />
        {angles.map((angle, at) => {
          const foot = first + at * row.step
          const turn: CSSProperties = { transform: `rotate(${angle.toFixed(2)}deg)`, transformOrigin: `${foot}px ${floor}px`, transitionDelay: `calc(var(--quick) * ${(at * 0.3).toFixed(1)})` }
          return (
            <g key={foot} style={turn} className={`domino ${at === 0 ? 'domino-post' : angle > 0 ? 'domino-fallen' : ''}`}>
              <rect x={foot - row.thick} y={floor - row.tall} width={row.thick} height={row.tall} rx="3.5" />
              {(pips[at] ?? []).map(([x, y]) => <circle key={`${x} ${y}`} cx={foot - row.thick / 2 + x * 4.8} cy={floor - row.tall + 18 + y * 7} r="1.7" />)}
            </g>
          )
        })}
      </svg>
      {fallen.map((_, at) => {
        const left = ((first + (at + 0.3) * row.step) / wide) * 100
        return <button key={left} type="button" className="domino-touch no-print" style={{ insetInlineStart: `${left.toFixed(2)}%`, inlineSize: `${((row.step / wide) * 100).toFixed(2)}%` }} tabIndex={-1} aria-hidden="true" onClick={() => onTap(at)} />
      })}
    </div>
  )
}
