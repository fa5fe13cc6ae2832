import type { Examined } from '@sharewell/media/examine'
import type { Fitted, Redaction } from '@sharewell/media/redact'
import type { Refusal } from '@sharewell/media/types'
import type { Covering, PictureClient } from '../../../../worker/pictures/picture-client.ts'

/** An examination that found nothing. */
export const emptyExamined: Examined = { type: 'jpeg', size: 3, width: 1000, height: 500, frames: 1, metadata: [], seen: { faces: [], text: [], regions: [], unfinished: [] } }

export type Looking = { file: Blob; signal: AbortSignal; tell: (done: number, examined: Examined) => void; end: (examined: Examined) => void; fail: (reason: Error) => void }

/** A picture client whose every answer a test gives by hand. */
export function createFakeClient() {
  const looking: Looking[] = []
  const covering: { covering: Covering; end: (result: Redaction | Refusal) => void; fail: (reason: Error) => void }[] = []
  const fitting: { end: (result: Fitted | Refusal) => void }[] = []
  const client: PictureClient = {
    examine: (file, { onProgress, signal }) => new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
      looking.push({ file: file instanceof Blob ? file : new Blob(), signal, tell: (done, examined) => onProgress({ done, examined }), end: resolve, fail: reject })
    }),
    redact: (_file, how) => new Promise((end, fail) => covering.push({ covering: how, end, fail })),
    fit: () => new Promise((end) => fitting.push({ end })),
    close: () => undefined,
  }
  return { client, looking, covering, fitting }
}
