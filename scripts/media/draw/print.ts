/// <reference lib="dom" />
import type { DrawnLine, Scene } from '../scenes.ts'
import type { Brush } from './brush.ts'

type Point = { x: number; y: number }
type Lay = { to: (point: Point) => Point; back: (point: Point) => Point | undefined }

/** Paper, plastic or a screen with lines of print, laid into the picture: turned, and seen from the side or bent where the scene says so. */
export function drawPrint(brush: Brush, scene: Scene): DrawnLine[] {
  const { context, chance } = brush
  context.font = `${scene.size}px "${scene.font}"`
  const pitch = scene.size * 1.45
  const widths = scene.lines.map((line) => context.measureText(line).width)
  const width = Math.max(...widths) + scene.size * (scene.kind === 'wristband' ? 9 : scene.kind === 'monitor' ? 7 : 3)
  const height = scene.lines.length * pitch + scene.size * 2
  const lying = Math.abs(scene.angle) % 180 === 90
  const room = { x: scene.width * 0.92, y: scene.height * 0.92 }
  const shrink = Math.min(1, (lying ? room.y : room.x) / width, (lying ? room.x : room.y) / height)
  const [across, down] = lying ? [height, width] : [width, height]
  const centre = { x: scene.width / 2 + (chance() - 0.5) * Math.max(0, room.x - across * shrink), y: scene.height / 2 + (chance() - 0.5) * Math.max(0, room.y - down * shrink) }
  const lay = makeLay(scene, { width, height }, centre, shrink, chance)
  const paintCard = (card: CanvasRenderingContext2D): void => {
    card.fillStyle = scene.paper
    card.fillRect(-width / 2, -height / 2, width, height)
    card.shadowColor = 'transparent'
    drawBeside(card, scene, width, height, chance)
    card.fillStyle = scene.ink
    card.font = `${scene.size}px "${scene.font}"`
    card.textBaseline = 'middle'
    scene.lines.forEach((text, i) => card.fillText(text, -width / 2 + scene.size * 1.5, -height / 2 + scene.size + (i + 0.5) * pitch))
  }
  if (scene.condition === 'perspective' || scene.condition === 'curved') layCard(brush, paintCard, { width, height }, lay)
  else {
    context.save()
    context.translate(centre.x, centre.y)
    context.rotate((scene.angle * Math.PI) / 180)
    context.scale(shrink, shrink)
    context.shadowColor = 'rgb(0 0 0 / 50%)'
    context.shadowBlur = 18
    paintCard(context)
    context.restore()
  }
  return scene.lines.map((text, i) => {
    const x = -width / 2 + scene.size * 1.5
    const y = -height / 2 + scene.size + (i + 0.5) * pitch
    const at = (share: number, rise = 0): Point => lay.to({ x: x + (widths[i] ?? 0) * share, y: y + rise })
    const [upper, lower] = [at(0.5, -scene.size / 2), at(0.5, scene.size / 2)]
    return { text, size: Math.hypot(upper.x - lower.x, upper.y - lower.y), points: Array.from({ length: 11 }, (_, n) => at((n + 0.5) / 11)) }
  })
}

/** What stands beside print: bars on a wristband, curves on a monitor. */
export function drawBeside(card: CanvasRenderingContext2D, { kind, size, ink }: Scene, width: number, height: number, chance: () => number): void {
  if (kind === 'wristband') {
    card.fillStyle = ink
    for (let x = width / 2 - size * 6; x < width / 2 - size; x += size * (0.12 + chance() * 0.3)) card.fillRect(x, -height / 2 + size, size * (0.06 + chance() * 0.12), height - size * 2)
  }
  if (kind === 'monitor') {
    for (let row = 0; row < 3; row++) {
      card.strokeStyle = ['#39d353', '#40c4e8', '#f0d040'][row] ?? ink
      card.lineWidth = Math.max(1, size / 9)
      card.beginPath()
      for (let x = 0; x < size * 5; x += 2) {
        const beat = (x / size) % 1.6
        card.lineTo(width / 2 - size * 5.5 + x, -height / 2 + (height * (row + 0.6)) / 3.2 - (beat < 0.2 ? beat * 4 : beat < 0.4 ? 0.8 - (beat - 0.2) * 5 : Math.sin(beat * 3) * 0.15) * size)
      }
      card.stroke()
    }
  }
}

