import { second } from '../clock/instant.ts'
import { countBacklog, findNextWake, type Lease, renewLeases, takeLeases } from './leases.ts'
import type { Publisher } from './publisher.ts'
import { sendPublication } from './send-publication.ts'
import { sweep } from './sweep.ts'

/** A worker that sends. Any number of them share one database. */
export interface Worker {
  /** Takes nothing more, lets the calls that run come to their end for so many milliseconds, and gives the rest back. */
  readonly stop: (patience: number) => Promise<void>
}

export interface WorkerOptions {
  readonly publisher: Omit<Publisher, 'isStopping'>
  /** Publications at once. */
  readonly atOnce?: number
  /** Hears that there is something to do; answers how to stop hearing. */
  readonly listen?: (wake: () => void) => Promise<() => Promise<void>>
}

/** Looks so often at least, whatever it hears. Milliseconds. */
const poll = 500
const sweepEvery = 5 * second
const renewEvery = 20 * second

/** Starts to send what is due. */
export function startWorker({ publisher: given, atOnce = 8, listen }: WorkerOptions): Worker {
  let isStopping = false
  const publisher: Publisher = { ...given, isStopping: () => isStopping }
  const { context } = publisher
  const running = new Map<string, Promise<void>>()
  // What is heard while it looks counts for the rest that follows.
  let [isHeard, end] = [false, (): void => undefined]
  const wake = (): void => {
    isHeard = true
    end()
  }
  let [sweptAt, renewedAt] = [Number.NEGATIVE_INFINITY, performance.now()]

  function start(lease: Lease): void {
    running.set(lease.id, sendPublication(publisher, lease)
      .catch((error: unknown) => context.log.error('A worker ended in the middle.', error))
      .finally(() => {
        running.delete(lease.id)
        wake()
      }))
  }

  /** Until something may be due, or is heard of, or a hand is free. */
  async function rest(milliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      end = resolve
      timer = setTimeout(resolve, Math.max(1, milliseconds))
      if (isHeard || isStopping) resolve()
    })
    isHeard = false
    clearTimeout(timer)
  }

  async function look(): Promise<number> {
    const free = atOnce - running.size
    const leases = free > 0 ? await takeLeases(publisher, free) : []
    for (const lease of leases) start(lease)
    if (performance.now() - sweptAt > sweepEvery) {
      sweptAt = performance.now()
      await sweep(publisher)
      publisher.observe.backlog(await countBacklog(context))
    }
    if (performance.now() - renewedAt > renewEvery) {
      renewedAt = performance.now()
      await renewLeases(publisher, [...running.keys()])
    }
    if (free > 0 && leases.length > 0) return 0
    const next = running.size < atOnce ? await findNextWake(context.database) : undefined
    // What is due and could not be taken waits for another's hand: half a second is soon enough.
    return next === undefined || next <= context.clock.now() ? poll : Math.min(poll, next - context.clock.now())
  }

  async function run(): Promise<void> {
    while (!isStopping) {
      const pause = await look().catch((error: unknown) => {
        if (!isStopping) context.log.error('Looking for what is due failed.', error)
        return poll
      })
      if (pause > 0) await rest(pause)
    }
  }

  const ended = run()
  const deaf = listen?.(wake).catch((error: unknown) => {
    context.log.error('This worker hears nothing from the others, and looks twice a second instead.', error)
    return () => Promise.resolve()
  })
  return {
    async stop(patience) {
      isStopping = true
      wake()
      let timer: NodeJS.Timeout | undefined
      await Promise.race([ended.then(() => Promise.all(running.values())), new Promise((resolve) => { timer = setTimeout(resolve, patience) })])
      clearTimeout(timer)
      await (await deaf)?.()
    },
  }
}
