/// <reference lib="dom" />
import type { FaceScene } from '../face-scenes.ts'
import type { CleanScene, Condition, DrawnLine, Scene } from '../scenes.ts'
import { makeBrush, type Brush } from './brush.ts'
import { makeClinic } from './clinic.ts'
import { drawLight } from './light.ts'
import { makeMade } from './made.ts'
import { makeNature } from './nature.ts'
import { drawPortraits } from './portraits.ts'
import { drawPrint } from './print.ts'
import { drawRoom } from './room.ts'

/** A drawn picture: a JPEG in base64, and where its print stands. */
export type Drawing = { jpeg: string; lines: DrawnLine[] }

/** An empty canvas of a size. */
export function makeCanvas(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser draws no canvas.')
  return context
}

export function finishPicture(brush: Brush, condition: Condition, lines: DrawnLine[]): Drawing {
  const points = lines.flatMap((line) => line.points)
  const middle = points[Math.floor(points.length / 2)]
  drawLight(brush, condition, middle)
  return { jpeg: brush.context.canvas.toDataURL('image/jpeg', condition === 'JPEG 60' ? 0.6 : 0.88).split(',')[1] ?? '', lines }
}

/** Print on a thing in a room. */
export function drawScene(scene: Scene): Drawing {
  const brush = makeBrush(makeCanvas(scene.width, scene.height), scene.seed)
  drawRoom(brush)
  // A screen shines by itself, however dark the room.
  const isShining = scene.kind === 'monitor' && scene.condition === 'dark room'
  if (isShining) brush.fill('rgb(0 0 0 / 80%)', 0, 0, scene.width, scene.height)
  return finishPicture(brush, isShining ? 'plain' : scene.condition, drawPrint(brush, scene))
}

/** A picture without people, and without print but for labels. */
export function drawClean(scene: CleanScene): Drawing {
  const brush = makeBrush(makeCanvas(scene.width, scene.height), scene.seed)
  const lines: DrawnLine[] = []
  drawRoom(brush)
  const label = (text: string, x: number, y: number, size: number, style: string): void => {
    brush.context.font = `${size}px "DejaVu Sans"`
    brush.context.textBaseline = 'middle'
    brush.context.fillStyle = style
    brush.context.fillText(text, x, y)
    const width = brush.context.measureText(text).width
    lines.push({ text, size, points: Array.from({ length: 11 }, (_, n) => ({ x: x + (width * (n + 0.5)) / 11, y })) })
  }
  const draw = { ...makeNature(brush), ...makeMade(brush), ...makeClinic(brush, label) }[scene.thing]
  if (!draw) throw new Error(`Nothing draws ${scene.thing}.`)
  draw()
  return finishPicture(brush, scene.condition, lines)
}

/** People in a room or in front of something. */
export function drawFaces(scene: FaceScene): Drawing {
  const brush = makeBrush(makeCanvas(scene.width, scene.height), scene.seed)
  drawRoom(brush)
  const behind = { ...makeNature(brush), ...makeMade(brush) }[scene.behind]
  behind?.()
  drawPortraits(brush, scene)
  return finishPicture(brush, scene.condition, [])
}
