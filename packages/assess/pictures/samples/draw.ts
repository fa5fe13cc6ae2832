import type { Seen } from '@sharewell/media/analyse'

type Line = Seen['text'][number]
const letter = { width: 10, height: 20 }

/**
 * What a picture engine would see of these lines in print: a blank line parts two regions, three spaces or more part two columns.
 * `turned` turns the whole picture, in degrees clockwise.
 */
export function drawSeen(text: string, { turned = 0, confidence = 0.9 }: { turned?: number; confidence?: number } = {}): Seen {
  const seen: Seen = { faces: [], text: [], regions: [], unfinished: [] }
  const angle = (turned * Math.PI) / 180
  const turn = (x: number, y: number): { x: number; y: number } => ({ x: x * Math.cos(angle) - y * Math.sin(angle), y: x * Math.sin(angle) + y * Math.cos(angle) })
  let group: Line[] = []
  const close = (): void => {
    if (group.length > 0) seen.regions.push({ kind: 'label', lines: group.length, box: toBox(group.map(({ box }) => box)) })
    group = []
  }
  for (const [row, line] of text.split('\n').entries()) {
    if (line.trim() === '') { close(); continue }
    const words = [...line.matchAll(/\S+/g)].map((found) => {
      const y = row * letter.height * 1.5
      const corners = [turn(found.index * letter.width, y), turn((found.index + found[0].length) * letter.width, y), turn(found.index * letter.width, y + letter.height), turn((found.index + found[0].length) * letter.width, y + letter.height)]
      const x = Math.min(...corners.map((corner) => corner.x))
      const top = Math.min(...corners.map((corner) => corner.y))
      return { text: found[0], confidence, box: { x, y: top, width: Math.max(...corners.map((corner) => corner.x)) - x, height: Math.max(...corners.map((corner) => corner.y)) - top } }
    })
    const seenLine = { text: line, confidence: confidence * 100, box: toBox(words.map(({ box }) => box)), turned, light: false, height: letter.height, words }
    seen.text.push(seenLine)
    group.push(seenLine)
  }
  close()
  return seen
}

function toBox(boxes: readonly { x: number; y: number; width: number; height: number }[]): { x: number; y: number; width: number; height: number } {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y }
}
