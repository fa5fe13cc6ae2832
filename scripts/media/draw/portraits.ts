/// <reference lib="dom" />
import type { FaceScene, Placed } from '../face-scenes.ts'
import type { Brush } from './brush.ts'

/** Lays portraits of the sheet into a room, each cut out softly, with what covers or turns it. The sheet is an image in the page. */
export function drawPortraits({ context }: Brush, { placed, change, cell, face }: FaceScene): void {
  const sheet = document.querySelector('img')
  if (!sheet) throw new Error('The sheet of portraits is missing from the page.')
  for (const one of placed) {
    const canvas = document.createElement('canvas')
    const scale = one.width / face
    const side = Math.round(cell.side * scale)
    canvas.width = side
    canvas.height = side
    const cut = canvas.getContext('2d')
    if (!cut) throw new Error('This browser draws no canvas.')
    const inset = cell.side * 0.02
    cut.drawImage(sheet, one.left + inset, one.top + inset, cell.side - 2 * inset, cell.side - 2 * inset, 0, 0, side, side)
    cut.globalCompositeOperation = 'destination-in'
    cut.filter = `blur(${side * 0.02}px)`
    cut.beginPath()
    cut.ellipse(side / 2, side / 2, side * 0.42, side * 0.47, 0, 0, 7)
    cut.fill()
    cut.filter = 'none'
    cut.globalCompositeOperation = 'source-over'
    coverFace(cut, side, change, one)
    context.save()
    context.translate(one.x, one.y)
    context.rotate((one.angle * Math.PI) / 180)
    context.drawImage(canvas, -side / 2, -side / 2)
    context.restore()
  }
}

/** A mask over nose and mouth, dark glasses, or a shoulder in front of a third of the face. */
export function coverFace(cut: CanvasRenderingContext2D, side: number, change: FaceScene['change'], one: Placed): void {
  if (change === 'mask') {
    cut.fillStyle = ['#9cc7dd', '#e9eef0', '#8fc4b0'][one.seed % 3] ?? '#9cc7dd'
    cut.beginPath()
    cut.moveTo(side * 0.27, side * 0.54)
    cut.quadraticCurveTo(side * 0.5, side * 0.47, side * 0.73, side * 0.54)
    cut.quadraticCurveTo(side * 0.72, side * 0.82, side * 0.5, side * 0.86)
    cut.quadraticCurveTo(side * 0.28, side * 0.82, side * 0.27, side * 0.54)
    cut.fill()
    cut.strokeStyle = 'rgb(60 80 95 / 40%)'
    cut.lineWidth = Math.max(1, side / 90)
    for (const y of [0.62, 0.68, 0.74]) {
      cut.beginPath()
      cut.moveTo(side * 0.3, side * y)
      cut.quadraticCurveTo(side * 0.5, side * (y + 0.03), side * 0.7, side * y)
      cut.stroke()
    }
  }
  if (change === 'dark glasses') {
    cut.fillStyle = '#14161a'
    for (const x of [0.4, 0.6]) {
      cut.beginPath()
      cut.ellipse(side * x, side * 0.42, side * 0.1, side * 0.075, 0, 0, 7)
      cut.fill()
    }
    cut.fillRect(side * 0.46, side * 0.4, side * 0.08, side * 0.02)
  }
  if (change === 'a third covered') {
    cut.globalCompositeOperation = 'source-atop'
    cut.fillStyle = `hsl(${(one.seed * 47) % 360} 25% 35%)`
    cut.beginPath()
    cut.ellipse(side * (one.seed % 2 ? 0.12 : 0.88), side * 0.75, side * 0.3, side * 0.5, 0.2, 0, 7)
    cut.fill()
    cut.globalCompositeOperation = 'source-over'
  }
}
