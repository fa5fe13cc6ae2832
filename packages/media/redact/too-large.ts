import { refuse } from '../container/refusals.ts'
import type { Look } from '../look.ts'
import { isLosslessWebp } from '../pixels/webp.ts'
import type { Refusal } from '../types.ts'

/** The largest pictures, in pixels, whose writers stay below 600 MB (measured: 71 MB a million pixels for AVIF, 46 for lossless WebP). */
export const mostCovered = { avif: 7_000_000, losslessWebp: 11_000_000 }

/** Why a picture is too large to be coded anew, where coding it would take more memory than a phone gives. */
export function refuseToCover(bytes: Uint8Array, { type, width, height }: Pick<Look, 'type' | 'width' | 'height'>): Refusal | undefined {
  const most = type === 'avif' ? mostCovered.avif : type === 'webp' && isLosslessWebp(bytes) ? mostCovered.losslessWebp : Infinity
  if (width * height <= most) return undefined
  const name = type === 'avif' ? 'An AVIF picture' : 'A WebP picture without loss'
  return refuse(`${name} of more than ${most / 1_000_000} million pixels takes too much memory to be written anew.`, 'Save it as a JPEG or PNG picture and bring that.')
}
