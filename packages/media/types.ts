/** A rectangle in pixels of the upright picture, as it is shown. */
export type Box = { x: number; y: number; width: number; height: number }

/** What a file is by its content; its name is never asked. */
export type PictureType = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'avif' | 'heic' | 'mp4' | 'mov' | 'pdf' | 'svg' | 'dicom' | 'bmp' | 'unknown'

/** Why a file is not taken, and what its owner can do instead, in plain words. */
export type Refusal = { refused: true; what: string; wayOn: string }

/** What kind of thing a hidden item tells. */
export type MetadataKind = 'position' | 'time' | 'device' | 'serial' | 'owner' | 'software' | 'caption' | 'thumbnail' | 'orientation' | 'colour-profile' | 'other'

/** Where in the file a hidden item stands. */
export type MetadataPlace = 'exif' | 'xmp' | 'iptc' | 'icc' | 'comment' | 'chunk' | 'thumbnail' | 'container'

/** One thing that a file tells beside its pixels. `sensitive` items can say where, when, who or with what. */
export type MetadataItem = { kind: MetadataKind; where: MetadataPlace; label: string; value: string; sensitive: boolean }

/** Decoded pixels, RGBA, four bytes each, upright. */
export type Pixels = { width: number; height: number; data: Uint8ClampedArray }

/** Whether a result is a refusal. */
export function isRefusal(result: object): result is Refusal {
  return 'refused' in result && result.refused === true
}
