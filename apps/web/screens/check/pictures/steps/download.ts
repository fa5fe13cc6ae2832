import type { PictureType } from '@sharewell/media/types'
import type { Picture } from '../shelf/picture.ts'

const endings: Partial<Record<PictureType, string>> = { jpeg: 'jpg' }

/** A name that tells nothing of who or where: what a file is called tells too. */
export function toNeutralName(number: number, type: PictureType): string {
  return `picture-${number}.${endings[type] ?? type}`
}

/** Hands the file as it stands to the device. Answers its name. */
export function download({ version }: Picture, number: number): string {
  const type = version.examined?.type ?? 'unknown'
  const name = toNeutralName(number, type)
  const url = URL.createObjectURL(version.file.slice(0, version.file.size, `image/${type}`))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the address when it begins to save, a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return name
}
