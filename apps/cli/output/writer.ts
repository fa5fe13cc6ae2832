import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes and waits where the reader is slower, so that memory stays bounded. */
export async function write(stream: Writable, words: string): Promise<void> {
  if (words !== '' && !stream.write(words)) await once(stream, 'drain')
}

/** Ends the process quietly where the reader of standard output has gone, as with `| head`. */
export function endQuietlyWithoutReader(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}
