import type { Examined } from '@sharewell/media/examine'
import type { Fitted, FitLimits, Redaction } from '@sharewell/media/redact'
import type { Refusal } from '@sharewell/media/types'
import { w } from '../../messages/picture-worker.ts'
import type { AssetName, Covering, FromPictureWorker, PictureFile, PictureJob, PictureResult, ToPictureWorker } from './picture-protocol.ts'
import { toUnread } from './to-unread.ts'

export type { Covering, PictureFile } from './picture-protocol.ts'

/** How far an examination is, from 0 to 1, with what is known so far. */
export type PictureProgress = { done: number; examined: Examined }

/**
 * The page's line to the picture worker, which starts with the first job and goes when it has had nothing to do for two minutes.
 * A file is best handed in as a `Blob`, which is read in the worker; an array is handed over when its job starts, and is empty afterwards.
 * One job at a time, in the order asked; covering and fitting go before examinations that wait.
 * Each promise rejects with an `Error` in plain words where the worker or its models cannot be loaded or the worker breaks, and at once with the signal's reason where it was stopped.
 */
export type PictureClient = {
  /** What the file is, hides and shows. Refused files come back examined, with their refusal; so does what takes longer than a minute. Progress comes ten times a second at most. */
  examine(file: PictureFile, options: { onProgress: (progress: PictureProgress) => void; signal: AbortSignal }): Promise<Examined>
  /** A new file without hidden data and with the boxes destroyed; without boxes hidden data alone goes, coded pixels untouched. */
  redact(file: PictureFile, covering: Covering, options?: { signal?: AbortSignal }): Promise<Redaction | Refusal>
  /** A new file within the limits. */
  fit(file: PictureFile, limits: FitLimits, options?: { signal?: AbortSignal }): Promise<Fitted | Refusal>
  /** The worker and its models are given back, and what waits is rejected; the next call starts them again. */
  close(): void
}

/** One worker, as the client sees it. */
export type PicturePort = {
  post(message: ToPictureWorker, transfer?: Transferable[]): void
  onMessage(listen: (message: FromPictureWorker) => void): void
  /** The worker broke outside a job: it could not start, or ran out of memory. */
  onBreak(listen: () => void): void
  end(): void
}

/** How a client starts a worker, and gives it its files. */
export type PictureSource = {
  open: () => Promise<PicturePort>
  loadAsset: (name: AssetName) => Promise<string>
}

/** Milliseconds: the longest job by its type, how long a stop may take, how long an idle worker stays. */
export const pictureLimits = { examine: 60_000, redact: 120_000, fit: 120_000, grace: 1500, idle: 120_000 } as const

type Waiting = {
  id: number
  job: PictureJob
  known: Examined
  isStopped: boolean
  onProgress: (progress: PictureProgress) => void
  resolve: (result: PictureResult) => void
  reject: (reason: unknown) => void
}

