import { joinBytes, readByte, toBytes } from '../container/bytes.ts'
import { walkGif, type GifBlock } from '../container/gif.ts'
import { loopNames, profileName } from '../metadata/read-webp-gif.ts'

const trailer = Uint8Array.from([0x3b])

/** A copy of a GIF picture with its frames, their timing, how often they repeat, and the colour profile. */
export function stripGif(bytes: Uint8Array): Uint8Array {
  const { blocks, headerEnd } = walkGif(bytes)
  const kept = blocks.filter((block, index) => isOfPicture(block, blocks[index + 1]))
  return joinBytes([bytes.subarray(0, headerEnd), ...kept.map((block) => keepBlock(bytes, block)), trailer])
}

/** A control block belongs to what follows; one before text that nobody shows goes with it. */
function isOfPicture({ kind, name }: GifBlock, next: GifBlock | undefined): boolean {
  if (kind === 'control') return next?.kind !== 'text'
  return kind === 'image' || (kind === 'application' && (loopNames.has(name) || name === profileName))
}

function keepBlock(bytes: Uint8Array, { kind, name, start, data, end }: GifBlock): Uint8Array {
  if (kind === 'control') return joinBytes([bytes.subarray(start, data), Uint8Array.from([4]), bytes.subarray(data + 1, data + 5), Uint8Array.from([0])])
  if (!loopNames.has(name)) return bytes.subarray(start, end)
  const times = data + 12
  return joinBytes([toBytes(`\x21\xff\x0b${name}\x03\x01`), Uint8Array.from([readByte(bytes, times + 2), readByte(bytes, times + 3), 0])])
}
