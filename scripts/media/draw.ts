/// <reference lib="dom" />
import type { DrawnLine, Scene } from './scenes.ts'

/** A drawn picture: a JPEG in base64, and where its print stands. */
export type Drawing = { jpeg: string; lines: DrawnLine[] }

/** Draws a scene on a canvas. Runs inside a page, so it may use nothing from outside itself. */
export function drawScene(scene: Scene): Drawing {
  let state = scene.seed
  const chance = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
  const canvas = document.createElement('canvas')
  canvas.width = scene.width
  canvas.height = scene.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser draws no canvas.')
  const lines: DrawnLine[] = []
  drawRoom()
  if (scene.kind === 'clean') drawThing(scene.seed % 6)
  else drawPrint()
  drawLight()
  return { jpeg: canvas.toDataURL('image/jpeg', 0.88).split(',')[1] ?? '', lines }

  /** A blurred background of large soft shapes, as behind things that are held up to a camera. */
  function drawRoom(): void {
    if (!context) return
    const hue = Math.floor(chance() * 360)
    context.fillStyle = `hsl(${hue} 25% ${40 + chance() * 30}%)`
    context.fillRect(0, 0, scene.width, scene.height)
    context.filter = 'blur(6px)'
    for (let i = 0; i < 40; i++) {
      context.fillStyle = `hsl(${hue + chance() * 80} ${10 + chance() * 40}% ${20 + chance() * 65}%)`
      context.beginPath()
      if (chance() < 0.5) context.ellipse(chance() * scene.width, chance() * scene.height, 20 + chance() * 200, 20 + chance() * 160, chance() * 3, 0, 7)
      else context.rect(chance() * scene.width, chance() * scene.height, 30 + chance() * 300, 20 + chance() * 260)
      context.fill()
    }
    context.filter = 'none'
  }

  /** Paper, plastic or a screen, turned, with lines of print whose places are kept. */
  function drawPrint(): void {
    if (!context) return
    context.font = `${scene.size}px "${scene.font}"`
    const pitch = scene.size * 1.45
    const widths = scene.lines.map((line) => context.measureText(line).width)
    const width = Math.max(...widths) + scene.size * (scene.kind === 'wristband' ? 8 : 3)
    const height = scene.lines.length * pitch + scene.size * 2
    const lying = Math.abs(scene.angle) % 180 === 90
    const shrink = Math.min(1, (lying ? scene.height : scene.width) * 0.92 / width)
    const room = { x: (scene.width - (lying ? height : width) * shrink) / 2, y: (scene.height - (lying ? width : height) * shrink) / 2 }
    const centre = { x: scene.width / 2 + (chance() - 0.5) * Math.max(0, room.x), y: scene.height / 2 + (chance() - 0.5) * Math.max(0, room.y) }
    context.save()
    context.translate(centre.x, centre.y)
    context.rotate((scene.angle * Math.PI) / 180)
    context.scale(shrink, shrink)
    context.fillStyle = scene.paper
    context.shadowColor = 'rgb(0 0 0 / 50%)'
    context.shadowBlur = 18
    context.fillRect(-width / 2, -height / 2, width, height)
    context.shadowBlur = 0
    context.fillStyle = scene.ink
    context.textBaseline = 'middle'
    scene.lines.forEach((text, i) => {
      const x = -width / 2 + scene.size * 1.5
      const y = -height / 2 + scene.size + (i + 0.5) * pitch
      context.fillText(text, x, y)
      const matrix = context.getTransform()
      const points = Array.from({ length: 11 }, (_, at) => {
        const along = x + ((widths[i] ?? 0) * (at + 0.5)) / 11
        return { x: matrix.a * along + matrix.c * y + matrix.e, y: matrix.b * along + matrix.d * y + matrix.f }
      })
      lines.push({ text, size: scene.size * shrink, points })
    })
    context.restore()
  }

  /** Things without print: hills, a chart, an ECG, a bone on film, leaves, bricks. */
  function drawThing(which: number): void {
    if (!context) return
    const { width, height } = scene
    if (which === 0) for (let layer = 0; layer < 5; layer++) drawHill(height * (0.35 + layer * 0.13), `hsl(${110 + layer * 12} 30% ${60 - layer * 9}%)`)
    if (which === 1) for (let bar = 0; bar < 9; bar++) fill(`hsl(${bar * 40} 60% 50%)`, 140 + bar * 115, height - 90, 80, -chance() * 650)
    if (which === 2) drawTrace()
    if (which === 3) {
      fill('#0a0a0c', 0, 0, width, height)
      context.filter = 'blur(14px)'
      for (let rib = 0; rib < 9; rib++) stroke(`rgb(200 205 210 / ${30 + chance() * 30}%)`, 26, [[200, 120 + rib * 85], [width / 2, 60 + rib * 85], [width - 200, 130 + rib * 85]])
      context.filter = 'none'
    }
    if (which === 4) for (let leaf = 0; leaf < 2500; leaf++) ellipse(`hsl(${80 + chance() * 60} ${30 + chance() * 40}% ${15 + chance() * 50}%)`, 4 + chance() * 22, 2 + chance() * 9)
    if (which === 5) for (let row = 0; row < 24; row++) for (let column = -1; column < 14; column++) fill(`hsl(14 ${30 + chance() * 20}% ${35 + chance() * 15}%)`, column * 100 + (row % 2) * 50, row * 40, 94, 34)
  }

  function fill(style: string, x: number, y: number, width: number, height: number): void {
    if (!context) return
    context.fillStyle = style
    context.fillRect(x, y, width, height)
  }

  function ellipse(style: string, long: number, short: number): void {
    if (!context) return
    context.fillStyle = style
    context.beginPath()
    context.ellipse(chance() * scene.width, chance() * scene.height, long, short, chance() * 6, 0, 7)
    context.fill()
  }

  function stroke(style: string, width: number, points: [number, number][]): void {
    if (!context) return
    context.strokeStyle = style
    context.lineWidth = width
    context.beginPath()
    for (const [x, y] of points) context.lineTo(x, y)
    context.stroke()
  }

  function drawHill(top: number, style: string): void {
    if (!context) return
    context.fillStyle = style
    context.beginPath()
    context.moveTo(0, scene.height)
    for (let x = 0; x <= scene.width; x += 40) context.lineTo(x, top + Math.sin(x / (90 + chance() * 20)) * 50 + chance() * 16)
    context.lineTo(scene.width, scene.height)
    context.fill()
  }

  function drawTrace(): void {
    fill('#fff4f2', 0, 0, scene.width, scene.height)
    for (let x = 0; x < scene.width; x += 16) stroke('#f3b8b4', x % 80 === 0 ? 2 : 0.7, [[x, 0], [x, scene.height]])
    for (let y = 0; y < scene.height; y += 16) stroke('#f3b8b4', y % 80 === 0 ? 2 : 0.7, [[0, y], [scene.width, y]])
    for (let lead = 0; lead < 4; lead++) {
      const base = 140 + lead * 220
      const points: [number, number][] = []
      for (let x = 0; x < scene.width; x += 4) {
        const beat = x % 160
        points.push([x, base - (beat > 60 && beat < 68 ? 110 : beat >= 68 && beat < 76 ? -30 : beat > 110 && beat < 140 ? 22 : 0) + chance() * 3])
      }
      stroke('#222222', 2.5, points)
    }
  }

  /** Uneven light and a camera's noise over everything. */
  function drawLight(): void {
    if (!context) return
    const shade = context.createLinearGradient(0, 0, scene.width * chance(), scene.height)
    shade.addColorStop(0, `rgb(0 0 0 / ${Math.round((1 - scene.light) * 40)}%)`)
    shade.addColorStop(1, `rgb(0 0 0 / ${Math.round((1 - scene.light) * 110)}%)`)
    context.fillStyle = shade
    context.fillRect(0, 0, scene.width, scene.height)
    const picture = context.getImageData(0, 0, scene.width, scene.height)
    for (let i = 0; i < picture.data.length; i += 4) {
      const noise = (chance() - 0.5) * 14
      for (let channel = 0; channel < 3; channel++) picture.data[i + channel] = (picture.data[i + channel] ?? 0) + noise
    }
    context.putImageData(picture, 0, 0)
  }
}
