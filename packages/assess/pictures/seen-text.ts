import type { Seen } from '@sharewell/media/analyse'
import type { Box } from '@sharewell/review/contract'

/** Where a word of a seen text stands: UTF-16 offsets into the text, its box in the picture, and the word as it was read. */
export type SeenPlace = { start: number; end: number; box: Box; quote: string }

/** What was read in a picture as one text, a line of the picture a line of the text, with the place of each word. */
export function toSeenText(seen: Seen): { text: string; places: SeenPlace[] } {
  let text = ''
  const places: SeenPlace[] = []
  for (const { words } of seen.text) {
    for (const [at, word] of words.entries()) {
      text += at > 0 ? ' ' : text === '' ? '' : '\n'
      places.push({ start: text.length, end: text.length + word.text.length, box: word.box, quote: word.text })
      text += word.text
    }
  }
  return { text, places }
}

/** The places of the words that a span touches, in the order of the text. */
export function findPlaces(places: readonly SeenPlace[], { start, end }: { start: number; end: number }): SeenPlace[] {
  return places.filter((place) => place.start < end && place.end > start)
}
