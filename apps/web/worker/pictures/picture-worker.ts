/// <reference lib="webworker" />
import { makeShelf } from './asset-shelf.ts'
import { createJobs } from './do-job.ts'
import type { FromPictureWorker, ToPictureWorker } from './picture-protocol.ts'
import { makePictureTools } from './picture-tools.ts'

declare const self: DedicatedWorkerGlobalScope

const say = (message: FromPictureWorker, transfer: Transferable[] = []): void => self.postMessage(message, transfer)
const shelf = makeShelf((name) => say({ type: 'want', name }))
const jobs = createJobs(makePictureTools(shelf.ask), say)

self.addEventListener('message', ({ data }: MessageEvent<ToPictureWorker>) => {
  if (data.type === 'job') void jobs.start(data.id, data.job)
  else if (data.type === 'stop') jobs.stop(data.id)
  else shelf.put(data.name, data.text)
})
