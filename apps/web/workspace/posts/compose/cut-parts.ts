import { countFor, type Platform } from '@sharewell/domain/limits'
import { splitThread } from '@sharewell/domain/post'
import type { DraftContent, DraftPart, DraftTarget } from '../../../drafts/draft.ts'
import type { Channel } from '../api.ts'
import { platformOf } from '../words.ts'

/** A line of its own by which an author begins a new part. */
const mark = /^[ \t]*---[ \t]*$/mu

/** A text in parts, or why it cannot be cut so that every part fits. */
export type Cut = { readonly ok: true; readonly texts: readonly string[] } | { readonly ok: false; readonly words: string }

/** Cuts a text into the parts of a thread, as a platform counts: at each line of `---`, and wherever a part would be too long. */
export function cutText(text: string, platform: Platform, contentWarning = ''): Cut {
  const reserved = contentWarning === '' ? 0 : countFor(platform, contentWarning).count
  const texts: string[] = []
  for (const section of text.split(mark)) {
    const split = splitThread(section, { platform, reserved })
    if (!split.ok) return { ok: false, words: split.refusal.words }
    texts.push(...split.parts.map((part) => part.text))
  }
  return { ok: true, texts: texts.length > 0 ? texts : [''] }
}

/** The text that an author edits, for parts that were cut: cut again, it gives the same parts. */
export function toText(parts: readonly string[], platform: Platform, contentWarning = ''): string {
  const plain = parts.join('\n\n')
  const again = cutText(plain, platform, contentWarning)
  return again.ok && again.texts.length === parts.length && again.texts.every((text, index) => text === parts[index]) ? plain : parts.join('\n---\n')
}

/** A draft in parts for everybody, and for each channel that cuts it otherwise. */
export interface Variants {
  readonly parts: readonly DraftPart[]
  readonly targets: readonly DraftTarget[]
  /** Why some platform cannot take it; empty where all can. */
  readonly problems: readonly string[]
}

/** Cuts a draft for the channels that it is meant for. Pictures stay in the part in which they stood, or go to the last that there is. */
export function toVariants(content: Pick<DraftContent, 'text' | 'parts' | 'pictures' | 'contentWarning'>, targets: readonly DraftTarget[], channels: readonly Channel[]): Variants {
  const { text, contentWarning } = content
  const chosen = targets.flatMap((target) => {
    const channel = channels.find(({ id }) => id === target.channelId)
    return channel ? [{ target, cut: cutText(text, platformOf(channel), contentWarning) }] : []
  })
  const first = chosen.find(({ cut }) => cut.ok)?.cut ?? cutText(text, 'mastodon', contentWarning)
  const texts = first.ok ? first.texts : [text]
  const toParts = (list: readonly string[]): DraftPart[] => list.map((one, index) => ({ text: one, pictures: content.pictures.filter(({ id }) => Math.min(placeOf(content, id), list.length - 1) === index).map(({ id }) => id) }))
  return {
    parts: toParts(texts),
    targets: chosen.map(({ target: { channelId, visibility }, cut }) => ({
      channelId, ...(visibility === undefined ? {} : { visibility }),
      ...(cut.ok && cut.texts.join('\n---\n') !== texts.join('\n---\n') ? { parts: toParts(cut.texts) } : {}),
    })),
    problems: [...new Set([...chosen.map(({ cut }) => cut), first].flatMap((cut) => (cut.ok ? [] : [cut.words])))],
  }
}

/** In which part a picture stands, from 0. */
export function placeOf({ parts }: Pick<DraftContent, 'parts'>, pictureId: string): number {
  return Math.max(0, parts.findIndex(({ pictures }) => pictures.includes(pictureId)))
}

/** Puts a picture into another part. */
export function movePicture(parts: readonly DraftPart[], pictureId: string, to: number): DraftPart[] {
  return parts.map(({ text, pictures }, index) => ({ text, pictures: [...pictures.filter((id) => id !== pictureId), ...(index === to ? [pictureId] : [])] }))
}
