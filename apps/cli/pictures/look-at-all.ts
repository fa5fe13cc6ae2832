import { isRefusal } from '@sharewell/media/types'
import type { Examined } from '@sharewell/media/examine'
import type { MediaOption } from '../input/media-options.ts'
import { openPicture, type PictureFile } from '../input/picture-file.ts'
import type { LookedAt } from './add-pictures.ts'
import { lookAt } from './look-at.ts'
import type { Tell } from './take-out.ts'

/** Opens all pictures at once, so that a name that is wrong is told before any is looked at, and looks at one after the other. Throws a UsageError. */
export async function lookAtAll(media: readonly MediaOption[], tell: Tell): Promise<LookedAt[]> {
  const files: PictureFile[] = []
  try {
    for (const { path } of media) files.push(openPicture(path))
    const looked: LookedAt[] = []
    for (const [at, option] of media.entries()) {
      const file = files[at]
      if (file) looked.push({ ...option, examined: await lookAtFile(file, (done) => tell(`Looking at picture ${at + 1} of ${media.length}`, done)) })
    }
    return looked
  } finally {
    for (const file of files) file.close()
  }
}

/** A file that is empty or too large is not read at all. */
async function lookAtFile(file: PictureFile, tell: (done: number) => void): Promise<Examined> {
  const bytes = file.read()
  if (!isRefusal(bytes)) return lookAt(bytes, ({ done }) => tell(done))
  return { type: 'unknown', size: file.size, width: 0, height: 0, frames: 1, metadata: [], seen: null, refusal: bytes }
}
