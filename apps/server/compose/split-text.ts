import { countFor, type Platform } from '@sharewell/domain/limits'
import { splitThread } from '@sharewell/domain/post'
import { Refused } from '../refused.ts'

/** A text cut into the parts of a thread, each as it goes out; nothing of it is kept. Throws Refused where a piece that cannot be cut is longer than a part. */
export function splitText({ text, platform, isNumbered = false, contentWarning = '' }: { readonly text: string; readonly platform: Platform; readonly isNumbered?: boolean; readonly contentWarning?: string }): { parts: { text: string }[] } {
  const reserved = contentWarning === '' ? 0 : countFor(platform, contentWarning).count
  const split = splitThread(text, { platform, reserved, isNumbered })
  if (!split.ok) throw new Refused('invalid', split.refusal, { where: `text.${split.piece.start}` })
  return { parts: split.parts.map((part) => ({ text: part.text })) }
}
