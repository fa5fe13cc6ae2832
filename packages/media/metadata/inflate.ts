/** Unpacks zlib data, at most `most` bytes of it; what is damaged yields what came before the damage. */
export async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate')
  const writer = stream.writable.getWriter()
  const reader = stream.readable.getReader()
  const unpacked = new Uint8Array(most)
  let size = 0
  // The reader tells of damage; the writer would tell the same again.
  writer.write(packed.slice()).then(() => writer.close()).catch(() => undefined)
  try {
    while (size < most) {
      const { done, value } = await reader.read()
      if (done) break
      const piece = value.subarray(0, most - size)
      unpacked.set(piece, size)
      size += piece.length
    }
    await reader.cancel()
  } catch {
    // Damaged data ends here.
  }
  return unpacked.slice(0, size)
}
