import { mostMillions, type Coding } from '../container/limits.ts'
import { refuse } from '../container/refusals.ts'
import type { Look } from '../look.ts'
import type { Refusal } from '../types.ts'
import { isLosslessWebp } from './webp.ts'

const names: Record<Coding, string> = { jpeg: 'A JPEG picture', png: 'A PNG picture', gif: 'A GIF picture', webp: 'A WebP picture', avif: 'An AVIF picture', 'lossless-webp': 'A WebP picture without loss' }
const ends = { opened: 'be opened', covered: 'be written anew' } as const

/** Why a picture is too large to be opened or covered, where that would take more memory than a phone gives. */
export function refuseTooLarge(work: keyof typeof mostMillions, bytes: Uint8Array, { type, width, height }: Pick<Look, 'type' | 'width' | 'height'>): Refusal | undefined {
  const coding = toCoding(bytes, type)
  if (!coding || width * height <= mostMillions[work][coding] * 1_000_000) return undefined
  const wayOn = coding === 'jpeg' ? 'Export the picture smaller, and bring that.' : 'Export the picture smaller or as JPEG, and bring that.'
  return refuse(`${names[coding]} of more than ${mostMillions[work][coding]} million pixels takes too much memory to ${ends[work]}.`, wayOn)
}

function toCoding(bytes: Uint8Array, type: Look['type']): Coding | undefined {
  if (type === 'webp') return isLosslessWebp(bytes) ? 'lossless-webp' : 'webp'
  return type === 'jpeg' || type === 'png' || type === 'gif' || type === 'avif' ? type : undefined
}
