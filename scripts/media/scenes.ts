import { makeChance, pickAt } from './random.ts'
import { makeLines } from './words.ts'

/** Things that carry a patient's details, as they stand in photos. */
export const kinds = ['wristband', 'monitor', 'whiteboard', 'label', 'letter', 'prescription'] as const
export type SceneKind = (typeof kinds)[number]

/** What light, hand and camera do to a picture. */
export const conditions = ['plain', 'dark room', 'bright light', 'low contrast', 'glare', 'JPEG 60', 'noise', 'motion', 'perspective', 'curved'] as const
export type Condition = (typeof conditions)[number]

/** A picture to be drawn. `size` is the em of the print in pixels of the picture, so capitals are about seven tenths of it. */
export type Scene = { id: string; kind: SceneKind; condition: Condition; size: number; angle: number; font: string; seed: number; lines: string[]; ink: string; paper: string; width: number; height: number }

/** A line of print as it was drawn: its words and points along its middle, in pixels of the picture. */
export type DrawnLine = { text: string; size: number; points: { x: number; y: number }[] }

/** A picture without people and without print, but for the labels of a chart. */
export type CleanScene = { id: string; thing: string; condition: Condition; seed: number; width: number; height: number }

export const sizes = [10, 12, 16, 20, 28, 40]
export const angles = [0, 4, -8, 90, 0, 180, 14, 270, -3, 0, 176]
const fonts = ['Liberation Sans', 'DejaVu Serif', 'Liberation Mono', 'DejaVu Sans', 'Liberation Sans Narrow', 'Liberation Serif', 'DejaVu Sans Mono']

const looks: Record<SceneKind, { ink: string; paper: string }[]> = {
  wristband: [{ ink: '#1a1a1a', paper: '#f2f0ea' }, { ink: '#202020', paper: '#cfe3f2' }],
  monitor: [{ ink: '#7cf29a', paper: '#0b0f12' }, { ink: '#f4e04d', paper: '#101418' }, { ink: '#e8f4ff', paper: '#06121f' }],
  whiteboard: [{ ink: '#2038a0', paper: '#eef1f2' }, { ink: '#b0202a', paper: '#f3f4f2' }, { ink: '#1d6b35', paper: '#f0f2ee' }],
  label: [{ ink: '#222222', paper: '#ffffff' }, { ink: '#333333', paper: '#f4e9a8' }, { ink: '#ffffff', paper: '#b3202c' }],
  letter: [{ ink: '#1c1c1c', paper: '#fbfaf6' }, { ink: '#333333', paper: '#f3efe2' }],
  prescription: [{ ink: '#26408c', paper: '#e9f3e4' }, { ink: '#222222', paper: '#ffffff' }],
}

/** Seeds below this are for tuning; figures are made on those from here on. */
export const firstMeasuredSeed = 1000

/** Every kind at every size, three times, conditions taking turns; or a small part of that. */
export function makeScenes(firstSeed: number, isFull: boolean): Scene[] {
  const each = isFull ? 3 : 1
  return kinds.flatMap((kind, k) => (isFull ? sizes : [12, 16, 28]).flatMap((size, s) => Array.from({ length: each }, (_, i): Scene => {
    const seed = firstSeed + (k * sizes.length + s) * 10 + i
    const chance = makeChance(seed)
    const condition = pickAt(conditions, k * 3 + s + i * 4)
    const look = chance.pick(looks[kind])
    const ink = condition === 'low contrast' ? toFaint(look.ink, look.paper) : look.ink
    return { id: `${kind}-${size}-${condition.replace(' ', '-')}-${seed}`, kind, condition, size, angle: chance.pick(angles), font: chance.pick(fonts), seed, lines: makeLines(kind, chance), ink, paper: look.paper, width: 1280, height: 960 }
  })))
}

/** Ink that stands out from its paper a third as much. */
function toFaint(ink: string, paper: string): string {
  const toChannels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const from = toChannels(ink)
  return `#${toChannels(paper).map((value, i) => Math.round(value * 0.67 + (from[i] ?? 0) * 0.33).toString(16).padStart(2, '0')).join('')}`
}

/** Things without print. */
export const things = [
  'hills', 'sea', 'bar chart', 'pie chart', 'curves', 'ECG', 'chest film', 'hand film', 'CT slice', 'ultrasound', 'cells', 'leaves', 'bricks', 'grass', 'weave', 'tartan', 'keyboard', 'city', 'fireworks', 'food', 'doodle', 'gravel',
  'fence', 'blinds', 'tiles', 'books', 'bubbles', 'trees', 'ruler', 'pills', 'stairs', 'circuit',
]
/** Things with labels of their own: what is seen beside the labels is a false alarm. */
export const labelledThings = ['labelled chart', 'labelled ECG', 'labelled film']

const cleanConditions: Condition[] = ['plain', 'JPEG 60', 'plain', 'noise', 'dark room', 'plain', 'bright light', 'motion']

/** Three pictures of each thing; or one of every other. */
export function makeCleanScenes(list: readonly string[], firstSeed: number, isFull: boolean): CleanScene[] {
  return list.filter((_, t) => isFull || t % 2 === 0).flatMap((thing, t) => Array.from({ length: isFull ? 3 : 1 }, (_, i): CleanScene => {
    const seed = firstSeed + t * 4 + i
    return { id: `${thing.replace(' ', '-')}-${seed}`, thing, condition: pickAt(cleanConditions, t * 3 + i), seed, width: 1280, height: 960 }
  }))
}
