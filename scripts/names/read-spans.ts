import { readFileSync } from 'node:fs'

/** A text with labelled spans; offsets are UTF-16. */
export type Labelled = { text: string; spans: { start: number; end: number; label: string }[] }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Reads JSON lines of `{"text", "spans": [{"start", "end", "label"}]}` whose offsets count Unicode code points. Throws for a line that is no such object. */
export function readSpans(file: string): Labelled[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line, index) => {
    const row: unknown = JSON.parse(line)
    if (!isObject(row) || typeof row['text'] !== 'string') throw new Error(`${file}:${index + 1}: no text`)
    const text = row['text']
    const offsets = [0]
    for (const char of text) offsets.push((offsets.at(-1) ?? 0) + char.length)
    const spans = Array.isArray(row['spans']) ? row['spans'].filter(isObject) : []
    return {
      text,
      spans: spans.flatMap(({ start, end, label }) => (typeof start === 'number' && typeof end === 'number' && typeof label === 'string'
        ? [{ start: offsets[start] ?? text.length, end: offsets[end] ?? text.length, label }] : [])).sort((a, b) => a.start - b.start),
    }
  })
}
