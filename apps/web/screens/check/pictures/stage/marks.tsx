import { useId, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { Severity } from '@sharewell/domain'
import type { Box } from '@sharewell/media/types'
import { t } from '../../../../messages/index.ts'
import { w } from '../../../../messages/pictures.ts'
import { toPlacement, type Size } from './box-geometry.ts'
import './marks.css'

/** A note's boxes on the picture, under one number. */
export type PictureMark = { key: string; number: number; severity: Severity; what: string; boxes: readonly Box[] }

type Props = { marks: readonly PictureMark[]; picture: Size; number: number; openKey: string | null; isLeft: (box: Box) => boolean; onChoose: (key: string, box: Box) => void }

/** The boxes of the notes, drawn with the shapes of the lines under a text. One stop of the Tab key; arrows walk. */
export function Marks({ marks, picture, number, openKey, isLeft, onChoose }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const hintId = useId()
  const places = marks.flatMap((mark) => mark.boxes.map((box, at) => ({ mark, box, at })))
  const first = Math.max(0, places.findIndex(({ mark }) => mark.key === openKey))
  const walk = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const all = [...(ref.current?.querySelectorAll('button') ?? [])]
    const here = all.findIndex((button) => button === document.activeElement)
    if (here < 0) return
    event.preventDefault()
    all[(here + by + all.length) % all.length]?.focus()
  }
  if (places.length === 0) return null
  return (
    <div ref={ref} className="marks" role="group" aria-label={w.stage.group(number)} aria-describedby={hintId}>
      <p id={hintId} className="visually-hidden">{w.stage.hint}</p>
      {places.map(({ mark, box, at }, index) => {
        const isOpen = mark.key === openKey
        return (
          <div key={`${mark.key} ${at}`} className={`pic-mark pic-mark-${mark.severity} sev-${mark.severity}${isOpen ? ' pic-mark-open' : ''}${isLeft(box) ? ' pic-mark-spared' : ''}`} style={toPlacement(box, picture)} data-keys={at === 0 ? mark.key : undefined}>
            <button type="button" tabIndex={index === first ? 0 : -1} data-mark={mark.key} aria-pressed={isOpen} aria-label={w.stage.mark(mark.number, w.stage.markOf(at + 1, mark.boxes.length), t.common.severity[mark.severity], mark.what)} onKeyDown={walk} onClick={() => onChoose(mark.key, box)} />
            <span className={index % 2 === 0 ? 'pic-mark-number' : 'pic-mark-number pic-mark-number-right'} aria-hidden="true">{mark.number}</span>
          </div>
        )
      })}
    </div>
  )
}
