/** One line without its ending. `bytes` is undefined where the line is longer than the limit and was dropped. */
export type Line = { number: number; bytes: Buffer | undefined }

/** The longest line, or whole input, that is taken into memory. */
export const longestInput = 16 * 1024 * 1024

/** Blank lines wait to see whether they are the end; more than these are not waited for. */
const mostBlanksHeld = 1000

const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * Splits a stream of bytes into lines, a batch for each chunk, and never holds more than one line.
 * A last line without an ending counts; blank lines at the very end do not.
 */
export async function* readLines(chunks: AsyncIterable<Buffer | string>, longest = longestInput): AsyncGenerator<Line[]> {
  let parts: Buffer[] = []
  let length = 0
  let number = 0
  let blanks: Line[] = []

  const finishLine = (): Line[] => {
    number++
    const whole = length > longest ? undefined : Buffer.concat(parts)
    const bytes = whole?.at(-1) === carriageReturn ? whole.subarray(0, -1) : whole
    parts = []
    length = 0
    if (bytes && isBlank(bytes) && blanks.length < mostBlanksHeld) {
      blanks.push({ number, bytes })
      return []
    }
    const lines = [...blanks, { number, bytes }]
    blanks = []
    return lines
  }

  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    const batch: Line[] = []
    let from = 0
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, from)) {
      length += end - from
      if (length <= longest) parts.push(bytes.subarray(from, end))
      batch.push(...finishLine())
      from = end + 1
    }
    length += bytes.length - from
    if (length <= longest) parts.push(bytes.subarray(from))
    else parts = []
    if (batch.length > 0) yield batch
  }
  if (length > 0) yield finishLine()
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09)
}
