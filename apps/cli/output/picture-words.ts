import type { Box, MetadataItem, PictureType } from '@sharewell/media'

type Size = { width: number; height: number }

const names: Record<PictureType, string> = {
  jpeg: 'JPEG', png: 'PNG', webp: 'WebP', gif: 'GIF', tiff: 'TIFF', avif: 'AVIF', heic: 'HEIC', mp4: 'MP4 film', mov: 'MOV film', pdf: 'PDF', svg: 'SVG', dicom: 'DICOM', bmp: 'BMP', unknown: 'unknown format',
}

/** A format by the name that people use. */
export function toTypeWords(type: PictureType): string {
  return names[type]
}

/** Endings that a name of each format usually has. */
const endings: Partial<Record<PictureType, RegExp>> = { jpeg: /\.jpe?g$/i, png: /\.png$/i, webp: /\.webp$/i, gif: /\.gif$/i, avif: /\.avif$/i }

/** Whether a file's name ends as files of its format do. */
export function hasEndingOf(type: PictureType, path: string): boolean {
  return endings[type]?.test(path) ?? true
}

/** A size in bytes as people say it: `840 bytes`, `214 kB`, `3.1 MB`. */
export function toBytesWords(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

export function toSizeWords({ width, height }: Size): string {
  return `${width} × ${height} pixels`
}

/** Where a box lies in a picture, and its exact place: `top left, 120 × 130 pixels at 30,40`. */
export function toPlaceWords(box: Box, picture: Size): string {
  const column = toThird(box.x + box.width / 2, picture.width)
  const row = toThird(box.y + box.height / 2, picture.height)
  const words = [['top left', 'top', 'top right'], ['left', 'centre', 'right'], ['bottom left', 'bottom', 'bottom right']][row]?.[column] ?? 'centre'
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(Math.round)
  return `${words}, ${width} × ${height} pixels at ${x},${y}`
}

function toThird(at: number, length: number): number {
  return Math.max(0, Math.min(2, Math.floor((at * 3) / length)))
}

/** A hidden item in words. Its value comes from the file and is hostile: make it showable. */
export function toHiddenWords({ label, value }: MetadataItem): string {
  return value === '' ? label : `${label}: ${value}`
}

/** Lists no longer than this are shown whole. */
const mostShown = 20

/** At most twenty lines, and how many there are besides. */
export function toShortList(lines: readonly string[]): string[] {
  return lines.length <= mostShown ? [...lines] : [...lines.slice(0, mostShown - 1), `and ${lines.length - mostShown + 1} more`]
}
