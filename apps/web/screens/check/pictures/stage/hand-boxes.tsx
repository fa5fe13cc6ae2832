import { useRef } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { Box } from '@sharewell/media/types'
import { w } from '../../../../messages/pictures.ts'
import type { Announce } from '../../../../ui/live-region.tsx'
import type { HandBox } from '../shelf/picture.ts'
import { moveBox, pressArrow, resizeBox, toPercents, toPlacement, type Handle, type Size } from './box-geometry.ts'
import './hand-boxes.css'

type Props = { boxes: readonly HandBox[]; picture: Size; keysId: string; announce: Announce; onChange: (boxes: readonly HandBox[]) => void; onLeave: () => void }

const corners: readonly Handle[] = [{ x: -1, y: -1 }, { x: 1, y: -1 }, { x: -1, y: 1 }, { x: 1, y: 1 }]

/** Where a box stands, for somebody who does not see it. */
export function toBoxWords(box: Box, picture: Size): string {
  return w.box.place(...toPercents(box, picture))
}

/** Boxes drawn by hand: moved and sized by mouse, touch and keys. */
export function HandBoxes({ boxes, picture, keysId, announce, onChange, onLeave }: Props) {
  const put = (id: string, box: Box): void => onChange(boxes.map((one) => (one.id === id ? { id, box } : one)))
  const remove = (id: string): void => {
    onChange(boxes.filter((one) => one.id !== id))
    announce(w.box.gone)
    onLeave()
  }
  return boxes.map((one, at) => <OneBox key={one.id} {...{ picture, keysId, announce, onLeave }} box={one.box} number={at + 1} onMove={(box) => put(one.id, box)} onRemove={() => remove(one.id)} />)
}

type OneProps = { box: Box; number: number; picture: Size; keysId: string; announce: Announce; onMove: (box: Box) => void; onRemove: () => void; onLeave: () => void }

function OneBox({ box, number, picture, keysId, announce, onMove, onRemove, onLeave }: OneProps) {
  const held = useRef<{ handle: Handle | null; x: number; y: number; box: Box; scale: number } | null>(null)
  const onKey = (event: KeyboardEvent): void => {
    const next = pressArrow(box, event, picture)
    if (next) {
      onMove(next)
      announce(toBoxWords(next, picture))
    } else if (event.key === 'Delete' || event.key === 'Backspace') onRemove()
    else if (event.key === 'Escape' || event.key === 'Enter') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const take = (handle: Handle | null) => (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return
    event.stopPropagation()
    const plane = event.currentTarget.closest('.stage-plane')
    if (!plane) return
    event.currentTarget.setPointerCapture(event.pointerId)
    held.current = { handle, x: event.clientX, y: event.clientY, box, scale: picture.width / plane.getBoundingClientRect().width }
  }
  const pull = (event: PointerEvent): void => {
    const now = held.current
    if (!now) return
    event.stopPropagation()
    const [x, y] = [(event.clientX - now.x) * now.scale, (event.clientY - now.y) * now.scale]
    onMove(now.handle ? resizeBox(now.box, now.handle, x, y, picture) : moveBox(now.box, x, y, picture))
  }
  const letGo = (): void => {
    if (held.current) announce(toBoxWords(box, picture))
    held.current = null
  }
  const drag = { onPointerMove: pull, onPointerUp: letGo, onPointerCancel: letGo }
  return (
    <div className="hand-box" style={toPlacement(box, picture)}>
      <button type="button" className="hand-box-body" data-hand aria-roledescription={w.box.role} aria-label={`${w.box.name(number)}: ${toBoxWords(box, picture)}`} aria-describedby={keysId} onKeyDown={onKey} onPointerDown={take(null)} {...drag} />
      {corners.map((corner) => <span key={`${corner.x} ${corner.y}`} className={`hand-box-handle hand-box-${corner.y < 0 ? 'n' : 's'}${corner.x < 0 ? 'w' : 'e'}`} onPointerDown={take(corner)} {...drag} />)}
      <button type="button" className="hand-box-delete" aria-label={w.box.delete(number)} onClick={onRemove}>
        <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false"><path d="M1.5 1.5l7 7M8.5 1.5l-7 7" /></svg>
      </button>
    </div>
  )
}
