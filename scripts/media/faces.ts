import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Face } from '../../packages/media/faces/merge.ts'
import { shrink } from '../../packages/media/analyse/shrink.ts'
import type { Pixels } from '../../packages/media/types.ts'
import { root } from '../files.ts'

/**
 * The sheet of portraits that ships with the face model: 17 columns and 6 rows, one face in each cell, about 65 pixels wide.
 * Some are blurred, masked, turned away or behind sunglasses.
 */
export const sheet = { columns: 17, rows: 6, left: 0, top: 283, right: 1920, bottom: 954, face: 65 }

export function readSheet(): Uint8Array {
  return readFileSync(join(root, 'node_modules/@vladmandic/human/assets/screenshot-facematch.jpg'))
}

/** The sheet so small that its faces are about so many pixels wide. */
export function toFaceSize(pixels: Pixels, face: number): { pixels: Pixels; scale: number } {
  const scale = Math.min(1, face / sheet.face)
  return { pixels: shrink(pixels, Math.round(pixels.width * scale)).pixels, scale }
}

/** How many cells of the sheet hold the middle of a face that was found. */
export function countFound(faces: readonly Face[], scale: number): { found: number; of: number } {
  const width = (sheet.right - sheet.left) / sheet.columns
  const height = (sheet.bottom - sheet.top) / sheet.rows
  const cells = new Set<string>()
  for (const { box } of faces) {
    const column = Math.floor(((box.x + box.width / 2) / scale - sheet.left) / width)
    const row = Math.floor(((box.y + box.height / 2) / scale - sheet.top) / height)
    if (row >= 0 && row < sheet.rows && column >= 0 && column < sheet.columns) cells.add(`${column},${row}`)
  }
  return { found: cells.size, of: sheet.columns * sheet.rows }
}
