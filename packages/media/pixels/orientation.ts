import type { Box, Pixels } from '../types.ts'

/** The orientation, 1 to 8, in a block of EXIF that begins with its byte order; 1 where none is told. */
export function findOrientation(exif: Uint8Array): number {
  const little = exif[0] === 0x49 && exif[1] === 0x49
  if (!little && !(exif[0] === 0x4d && exif[1] === 0x4d)) return 1
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  if (view.byteLength < 8) return 1
  const first = view.getUint32(4, little)
  if (first + 2 > view.byteLength) return 1
  const count = view.getUint16(first, little)
  for (let i = 0; i < count; i++) {
    const at = first + 2 + i * 12
    if (at + 12 > view.byteLength) return 1
    if (view.getUint16(at, little) !== 0x0112) continue
    const value = view.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** The smallest block of EXIF that tells an orientation and nothing else. */
export function toOrientationExif(orientation: number): Uint8Array {
  return Uint8Array.of(0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0)
}

/** Whether an orientation lays the picture on its side. */
export function isTurned(orientation: number): boolean {
  return orientation >= 5
}

/** Where a pixel of the stored picture stands in the upright one: the function for one size. */
function toUprightPlace(orientation: number, width: number, height: number): (x: number, y: number) => [x: number, y: number] {
  const right = width - 1
  const bottom = height - 1
  switch (orientation) {
    case 2: return (x, y) => [right - x, y]
    case 3: return (x, y) => [right - x, bottom - y]
    case 4: return (x, y) => [x, bottom - y]
    case 5: return (x, y) => [y, x]
    case 6: return (x, y) => [bottom - y, x]
    case 7: return (x, y) => [bottom - y, right - x]
    case 8: return (x, y) => [y, right - x]
    default: return (x, y) => [x, y]
  }
}

/** Turns stored pixels upright. */
export function toUpright(pixels: Pixels, orientation: number): Pixels {
  if (orientation <= 1 || orientation > 8) return pixels
  const { width, height } = pixels
  const turned = isTurned(orientation)
  const wide = turned ? height : width
  const data = new Uint8ClampedArray(pixels.data.length)
  const from = new Uint32Array(pixels.data.buffer, pixels.data.byteOffset, width * height)
  const to = new Uint32Array(data.buffer)
  const place = toUprightPlace(orientation, width, height)
  const [left, top] = place(0, 0)
  const [nextX, nextY] = place(1, 0)
  const [belowX, belowY] = place(0, 1)
  const start = top * wide + left
  const step = (nextY - top) * wide + nextX - left
  const stride = (belowY - top) * wide + belowX - left
  for (let y = 0, at = 0; y < height; y++) {
    let target = start + y * stride
    for (let x = 0; x < width; x++, at++, target += step) to[target] = from[at] ?? 0
  }
  return { width: wide, height: turned ? width : height, data }
}

/** Lays a box of the upright picture onto the stored one. `width` and `height` are those of the stored picture. */
export function toStoredBox(box: Box, orientation: number, width: number, height: number): Box {
  const back = orientation === 6 ? 8 : orientation === 8 ? 6 : orientation
  const turned = isTurned(orientation)
  const place = toUprightPlace(back, turned ? height : width, turned ? width : height)
  const [ax, ay] = place(box.x, box.y)
  const [bx, by] = place(box.x + box.width - 1, box.y + box.height - 1)
  return { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(ax - bx) + 1, height: Math.abs(ay - by) + 1 }
}
