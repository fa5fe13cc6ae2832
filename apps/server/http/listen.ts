import type { Server } from 'node:http'

/** Listens at `wished`, or at the next free port; answers the port. Throws after 50 taken ports. */
export async function listen(server: Server, wished: number, host = '127.0.0.1'): Promise<number> {
  for (let port = wished; port < wished + 50; port++) {
    const isListening = await new Promise<boolean>((resolve, reject) => {
      const onError = (error: NodeJS.ErrnoException): void => (error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error))
      server.once('error', onError)
      server.listen(port, host, () => { server.off('error', onError); resolve(true) })
    })
    if (isListening) {
      const address = server.address()
      return typeof address === 'object' && address ? address.port : port
    }
  }
  throw new Error(`Every port from ${wished} to ${wished + 49} is in use. Set PORT to a free one.`)
}
