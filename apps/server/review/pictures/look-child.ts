import { loadCodecs } from '@sharewell/media/codecs-node'
import { examine, type Examined } from '@sharewell/media/examine'
import { loadSeeTools } from '@sharewell/media/see-tools-node'
import { z } from 'zod'

// A process of its own: what decoding and seeing take of memory goes with it, and a file that breaks it breaks nothing else.

/** What is asked: a picture, under a number that the answer repeats. */
export interface Asked {
  readonly id: number
  readonly bytes: Uint8Array
}
/** What comes back: what was seen, or null where looking failed. */
export interface Answered {
  readonly id: number
  readonly examined: Examined | null
}

const asked: z.ZodType<Asked> = z.object({ id: z.int(), bytes: z.instanceof(Uint8Array) })
/** As long as on a device. Milliseconds for small faces and for reading; beyond, what was not seen is said. */
const limits = { faces: 60_000, text: 60_000 }

process.on('message', (message) => {
  const { id, bytes } = asked.parse(message)
  const answer = (examined: Examined | null): void => { process.send?.({ id, examined } satisfies Answered) }
  loadCodecs().then((codecs) => examine(bytes, { codecs, loadSeeTools }, { limits })).then(answer, () => answer(null))
})
process.on('disconnect', () => process.exit())
