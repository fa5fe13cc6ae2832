import { look } from '@sharewell/media'
import type { Examined } from '@sharewell/media/examine'
import type { Eye } from '../review/pictures/eye.ts'

/** An eye for tests: reads the file, loads no model, and sees in its pixels what the test says, nothing where it says nothing. */
export function createTestEye(seen: NonNullable<Examined['seen']> = { faces: [], text: [], regions: [], unfinished: [] }): Eye {
  return {
    async look(bytes) {
      const { type, size, width, height, frames, metadata, refusal } = await look(bytes)
      return { type, size, width, height, frames, metadata, ...(refusal ? { seen: null, refusal } : { seen }) }
    },
    close: () => undefined,
  }
}
