import { setTimeout as wait } from 'node:timers/promises'
import { endOrphan } from './orphan.ts'
import { type RunOptions, type RunningPostgres, runPostgres } from './run-postgres.ts'

const most = 5
const quiet = 60_000

export interface KeptPostgres {
  readonly pid: () => number
  readonly stop: () => Promise<void>
}

/** Runs PostgreSQL, and starts it again where it ends by itself: killed for memory, say. It gives up when that happens five times with less than a minute between. */
export async function keepRunning(options: RunOptions, say: (words: string) => void): Promise<KeptPostgres> {
  let running = await runPostgres(options)
  let isStopping = false
  let restart: Promise<void> = Promise.resolve()
  let losses = 0
  let lostAt = -quiet

  function watch(one: RunningPostgres): void {
    one.onLost(() => { restart = startAgain() })
  }

  async function startAgain(): Promise<void> {
    if (performance.now() - lostAt > quiet) losses = 0
    lostAt = performance.now()
    losses += 1
    if (losses > most) {
      say('The embedded database ended again and again, and is left alone now. Its log is postgres.log in the data folder.')
      return
    }
    say('The embedded database ended by itself and is started again.')
    try {
      await endOrphan(options.folder)
      if (isStopping) return
      running = await runPostgres(options)
      watch(running)
    } catch {
      await wait(500)
      if (!isStopping) await startAgain()
    }
  }

  watch(running)
  return {
    pid: () => running.pid,
    async stop() {
      isStopping = true
      await restart
      await running.stop()
    },
  }
}
