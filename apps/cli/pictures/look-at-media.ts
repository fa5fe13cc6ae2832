import type { MediaOption } from '../input/media-options.ts'
import type { Io } from '../io.ts'
import { Progress, toPercent } from '../output/progress.ts'
import type { LookedAt } from './add-pictures.ts'

/** Looks at pictures with a line on how far it is; what does so is loaded only now. */
export async function lookAtMedia(media: readonly MediaOption[], io: Io): Promise<LookedAt[]> {
  const { lookAtAll } = await import('./look-at-all.ts')
  const progress = new Progress(io.stderr)
  try {
    return await lookAtAll(media, (words, done) => progress.say(() => `${words}, ${toPercent(done)}`, false))
  } finally {
    progress.end()
  }
}
