import { refuseSize } from '@sharewell/media'
import { examine, type ExamineProgress, type ExamineTools } from '@sharewell/media/examine'
import { fit, redact } from '@sharewell/media/redact'
import { toUnread } from './to-unread.ts'
import type { FromPictureWorker, PictureFile, PictureJob, PictureResult } from './picture-protocol.ts'

/** Progress is told at most this often, in milliseconds. */
const between = 100

export type Jobs = {
  /** Does a job and says how it ended. Never rejects. */
  start(id: number, job: PictureJob): Promise<void>
  /** Ends the examination of this id at its next breath; covering and fitting run to their end. */
  stop(id: number): void
}

type Say = (message: FromPictureWorker, transfer?: Transferable[]) => void

/** On a slow device small faces and reading may take so long, in milliseconds: to see it all is worth a wait that can be followed. Together they stay within the client's minute. */
const patience = { faces: 20_000, text: 25_000 }

/** The worker's jobs, over the engine's tools. */
export function createJobs(tools: ExamineTools, say: Say): Jobs {
  let running: { id: number; stopping: AbortController } | null = null

  async function run(id: number, job: PictureJob, signal: AbortSignal): Promise<PictureResult> {
    const size = job.file instanceof Blob ? job.file.size : job.file.length
    const tooLarge = refuseSize(size)
    if (tooLarge) return job.type === 'examine' ? { ...toUnread(size), refusal: tooLarge } : tooLarge
    const bytes = await readFile(job.file)
    switch (job.type) {
      case 'examine': return examine(bytes, tools, { signal, limits: patience, onProgress: toTeller(id) })
      case 'redact': return redact(bytes, { boxes: job.covering.boxes, metadata: true, look: job.covering.look }, tools.codecs)
      case 'fit': return fit(bytes, job.limits, tools.codecs)
    }
  }

  function toTeller(id: number): (progress: ExamineProgress) => void {
    let last = -Infinity
    return ({ done, examined }) => {
      // While the picture is decoded, what sees comes from the page.
      if (!examined.refusal) void tools.loadSeeTools().catch(() => undefined)
      const now = performance.now()
      if (now - last < between) return
      last = now
      say({ type: 'progress', id, done, examined })
    }
  }

  return {
    async start(id, job) {
      const stopping = new AbortController()
      running = { id, stopping }
      try {
        const result = await run(id, job, stopping.signal)
        say({ type: 'done', id, result }, 'bytes' in result && result.bytes.buffer instanceof ArrayBuffer ? [result.bytes.buffer] : [])
      } catch (cause) {
        say(stopping.signal.aborted ? { type: 'stopped', id } : { type: 'failed', id, message: cause instanceof Error ? cause.message : String(cause) })
      }
      running = null
    },
    stop(id) {
      if (running?.id === id) running.stopping.abort()
    },
  }
}

async function readFile(file: PictureFile): Promise<Uint8Array> {
  return file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file
}

