import type { ServerResponse } from 'node:http'
import { commonHeaders } from './headers.ts'

/** Sends a whole body and ends. */
export function send(response: ServerResponse, status: number, type: string, body: string | Buffer, more: Readonly<Record<string, string>> = {}): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  response.writeHead(status, { ...commonHeaders, 'Content-Type': type, 'Content-Length': bytes.length, ...more })
  response.end(response.req.method === 'HEAD' ? undefined : bytes)
}

/** Says in one sentence what is not done. The rest of the request is not read: the connection ends with the answer. */
export function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.on('finish', () => response.req.socket.destroySoon())
  send(response, status, 'text/plain; charset=utf-8', `${sentence}\n`, { Connection: 'close', ...(status === 429 || status === 503 ? { 'Retry-After': '2' } : {}) })
}
