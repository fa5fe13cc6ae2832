import { Unreadable } from './unreadable.ts'

/** Inflates zlib data up to an expected length and never further, so that no bomb goes off. */
export async function inflate(pieces: readonly Uint8Array[], expected: number): Promise<Uint8Array> {
  const out = new Uint8Array(expected)
  const stream = new DecompressionStream('deflate')
  const feeding = feed(stream.writable, pieces)
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader()
  let at = 0
  try {
    while (at < expected) {
      const { value, done } = await reader.read()
      if (done) break
      out.set(value.subarray(0, expected - at), at)
      at += value.length
    }
  } catch {
    // What was read before the fault decides.
  }
  await reader.cancel().catch(() => undefined)
  await feeding
  if (at < expected) throw new Unreadable('the picture is cut short')
  return out
}

/** Deflates what is handed in piece by piece; answers the pieces of zlib data. */
export async function deflate(pieces: Iterable<Uint8Array>): Promise<Uint8Array[]> {
  const stream = new CompressionStream('deflate')
  const feeding = feed(stream.writable, pieces)
  const out: Uint8Array[] = []
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader()
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    out.push(value)
  }
  await feeding
  return out
}

async function feed(writable: WritableStream, pieces: Iterable<Uint8Array>): Promise<void> {
  const writer = writable.getWriter()
  try {
    for (const piece of pieces) await writer.write(piece)
    await writer.close()
  } catch {
    // The reading side stopped or failed, and says so itself.
  }
}
