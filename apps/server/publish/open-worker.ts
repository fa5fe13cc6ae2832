import type pg from 'pg'
import type { Context } from '../context.ts'
import type { Metrics } from '../http/metrics.ts'
import { listenForWakes } from './listen.ts'
import type { Observe, Reach } from './publisher.ts'
import { startWorker, type Worker } from './run-worker.ts'

/** Starts this process’s worker: a name of its own, chance, and what it tells those who watch. */
export function openWorker(context: Context, { pool, metrics, reach }: { readonly pool: Pick<pg.Pool, 'connect'>; readonly metrics: Metrics; readonly reach: Reach }): Worker {
  return startWorker({
    publisher: { context, owner: context.ids.make(), reach, chance: Math.random, at: () => Promise.resolve(), observe: observeInto(metrics) },
    listen: (wake) => listenForWakes(pool, wake),
  })
}

/** Words of the ledger as numbers; none of them names a person, a channel or a post. */
function observeInto(metrics: Metrics): Observe {
  let backlog = { due: 0, waiting: 0 }
  metrics.gauge('sharewell_publications_due', () => backlog.due)
  metrics.gauge('sharewell_publications_waiting', () => backlog.waiting)
  return {
    late: (seconds) => metrics.observe('sharewell_publish_late_seconds', seconds),
    answered: (what, word) => metrics.count('sharewell_platform_calls_total', { what, word }),
    backlog: (now) => { backlog = now },
  }
}
