import { useEffect, useId, useRef, useState } from 'react'
import type { PointerEvent } from 'react'
import type { Box } from '@sharewell/media/types'
import { w } from '../../../../messages/pictures.ts'
import type { Announce } from '../../../../ui/live-region.tsx'
import { isSpared, type HandBox, type Picture } from '../shelf/picture.ts'
import { middleBox, spanBox, toPlacement } from './box-geometry.ts'
import { HandBoxes, toBoxWords } from './hand-boxes.tsx'
import { Marks, type PictureMark } from './marks.tsx'
import { usePictureUrl } from './use-picture-url.ts'
import './stage.css'

const zooms = [1, 2, 4] as const

type Props = {
  picture: Picture
  number: number
  marks: readonly PictureMark[]
  openKey: string | null
  /** Boxes that the action under the pointer or the focus would cover. */
  shaded: readonly Box[]
  announce: Announce
  onChoose: (key: string, box: Box) => void
  onHand: (boxes: readonly HandBox[]) => void
}

/** The picture, large, with what was found drawn over it and boxes to draw by hand. */
export function Stage({ picture, number, marks, openKey, shaded, announce, onChoose, onHand }: Props) {
  const { version, hand } = picture
  const keysId = useId()
  const [zoom, setZoom] = useState<(typeof zooms)[number]>(1)
  const frameRef = useRef<HTMLDivElement>(null)
  const addRef = useRef<HTMLButtonElement>(null)
  const drawn = useRef<{ x: number; y: number } | null>(null)
  const [rough, setRough] = useState<Box | null>(null)
  const [isFingerOn, setFingerOn] = useState(false)
  const url = usePictureUrl(version.file, version.examined?.type ?? 'unknown')
  const size = { width: version.examined?.width || 1, height: version.examined?.height || 1 }

  useEffect(() => {
    // A small face is only seen from near: the place that was chosen is brought to the middle.
    const frame = frameRef.current
    const mark = openKey === null ? null : frame?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(openKey)}"]`)
    if (zoom > 1 && frame && mark) {
      const [at, from] = [mark.getBoundingClientRect(), frame.getBoundingClientRect()]
      frame.scrollBy(at.left + at.width / 2 - from.left - from.width / 2, at.top + at.height / 2 - from.top - from.height / 2)
    }
  }, [zoom, openKey])

  const add = (box: Box, focus: boolean): void => {
    onHand([...hand, { id: crypto.randomUUID(), box }])
    announce(w.box.added(hand.length + 1, toBoxWords(box, size)))
    if (focus) requestAnimationFrame(() => [...(frameRef.current?.querySelectorAll<HTMLElement>('[data-hand]') ?? [])].at(-1)?.focus())
  }
  const toPoint = (event: PointerEvent<HTMLElement>): { x: number; y: number } => {
    const rect = event.currentTarget.getBoundingClientRect()
    return { x: ((event.clientX - rect.left) / rect.width) * size.width, y: ((event.clientY - rect.top) / rect.height) * size.height }
  }
  // A finger scrolls the page, unless its owner said that it draws.
  const draws = (event: PointerEvent): boolean => event.button === 0 && event.isPrimary && (event.pointerType !== 'touch' || isFingerOn)
  const endDrawing = (event: PointerEvent<HTMLElement>): void => {
    // Where the pointer is now: the last move may not be drawn yet.
    const box = drawn.current && spanBox(drawn.current, toPoint(event), size)
    if (box) add(box, false)
    drawn.current = null
    setRough(null)
  }

  return (
    <div className="stage">
      {/* Enlarged it scrolls, and then a keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={frameRef} className={zoom > 1 ? 'stage-frame stage-near' : 'stage-frame'} {...(zoom > 1 ? { tabIndex: 0, role: 'region', 'aria-label': w.stage.picture(number) } : {})}>
        <div
          className={isFingerOn ? 'stage-plane stage-drawing' : 'stage-plane'}
          style={{ aspectRatio: `${size.width} / ${size.height}`, inlineSize: `min(${zoom * 100}%, calc(70dvh * ${((size.width / size.height) * zoom).toFixed(4)}))` }}
          onPointerDown={(event) => {
            if (!draws(event)) return
            // Not yet held: a press without a pull is for what lies under it.
            drawn.current = toPoint(event)
          }}
          onPointerMove={(event) => {
            const box = drawn.current && spanBox(drawn.current, toPoint(event), size)
            if (box) event.currentTarget.setPointerCapture(event.pointerId)
            if (drawn.current) setRough(box)
          }}
          onPointerUp={endDrawing}
          onPointerCancel={() => { drawn.current = null; setRough(null) }}
        >
          {url && <img className="stage-picture" src={url} alt={picture.alt.trim() || w.stage.picture(number)} draggable={false} decoding="async" />}
          {shaded.map((box) => <span key={`${box.x} ${box.y} ${box.width} ${box.height}`} className="stage-shade" style={toPlacement(box, size)} />)}
          <Marks {...{ marks, number, openKey, onChoose }} isLeft={(box) => isSpared(picture, box)} picture={size} />
          <HandBoxes boxes={hand} picture={size} {...{ keysId, announce }} onChange={onHand} onLeave={() => addRef.current?.focus()} />
          {rough && <span className="stage-rough" style={toPlacement(rough, size)} />}
        </div>
      </div>
      <div className="stage-tools">
        <button ref={addRef} type="button" className="button button-quiet" onClick={() => add(middleBox(size), true)}>{w.box.add}</button>
        <button type="button" className={isFingerOn ? 'button button-quiet stage-finger stage-finger-on' : 'button button-quiet stage-finger'} onClick={() => { setFingerOn(!isFingerOn); announce(isFingerOn ? w.box.fingerOff : w.box.fingerOn) }}>{isFingerOn ? w.box.fingerDone : w.box.finger}</button>
        <span className="hint stage-draw">{w.box.hint}</span>
        {isFingerOn && <span className="hint stage-finger-hint">{w.box.fingerOn}</span>}
        <fieldset className="stage-zoom">
          <legend className="visually-hidden">{w.stage.zoom}</legend>
          {zooms.map((one) => <button key={one} type="button" className="stage-zoom-step" aria-pressed={zoom === one} onClick={() => setZoom(one)}>{w.stage.zoomTo(one * 100)}</button>)}
        </fieldset>
      </div>
      <p id={keysId} className={hand.length > 0 ? 'hint stage-keys' : 'visually-hidden'}>{w.box.keys}</p>
    </div>
  )
}
