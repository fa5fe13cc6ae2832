import { type Instant, second } from '@sharewell/domain'
import type { Door, DoorRequest, DoorResult } from '../contract/index.ts'
import { type Authorities, connect } from './connect.ts'
import { readTarget, type Target, toOrigin } from './read-target.ts'
import { type Resolve, resolveHere, resolveTarget } from './resolve.ts'
import { toRetryAt } from './retry-after.ts'
import { send } from './send.ts'

/** What a request came to, for counting. It names no host, no path and nobody. */
export interface DoorNote {
  readonly method: DoorRequest['method']
  /** A status of HTTP, or why there is none. */
  readonly result: number | string
  readonly bytes: number
}

export interface DoorSettings {
  /** The injected clock. */
  readonly now: () => Instant
  /** Origins that an owner lists because they stand inside their own network: `http://10.0.3.7:3000`. Others lead to public addresses only. */
  readonly listedOrigins?: readonly string[]
  readonly resolve?: Resolve
  /** Milliseconds until a connection stands, looking up its name included. */
  readonly connectMs?: number
  /** Milliseconds for the whole of a request. */
  readonly totalMs?: number
  /** The most bytes of an answer, unpacked. */
  readonly atMostBytes?: number
  readonly authorities?: Authorities
  /** Ends what is under way when the server stops. */
  readonly stop?: AbortSignal
  readonly note?: (note: DoorNote) => void
}

interface Bounds { readonly connectMs: number; readonly totalMs: number; readonly atMostBytes: number }
const usual: Bounds = { connectMs: 10 * second, totalMs: 30 * second, atMostBytes: 4_000_000 }

/** Opens the one way out to platforms. */
export function openDoor(settings: DoorSettings): Door {
  const listed = new Set((settings.listedOrigins ?? []).flatMap((text) => toOrigin(text) ?? []))
  const { resolve = resolveHere, now, note } = settings
  return {
    now,
    async ask(request) {
      const bounds = toBounds(settings, request)
      const target = readTarget(request.url, listed)
      const result: DoorResult = target ? await pass(target, request, bounds, resolve, settings) : { is: 'not-sent', why: 'bad-address' }
      note?.({ method: request.method, result: result.is === 'answer' ? result.status : result.why, bytes: result.is === 'answer' ? result.body.length : 0 })
      return result
    },
  }
}

function toBounds({ connectMs = usual.connectMs, totalMs = usual.totalMs, atMostBytes = usual.atMostBytes }: DoorSettings, request: DoorRequest): Bounds {
  return { connectMs, totalMs: Math.min(totalMs, request.withinMs ?? totalMs), atMostBytes: Math.min(atMostBytes, request.atMostBytes ?? atMostBytes) }
}

async function pass(target: Target, request: DoorRequest, { connectMs, totalMs, atMostBytes }: Bounds, resolve: Resolve, { authorities, stop, now }: DoorSettings): Promise<DoorResult> {
  const whole = startDeadline(totalMs, stop)
  const first = startDeadline(connectMs, whole.signal)
  try {
    const resolved = await raceAbort(resolveTarget(target, resolve), first.signal)
    if (resolved === undefined) return { is: 'not-sent', why: stop?.aborted === true ? 'stopped' : 'no-connection' }
    if (resolved.is !== 'addresses') return { is: 'not-sent', why: resolved.is === 'none' ? 'no-such-host' : 'address-refused' }
    const connected = await connect(target, resolved.addresses, first.signal, authorities)
    if (connected.is === 'none') return { is: 'not-sent', why: stop?.aborted === true ? 'stopped' : connected.why }
    const result = await send(target, connected.socket, request, whole.signal, atMostBytes)
    if (result.is !== 'answer') return stop?.aborted === true && result.is === 'maybe-sent' ? { is: 'maybe-sent', why: 'stopped' } : result
    const retryAt = toRetryAt(result.headers, now())
    return { ...result, ...(retryAt === undefined ? {} : { retryAt }) }
  } finally {
    first.end()
    whole.end()
  }
}

interface Deadline { readonly signal: AbortSignal; readonly end: () => void }

/** A signal that comes after so many milliseconds, or with another one; it holds nothing once it was ended. */
function startDeadline(ms: number, other: AbortSignal | undefined): Deadline {
  const controller = new AbortController()
  const abort = (): void => controller.abort()
  const timer = setTimeout(abort, ms)
  if (other?.aborted === true) abort()
  other?.addEventListener('abort', abort, { once: true })
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer)
      other?.removeEventListener('abort', abort)
    },
  }
}

function raceAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => resolve(undefined)
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })
}
