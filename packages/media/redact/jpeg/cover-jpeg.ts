import type { Box } from '../../types.ts'
import { putEven, putSamples, toSamples } from './block.ts'
import type { Paint } from '../paint.ts'
import { forEachPlace, isOnSpan, makeRows, type Span } from '../spans.ts'
import type { Component, JpegPicture } from './types.ts'

/** Whether the coefficients of a picture hold colours as red, green and blue. */
function isRgb({ components, adobeTransform }: JpegPicture): boolean {
  if (components.length !== 3) return false
  if (adobeTransform !== undefined) return adobeTransform === 0
  return components.map(({ id }) => id).join() === '82,71,66'
}

/** The value of a channel for a colour: luma and the two differences, or the colours themselves. */
function toValue([red, green, blue]: ReturnType<Paint>, index: number, rgb: boolean): number {
  if (rgb) return [red, green, blue][index] ?? 0
  if (index === 0) return 0.299 * red + 0.587 * green + 0.114 * blue
  return 128 + (index === 1 ? -0.168736 * red - 0.331264 * green + 0.5 * blue : 0.5 * red - 0.418688 * green - 0.081312 * blue)
}

/** Covers boxes of the stored picture: every sample that a box touches is replaced before its block is coded again; all other blocks stay as they are. */
export function coverJpeg(picture: JpegPicture, boxes: readonly Box[], paint: Paint): void {
  const largestH = Math.max(...picture.components.map(({ h }) => h))
  const largestV = Math.max(...picture.components.map(({ v }) => v))
  for (const [index, component] of picture.components.entries()) {
    const rgb = isRgb(picture)
    const scaleX = largestH / component.h
    const scaleY = largestV / component.v
    const parts = boxes.map((box) => toSampleBox(box, scaleX, scaleY, picture, component))
    const last = { x: picture.width - 1, y: picture.height - 1 }
    const toFill = (x: number, y: number): number => toValue(paint(Math.min(last.x, Math.floor((x + 0.5) * scaleX)), Math.min(last.y, Math.floor((y + 0.5) * scaleY))), index, rgb)
    const rows = makeRows(parts)
    forEachPlace(toBlocks(component, parts), (column, row) => coverBlock(component, { column, row }, rows, toFill))
  }
}

/** The samples that a box touches; at the edge of the picture also those beyond it, which nobody sees but a file can hold. */
function toSampleBox(box: Box, scaleX: number, scaleY: number, { width, height }: JpegPicture, { blocksWide, blocksHigh }: Component): Box {
  const x = Math.floor(box.x / scaleX)
  const y = Math.floor(box.y / scaleY)
  const right = box.x + box.width >= width ? blocksWide * 8 : Math.ceil((box.x + box.width) / scaleX)
  const bottom = box.y + box.height >= height ? blocksHigh * 8 : Math.ceil((box.y + box.height) / scaleY)
  return { x, y, width: right - x, height: bottom - y }
}

/** The boxes in whole blocks: every block that a box touches. */
function toBlocks({ blocksWide, blocksHigh }: Component, parts: readonly Box[]): Box[] {
  return parts.map(({ x, y, width, height }) => {
    const [column, row] = [x >> 3, y >> 3]
    return { x: column, y: row, width: Math.min(blocksWide, (x + width + 7) >> 3) - column, height: Math.min(blocksHigh, (y + height + 7) >> 3) - row }
  })
}

/** In a block that is covered in part, black is meant this much darker than black, so that the ripple of coding stays below it and is cut off. */
const deeper = 32

function coverBlock({ coefficients, quantisation, blocksWide }: Component, { column, row }: { column: number; row: number }, rows: (y: number) => readonly Span[], toFill: (x: number, y: number) => number): void {
  const block = row * blocksWide + column
  const left = column * 8
  const top = row * 8
  const fills = Array.from({ length: 64 }, (_, i) => {
    const x = left + (i & 7)
    const y = top + (i >> 3)
    return isOnSpan(rows(y), x) ? toFill(x, y) : undefined
  })
  const [first] = fills
  if (first !== undefined && fills.every((fill) => fill === first)) return putEven(first, coefficients, block * 64, quantisation)
  const samples = Float64Array.from(toSamples(coefficients, block * 64, quantisation))
  for (const [i, fill] of fills.entries()) if (fill !== undefined) samples[i] = fill === 0 ? -deeper : fill
  putSamples(samples, coefficients, block * 64, quantisation)
}
