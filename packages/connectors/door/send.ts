import { type IncomingMessage, request } from 'node:http'
import type { Socket } from 'node:net'
import type { DoorAnswer, DoorRequest, MaybeSent, NotSent } from '../contract/index.ts'
import type { Target } from './read-target.ts'
import { readAnswer } from './read-answer.ts'

/** Named to every platform: who calls, and nothing of whom. */
const product = 'Sharewell (self-hosted)'
const longestHead = 16_384

/** Headers that the door alone writes. */
const own: readonly string[] = ['host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding', 'upgrade', 'expect', 'te', 'trailer', 'proxy-authorization']

/**
 * Sends one request over a connection that stands, and reads its answer. From its first byte on it may have arrived: whatever ends it
 * without an answer is `maybe-sent`. `signal` is the deadline.
 */
export function send(target: Target, socket: Socket, { method, headers = {}, body }: DoorRequest, signal: AbortSignal, atMostBytes: number): Promise<Omit<DoorAnswer, 'retryAt'> | MaybeSent | NotSent> {
  return new Promise((resolve) => {
    const bytes = body === undefined ? undefined : Buffer.from(body)
    let hasAnswer = false
    const finish = (result: Omit<DoorAnswer, 'retryAt'> | MaybeSent | NotSent): void => {
      signal.removeEventListener('abort', giveUp)
      resolve(result)
      socket.destroy()
    }
    const giveUp = (): void => finish({ is: 'maybe-sent', why: 'no-answer' })
    const names = Object.keys(headers).map((name) => name.toLowerCase())
    if (signal.aborted || names.some((name) => own.includes(name))) {
      finish({ is: 'not-sent', why: signal.aborted ? 'no-connection' : 'bad-request' })
      return
    }
    const asked = tryRequest()
    if (!asked) {
      finish({ is: 'not-sent', why: 'bad-request' })
      return
    }
    signal.addEventListener('abort', giveUp, { once: true })
    asked.on('error', (error: NodeJS.ErrnoException) => {
      if (!hasAnswer) finish({ is: 'maybe-sent', why: error.code?.startsWith('HPE_') === true ? 'answer-broken' : 'cut-off' })
    })
    asked.on('upgrade', () => finish({ is: 'maybe-sent', why: 'answer-broken' }))
    asked.on('response', (message) => {
      hasAnswer = true
      void readAnswer(message, atMostBytes).then((read) => finish(read.is === 'body'
        ? { is: 'answer', status: message.statusCode ?? 0, headers: toPlainHeaders(message), body: read.body }
        : { is: 'maybe-sent', why: signal.aborted ? 'no-answer' : read.why }))
    })
    asked.end(bytes)

    function tryRequest(): ReturnType<typeof request> | undefined {
      try {
        return request({
          createConnection: () => socket, maxHeaderSize: longestHead, insecureHTTPParser: false, setHost: false, method, path: `${target.url.pathname}${target.url.search}`,
          headers: { 'user-agent': product, ...headers, host: target.url.host, connection: 'close', 'accept-encoding': 'gzip', ...(bytes ? { 'content-length': bytes.length } : method === 'GET' ? {} : { 'content-length': 0 }) },
        })
      } catch {
        // Node refuses headers that could end early and begin another request.
        return undefined
      }
    }
  })
}

function toPlainHeaders({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]])))
}
