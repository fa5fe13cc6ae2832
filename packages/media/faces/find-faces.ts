import { toOverlap } from '../boxes.ts'
import type { Box, Pixels } from '../types.ts'
import type { FaceDetector } from './detector.ts'
import { isGrey } from './colour.ts'
import { mergeFaces, type Face } from './merge.ts'
import { toWindows, type FaceWindow, type Turns } from './windows.ts'

/** What a first look asks of the model, and what a second look at the same place must confirm. */
const least = { first: 0.35, confirmed: 0.55 }
/** How many times wider than a face the window of the second look is: there the model is surest of real faces (measured). */
const around = 4
/** So wide and so unsure, a face without colour is mostly a film: bones and organs look like faces to the model. */
const film = { width: 150, unsure: 0.8 }
/** Sides of the windows in pixels of the analysed picture: the smallest shows a face of 40 pixels at a tenth of its side. */
const sides = [1024, 640, 384]

/** Windows for a first answer: the whole picture upright and, for people who lie down, turned. */
export function toCoarseWindows(width: number, height: number): FaceWindow[] {
  const [whole] = toWindows(width, height, Math.max(width, height))
  return whole ? ([0, 1, 3, 2] as Turns[]).map((turns) => ({ ...whole, turns })) : []
}

/** Windows that show small faces large enough. */
export function toFineWindows(width: number, height: number): FaceWindow[] {
  return sides.filter((side) => side < Math.max(width, height)).flatMap((side) => {
    const windows = toWindows(width, height, side)
    return side < 1000 ? windows : windows.flatMap((window) => ([0, 1, 3] as Turns[]).map((turns) => ({ ...window, turns })))
  })
}

/** Places that were looked at twice already, with what came of it. */
export type Looked = { place: Box; face: Face | undefined }[]

/** Looks at one window; each new place is looked at again, alone and larger, before it counts as a face. */
export async function findFacesIn(pixels: Pixels, window: FaceWindow, detector: FaceDetector, looked: Looked): Promise<void> {
  for (const { box } of mergeFaces(await detector.look(pixels, window, least.first))) {
    if (looked.some(({ place, face }) => toOverlap(place, box) > 0.5 || (face && toOverlap(face.box, box) > 0.4))) continue
    looked.push({ place: box, face: await confirm(pixels, box, window.turns, detector) })
  }
}

async function confirm(pixels: Pixels, box: Box, turns: Turns, detector: FaceDetector): Promise<Face | undefined> {
  const side = Math.max(48, Math.round(Math.max(box.width, box.height) * around))
  const window = { x: Math.round(box.x + (box.width - side) / 2), y: Math.round(box.y + (box.height - side) / 2), side, turns }
  const again = mergeFaces(await detector.look(pixels, window, least.confirmed))
  const face = again.find((one) => isSamePlace(one.box, box))
  return face && face.box.width >= film.width && face.confidence < film.unsure && isGrey(pixels, face.box) ? undefined : face
}

/** Whether the second look sees a face of like size in the same place: what grows with its window is texture. */
function isSamePlace(a: Box, b: Box): boolean {
  const apart = Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2)
  return apart < b.width / 2 && a.width > b.width * 0.5 && a.width < b.width * 2
}
