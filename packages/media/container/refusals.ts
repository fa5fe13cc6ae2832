import type { PictureType, Refusal } from '../types.ts'
import { mostBytes, mostPixels } from './limits.ts'
import type { Trouble } from './walk.ts'

const asPicture = 'Save it as a JPEG or PNG picture and bring that.'

const byType: Partial<Record<PictureType, readonly [what: string, wayOn: string]>> = {
  heic: ['This is a HEIC picture. Its hidden data can be shown, but not taken out here.', 'On the phone, share or export it as JPEG, and bring that.'],
  tiff: ['This is a TIFF picture. Its hidden data can be shown, but not taken out here.', asPicture],
  bmp: ['This is a BMP picture, which platforms do not take.', asPicture],
  mp4: ['This is a film. Films are not read here, and can hold the place, voices and faces.', 'Post a single frame as a picture, or have the film checked by a person.'],
  mov: ['This is a film. Films are not read here, and can hold the place, voices and faces.', 'Post a single frame as a picture, or have the film checked by a person.'],
  pdf: ['This is a PDF document. It can hold more than its pages show.', 'Make a picture of the page, and bring that.'],
  svg: ['This is an SVG drawing. It can hold script, links and hidden text.', 'Export the drawing as PNG, and bring that.'],
  dicom: ['This is a DICOM file from an imaging system. Its header names the patient, and text may be burned into the image.', 'Export the image without annotation from the viewer as PNG, and bring that; ask your department how.'],
  unknown: ['This is no picture that can be read here.', 'Bring a JPEG, PNG, WebP, AVIF or GIF picture.'],
}

/** A refusal in two plain sentences. */
export function refuse(what: string, wayOn: string): Refusal {
  return { refused: true, what, wayOn }
}

/** Why a type is not taken, or nothing where it is. */
export function refuseType(type: PictureType): Refusal | undefined {
  const words = byType[type]
  return words && refuse(...words)
}

/** Why a file of so many bytes is not taken; an app asks before it reads the file. */
export function refuseSize(size: number): Refusal | undefined {
  if (size === 0) return refuse('The file is empty.', 'Choose the picture again; it may not have finished copying.')
  if (size > mostBytes) return refuse(`The file has ${Math.ceil(size / 1_000_000)} MB; at most ${mostBytes / 1_000_000} MB are read.`, 'Export the picture smaller, and bring that.')
  return undefined
}

/** Why a picture of such a size in pixels is not taken; asked before anything is decoded. */
export function refusePixels(width: number, height: number): Refusal | undefined {
  if (width * height <= mostPixels) return undefined
  return refuse(`The picture says it is ${width} by ${height} pixels; at most ${mostPixels / 1_000_000} million pixels are read.`, 'Export the picture smaller, and bring that.')
}

const troubles: Record<Trouble, readonly [what: string, wayOn: string]> = {
  truncated: ['The picture breaks off before its end.', 'Copy or download it again.'],
  broken: ['The picture is damaged.', 'Open it in a picture viewer, save it again, and bring that.'],
  'too-many-parts': ['The file has more parts than a picture needs.', 'Open it in a picture viewer, save it again, and bring that.'],
}

/** Why a damaged file is not taken. */
export function refuseTrouble(trouble: Trouble): Refusal {
  return refuse(...troubles[trouble])
}
