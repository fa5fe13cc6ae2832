import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createSecureServer } from 'node:tls'

/** What a server in a test does with a connection; `asked` is what came in at once, as text. */
export type Behave = (socket: Socket, asked: string) => void

export interface RawServer {
  readonly port: number
  readonly origin: string
  /** What came in, one text a connection. */
  readonly seen: readonly string[]
  readonly close: () => Promise<void>
}

/** A server that speaks whatever bytes a test wants, so that it can break every rule of HTTP. It answers on 127.0.0.1. */
export async function openRawServer(behave: Behave, secure?: { readonly key: string; readonly cert: string }): Promise<RawServer> {
  const seen: string[] = []
  const sockets = new Set<Socket>()
  const take = (socket: Socket): void => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    let text = ''
    socket.on('data', (chunk) => {
      const isFirst = text === ''
      text += chunk.toString('latin1')
      if (isFirst) seen.push(text)
      else seen[seen.length - 1] = text
      if (text.includes('\r\n\r\n')) behave(socket, text)
    })
  }
  const server: Server = secure ? createSecureServer({ ...secure }, take) : createServer(take)
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    port: address.port,
    origin: `${secure ? 'https' : 'http'}://127.0.0.1:${address.port}`,
    seen,
    close: () => new Promise((resolve) => {
      for (const socket of sockets) socket.destroy()
      server.close(() => resolve())
    }),
  }
}
