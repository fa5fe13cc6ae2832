import { connect as connectPlain, isIP, type Socket } from 'node:net'
import { checkServerIdentity, connect as connectSecurely } from 'node:tls'
import type { NotSentWhy } from '../contract/index.ts'
import type { Target } from './read-target.ts'

/** Certificates that are trusted instead of the machine's own, in PEM; for tests and for an owner's own authority. */
export type Authorities = readonly string[]
export type Connected = { readonly is: 'socket'; readonly socket: Socket } | { readonly is: 'none'; readonly why: NotSentWhy }

/**
 * Connects to one of the addresses that were looked at, in their order, and to nothing else; shakes hands where the target is secure.
 * Nothing of the request was written yet, so whatever goes wrong here, the request was not sent.
 */
export async function connect(target: Target, addresses: readonly string[], signal: AbortSignal, authorities?: Authorities): Promise<Connected> {
  let why: NotSentWhy = 'no-connection'
  for (const address of addresses) {
    const found = await reach(target, address, signal, authorities)
    if (found.is === 'socket') return found
    why = found.why
    if (signal.aborted) break
  }
  return { is: 'none', why }
}

function reach({ host, port, isSecure }: Target, address: string, signal: AbortSignal, authorities: Authorities | undefined): Promise<Connected> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve({ is: 'none', why: 'no-connection' })
      return
    }
    // A socket of its own each time: one that is kept would lead where its name led before.
    const socket = isSecure
      ? connectSecurely({ host: address, port, ALPNProtocols: ['http/1.1'], minVersion: 'TLSv1.2', ...(isIP(host) === 0 ? { servername: host } : {}), ...(authorities ? { ca: [...authorities] } : {}), checkServerIdentity: (_, certificate) => checkServerIdentity(host, certificate) })
      : connectPlain({ host: address, port })
    let why: NotSentWhy = 'no-connection'
    if (isSecure) socket.once('connect', () => { why = 'no-handshake' })
    const finish = (connected: Connected): void => {
      signal.removeEventListener('abort', giveUp)
      socket.off('error', giveUp).off('close', giveUp)
      // A socket without a listener for its errors would end the process.
      socket.on('error', () => undefined)
      if (connected.is === 'none') socket.destroy()
      resolve(connected)
    }
    const giveUp = (): void => finish({ is: 'none', why })
    signal.addEventListener('abort', giveUp, { once: true })
    socket.once('error', giveUp)
    socket.once('close', giveUp)
    socket.once(isSecure ? 'secureConnect' : 'connect', () => finish({ is: 'socket', socket }))
  })
}
