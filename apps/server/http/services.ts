import type { Clock } from '../clock/clock.ts'
import type { Context } from '../context.ts'
import type { Log } from '../log/log.ts'
import type { Metrics } from './metrics.ts'

/** Whether the server can work: it serves the page in every state, and the API only when it is ready. */
export type Readiness =
  | { readonly state: 'starting' }
  | { readonly state: 'ready'; readonly context: Context }
  | { readonly state: 'broken'; readonly what: string; readonly doThis: string }
  | { readonly state: 'stopping' }

/** What the HTTP side stands on. */
export interface Services {
  readonly readiness: () => Readiness
  readonly clock: Clock
  readonly log: Log
  readonly metrics: Metrics
  /** Asks the database whether it still answers; resolves to false where it does not. */
  readonly isDatabaseAnswering: () => Promise<boolean>
  /** A worker answers for its health alone. */
  readonly servesApi: boolean
  /** With the database in the box all runs on one machine: nothing goes out while that one sleeps. */
  readonly isInOneBox: boolean
  /** As in Context. */
  readonly publicUrl: string
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[]
  /** Who shows it may read /metrics from anywhere; without one only this machine may. */
  readonly metricsToken?: string
}
