import type { Examined } from '@sharewell/media/examine'
import { z } from 'zod'

const types = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif', 'heic', 'mp4', 'mov', 'pdf', 'svg', 'dicom', 'bmp', 'unknown'] as const
const kinds = ['position', 'time', 'device', 'serial', 'owner', 'software', 'caption', 'thumbnail', 'orientation', 'colour-profile', 'other'] as const
const places = ['exif', 'xmp', 'iptc', 'icc', 'comment', 'chunk', 'thumbnail', 'container'] as const

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const word = z.object({ text: z.string(), confidence: z.number(), box })
const seen = z.object({
  faces: z.array(z.object({ box, confidence: z.number() })),
  text: z.array(word.extend({ turned: z.number(), light: z.boolean(), height: z.number(), words: z.array(word) })),
  regions: z.array(z.object({ kind: z.enum(['wristband', 'document', 'screen', 'label', 'text']), box, lines: z.number() })),
  unfinished: z.array(z.enum(['faces', 'text'])),
})

/** What was seen in a picture, as it comes out of another process or out of the database. */
export const examinedSchema: z.ZodType<Examined> = z.object({
  type: z.enum(types), size: z.number(), width: z.number(), height: z.number(), frames: z.number(),
  metadata: z.array(z.object({ kind: z.enum(kinds), where: z.enum(places), label: z.string(), value: z.string(), sensitive: z.boolean() })),
  seen: seen.nullable(),
  refusal: z.object({ refused: z.literal(true), what: z.string(), wayOn: z.string() }).exactOptional(),
})
