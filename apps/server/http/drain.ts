import type { Server } from 'node:http'

/** Takes no new connection, lets requests that run come to their end, and closes what is left after `patience` milliseconds. */
export function drain(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}
