// `npm start`: builds what is stale and serves the app on this machine alone.
import { buildWebWhereStale, webOutput } from './build-web.ts'
import { environment } from './environment.ts'
import { createStaticServer, listen } from './serve.ts'

const usual = 4321

async function start(): Promise<void> {
  const wished = environment.port ?? usual
  await buildWebWhereStale(console.log)
  const server = createStaticServer(webOutput)
  const port = await listen(server, wished)
  if (wished !== 0 && port !== wished) console.log(`Port ${wished} is in use, so this is on ${port}.`)
  console.log(`Sharewell is at http://127.0.0.1:${port} (Ctrl+C stops it)`)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
}

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
