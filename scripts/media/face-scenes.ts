import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../files.ts'
import { makeChance, pickAt } from './random.ts'
import type { Condition } from './scenes.ts'

/**
 * The sheet of portraits that ships with the face model: 18 columns and 6 rows, one face in each cell, about 65 pixels wide.
 * Some are blurred, painted, turned away or behind dark glasses as they are.
 */
export const sheet = { columns: 18, rows: 6, top: 283, side: 106.6, pitch: 112.2, face: 65 }

export function readSheet(): Uint8Array {
  return readFileSync(join(root, 'node_modules/@vladmandic/human/assets/screenshot-facematch.jpg'))
}

/** What was done to the faces of a picture beside their size. */
export const changes = ['as they are', 'tilted', 'lying', 'upside down', 'mask', 'dark glasses', 'a third covered', 'dark room', 'JPEG 60', 'noise', 'motion'] as const
export type Change = (typeof changes)[number]
export const faceSizes = [40, 60, 100]

/** One portrait in a picture: where it is cut from the sheet, where its middle stands, how wide the face is, how it is turned in degrees. */
export type Placed = { left: number; top: number; x: number; y: number; width: number; angle: number; seed: number }

/** A picture of people: twelve portraits at one size. */
export type FaceScene = { id: string; change: Change; size: number; behind: string; condition: Condition; seed: number; width: number; height: number; placed: Placed[]; cell: { side: number }; face: number }

const behinds = ['room', 'hills', 'bricks', 'room', 'books', 'trees', 'room', 'tiles', 'sea', 'leaves']
const angles: Partial<Record<Change, number[]>> = { tilted: [-30, -20, 20, 30], lying: [90, -90], 'upside down': [180, 170] }
const taken: Partial<Record<Change, Condition>> = { 'dark room': 'dark room', 'JPEG 60': 'JPEG 60', noise: 'noise', motion: 'motion' }
const across = 4
const down = 3

/** A picture for each change and size, or one of every other change; portraits of the sheet take turns. */
export function makeFaceScenes(firstSeed: number, isFull: boolean): FaceScene[] {
  const all = isFull
    ? changes.flatMap((change) => faceSizes.map((size) => ({ change, size })))
    : changes.filter((_, i) => i % 2 === 0).map((change, i) => ({ change, size: pickAt(faceSizes, i) }))
  return all.map(({ change, size }, n): FaceScene => {
    const seed = firstSeed + n
    const { next, pick } = makeChance(seed)
    const [width, height] = [1600, 1200]
    const placed = Array.from({ length: across * down }, (_, i): Placed => {
      const which = (seed * across * down + i) % (sheet.columns * sheet.rows)
      const [column, row] = [which % sheet.columns, Math.floor(which / sheet.columns)]
      return {
        left: column * sheet.side, top: sheet.top + row * sheet.pitch, width: size, seed: which,
        x: ((i % across) + 0.5 + (next() - 0.5) * 0.35) * (width / across), y: (Math.floor(i / across) + 0.5 + (next() - 0.5) * 0.3) * (height / down),
        angle: pick(angles[change] ?? [0, 0, 5, -5]),
      }
    })
    return { id: `faces-${change.replaceAll(' ', '-')}-${size}-${seed}`, change, size, behind: pickAt(behinds, n), condition: taken[change] ?? 'plain', seed, width, height, placed, cell: { side: sheet.side }, face: sheet.face }
  })
}