/** The page's line to its picture worker over any source of workers. */
export function createPictureClient({ open, loadAsset }: PictureSource): PictureClient {
  let count = 0
  const queue: Waiting[] = []
  let current: Waiting | null = null
  let port: Promise<PicturePort> | null = null
  /** Files that the worker waits for; while it does, its job's time stands still. */
  let wanted = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function setTimer(after: number, act: () => void): void {
    clearTimeout(timer)
    timer = setTimeout(act, after)
  }

  function start(): Promise<PicturePort> {
    wanted = 0
    const opening = open()
    const isMine = (): boolean => port === opening
    opening.then((opened) => {
      if (!isMine()) return
      opened.onMessage((message) => isMine() && hear(message, opened))
      opened.onBreak(() => isMine() && giveUp(w.broke))
    }, () => isMine() && giveUp(w.notLoaded))
    return opening
  }

  function endPort(): void {
    clearTimeout(timer)
    port?.then((opened) => opened.end(), () => undefined)
    port = null
  }

  function next(): void {
    if (current) return
    const waiting = queue.shift()
    if (!waiting) {
      if (port) setTimer(pictureLimits.idle, endPort)
      return
    }
    current = waiting
    port ??= start()
    port.then((opened) => {
      if (current !== waiting) return
      armBound(waiting)
      const { job, transfer } = toSent(waiting.job)
      opened.post({ type: 'job', id: waiting.id, job }, transfer)
    }, () => undefined)
  }

  function armBound(waiting: Waiting): void {
    if (waiting.isStopped) return
    setTimer(pictureLimits[waiting.job.type], () => {
      waiting.resolve(waiting.job.type === 'examine' ? { ...waiting.known, refusal: tooLong() } : tooLong())
      endPort()
      release()
    })
  }

  function release(): void {
    clearTimeout(timer)
    current = null
    next()
  }

  /** The current job cannot go on, and nothing of its worker is trusted further. */
  function giveUp(words: string): void {
    current?.reject(new Error(words))
    endPort()
    release()
  }

  function hear(message: FromPictureWorker, from: PicturePort): void {
    if (message.type === 'want') {
      give(message.name, from)
      return
    }
    if (message.id !== current?.id) return
    switch (message.type) {
      case 'progress':
        current.known = message.examined
        if (!current.isStopped) current.onProgress({ done: message.done, examined: message.examined })
        break
      case 'done':
        current.resolve(message.result)
        release()
        break
      case 'stopped': release()
        break
      case 'failed': giveUp(w.broke)
    }
  }

  function give(name: AssetName, to: PicturePort): void {
    const asking = port
    wanted += 1
    if (!current?.isStopped) clearTimeout(timer)
    loadAsset(name).then((text) => {
      if (port !== asking) return
      wanted -= 1
      to.post({ type: 'asset', name, text })
      if (wanted === 0 && current) armBound(current)
    }, () => port === asking && giveUp(w.notLoaded))
  }

  function stop(waiting: Waiting, reason: unknown): void {
    waiting.reject(reason)
    waiting.isStopped = true
    const at = queue.indexOf(waiting)
    if (at >= 0) queue.splice(at, 1)
    if (current !== waiting) return
    port?.then((opened) => opened.post({ type: 'stop', id: waiting.id }), () => undefined)
    setTimer(pictureLimits.grace, () => {
      endPort()
      release()
    })
  }

  /** Each type of job has a result of its own, which the worker keeps to. */
  function ask<Result extends PictureResult>(job: PictureJob, signal?: AbortSignal, onProgress: Waiting['onProgress'] = () => undefined): Promise<Result> {
    return new Promise<PictureResult>((resolve, reject) => {
      signal?.throwIfAborted()
      const waiting: Waiting = { id: ++count, job, known: toUnread(toSize(job.file)), isStopped: false, onProgress, resolve, reject }
      signal?.addEventListener('abort', () => stop(waiting, signal.reason), { once: true })
      const before = job.type === 'examine' ? -1 : queue.findIndex((one) => one.job.type === 'examine')
      queue.splice(before < 0 ? queue.length : before, 0, waiting)
      next()
    }) as Promise<Result>
  }

  return {
    examine: (file, { onProgress, signal }) => ask({ type: 'examine', file }, signal, onProgress),
    redact: (file, covering, { signal } = {}) => ask({ type: 'redact', file, covering }, signal),
    fit: (file, limits, { signal } = {}) => ask({ type: 'fit', file, limits }, signal),
    close() {
      endPort()
      const all = current ? [current, ...queue] : [...queue]
      queue.length = 0
      current = null
      for (const one of all) one.reject(new Error(w.closed))
    },
  }
}

function tooLong(): Refusal {
  return { refused: true, ...w.tooLong }
}

function toSize(file: PictureFile): number {
  return file instanceof Blob ? file.size : file.length
}

/** An array's memory goes over to the worker, where it is the array's alone. */
function toSent(job: PictureJob): { job: PictureJob; transfer: Transferable[] } {
  if (job.file instanceof Blob) return { job, transfer: [] }
  const { buffer, byteLength } = job.file
  const file = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? job.file : job.file.slice()
  return { job: { ...job, file }, transfer: file.buffer instanceof ArrayBuffer ? [file.buffer] : [] }
}
