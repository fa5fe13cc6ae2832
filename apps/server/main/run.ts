import { readEnvironment } from '../config/environment.ts'
import { createLog } from '../log/log.ts'
import { makeSetUpLink } from './set-up-link.ts'
import { startServer } from './start-server.ts'

export interface RunOptions {
  readonly pageFolder: string
  /** Prints to the terminal. */
  readonly say: (words: string) => void
  /** Runs before the server listens, once the configuration is sound: builds the page. */
  readonly prepare: () => void
}

/** `npm start`: reads the configuration, serves until a signal comes, and answers the exit status. */
export async function run({ pageFolder, say, prepare }: RunOptions): Promise<number> {
  try {
    const config = readEnvironment()
    prepare()
    const log = createLog(config.logLevel)
    const server = await startServer({ config, log, pageFolder, say })
    if (config.port !== 0 && server.port !== config.port) say(`Port ${config.port} is in use, so this is on ${server.port}.`)
    say(`Sharewell is at ${server.url} (Ctrl+C stops it)`)
    const stopped = waitForSignal()
    void server.settled.then(async (readiness) => {
      const link = readiness.state === 'ready' ? await offerSetUp(makeSetUpLink, readiness.context) : undefined
      if (link !== undefined) say(`Set up your workspace once, within the hour: ${link}`)
      else if (readiness.state === 'ready' && config.databaseUrl === undefined) say(whileAwake)
    }).catch((error: unknown) => log.error('The set-up link could not be made.', error))
    await stopped
    await server.stop()
    return 0
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return 1
  }
}

/** Who plans a post on a laptop should know what a closed lid means. */
const whileAwake = 'Posts go out only while this computer is awake and this runs. How to run it as a service: apps/server/README.md, “Run it all the time”.'

async function offerSetUp<Given>(make: ((given: Given) => Promise<string | undefined>) | undefined, given: Given): Promise<string | undefined> {
  return make?.(given)
}

/** A terminal sends Ctrl+C to every process in it, and those that start us pass it on; so what comes within a second is the same wish. */
const sameWish = 1000

function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | undefined
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        // Who asks again does not want to wait.
        if (askedAt !== undefined && performance.now() - askedAt > sameWish) process.exit(1)
        askedAt ??= performance.now()
        resolve()
      })
    }
  })
}
