/// <reference lib="dom" />

/** What the drawings of one picture share: its canvas, chance from a seed, and simple strokes. */
export type Brush = {
  context: CanvasRenderingContext2D
  width: number
  height: number
  chance: () => number
  /** A number between two, by chance. */
  between: (low: number, high: number) => number
  fill: (style: string, x: number, y: number, width: number, height: number) => void
  oval: (style: string, x: number, y: number, long: number, short: number, turn?: number) => void
  stroke: (style: string, width: number, points: readonly (readonly [number, number])[]) => void
  blurred: (pixels: number, draw: () => void) => void
}

/** Runs inside a page, as every function of this folder: it may use nothing but the other functions of the folder. */
export function makeBrush(context: CanvasRenderingContext2D, seed: number): Brush {
  let state = Math.imul(seed ^ 0x9e3779b9, 2246822519) >>> 0
  state = Math.imul(state ^ (state >>> 15), 3266489917) >>> 0
  const chance = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
  for (let i = 0; i < 8; i++) chance()
  return {
    context,
    width: context.canvas.width,
    height: context.canvas.height,
    chance,
    between: (low, high) => low + chance() * (high - low),
    fill: (style, x, y, width, height) => {
      context.fillStyle = style
      context.fillRect(x, y, width, height)
    },
    oval: (style, x, y, long, short, turn = 0) => {
      context.fillStyle = style
      context.beginPath()
      context.ellipse(x, y, Math.max(0, long), Math.max(0, short), turn, 0, 7)
      context.fill()
    },
    stroke: (style, width, points) => {
      context.strokeStyle = style
      context.lineWidth = width
      context.beginPath()
      for (const [x, y] of points) context.lineTo(x, y)
      context.stroke()
    },
    blurred: (pixels, draw) => {
      context.filter = `blur(${pixels}px)`
      draw()
      context.filter = 'none'
    },
  }
}