/** Where a point of the card lies in the picture, and back: bent around a wrist, seen from the side, turned, moved. */
export function makeLay(scene: Scene, card: { width: number; height: number }, centre: Point, shrink: number, chance: () => number): Lay {
  const radius = scene.condition === 'curved' ? card.width * 0.55 : Infinity
  const bow = radius === Infinity ? 0 : card.height * 0.5 * (chance() < 0.5 ? 1 : -1)
  const [p, q] = scene.condition === 'perspective' ? [(0.25 + chance() * 0.3) * (chance() < 0.5 ? 1 : -1) / card.width, ((chance() - 0.5) * 0.6) / card.height] : [0, 0]
  const turn = { cosine: Math.cos((scene.angle * Math.PI) / 180), sine: Math.sin((scene.angle * Math.PI) / 180) }
  return {
    to: ({ x, y }) => {
      const angle = radius === Infinity ? 0 : x / radius
      const bent = radius === Infinity ? { x, y } : { x: radius * Math.sin(angle), y: y + bow * (1 - Math.cos(angle)) }
      const far = 1 + p * bent.x + q * bent.y
      const [u, v] = [(bent.x / far) * shrink, (bent.y / far) * shrink]
      return { x: centre.x + u * turn.cosine - v * turn.sine, y: centre.y + u * turn.sine + v * turn.cosine }
    },
    back: (point) => {
      const [right, below] = [(point.x - centre.x) / shrink, (point.y - centre.y) / shrink]
      const [u, v] = [right * turn.cosine + below * turn.sine, below * turn.cosine - right * turn.sine]
      const near = 1 - p * u - q * v
      if (near <= 0.05) return undefined
      const flat = { x: u / near, y: v / near }
      if (radius === Infinity) return flat
      if (Math.abs(flat.x) >= radius) return undefined
      const angle = Math.asin(flat.x / radius)
      return { x: angle * radius, y: flat.y - bow * (1 - Math.cos(angle)) }
    },
  }
}

/** Lays a card that is bent or seen from the side, pixel by pixel, each the mean of four looks. */
export function layCard({ context, width, height }: Brush, paintCard: (card: CanvasRenderingContext2D) => void, size: { width: number; height: number }, lay: Lay): void {
  const fine = 2
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(size.width * fine)
  canvas.height = Math.ceil(size.height * fine)
  const card = canvas.getContext('2d')
  if (!card) throw new Error('This browser draws no canvas.')
  card.scale(fine, fine)
  card.translate(size.width / 2, size.height / 2)
  paintCard(card)
  const from = card.getImageData(0, 0, canvas.width, canvas.height)
  const picture = context.getImageData(0, 0, width, height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sum = [0, 0, 0]
      let seen = 0
      for (const [dx, dy] of [[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]] as const) {
        const place = lay.back({ x: x + dx, y: y + dy })
        if (!place) continue
        const column = Math.floor((place.x + size.width / 2) * fine)
        const row = Math.floor((place.y + size.height / 2) * fine)
        if (column < 0 || row < 0 || column >= canvas.width || row >= canvas.height) continue
        for (let channel = 0; channel < 3; channel++) sum[channel] = (sum[channel] ?? 0) + (from.data[(row * canvas.width + column) * 4 + channel] ?? 0)
        seen++
      }
      const at = (y * width + x) * 4
      for (let channel = 0; channel < 3 && seen > 0; channel++) picture.data[at + channel] = ((sum[channel] ?? 0) + (picture.data[at + channel] ?? 0) * (4 - seen)) / 4
    }
  }
  context.putImageData(picture, 0, 0)
}
