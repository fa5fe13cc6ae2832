import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { loadServerReview } from '../../engine.ts'
import { stagePacks } from '../../packs.ts'
import { listHosts, listNetworkAddresses, toHost } from './http/hosts.ts'
import { limits as usualLimits, type Limits } from './http/limits.ts'
import { toPhoneAssets, toStageAssets } from './pages/assets.ts'
import { postSets, type PostSetName } from './posts/index.ts'
import { preparePosts } from './prepare-posts.ts'
import { planSession } from './room/plan.ts'
import { Room } from './room/room.ts'
import { toSlides } from './room/slides.ts'
import { makeRoutes, type Door } from './routes.ts'

export type SessionOptions = {
  /** 0 takes a free port. */
  readonly port: number
  /** The one address that phones reach; the machine's own on its network where not given, loopback where it has none. */
  readonly host?: string
  readonly set: PostSetName
  /** 5 to 120. */
  readonly minutes: number
  readonly limits?: Partial<Limits>
}

export type Session = {
  /** The stage's address with its key behind the hash; it answers on this machine alone. */
  readonly stageUrl: string
  readonly phonesUrl: string
  /** False where nothing but this machine can reach the phones' page. */
  readonly isOnNetwork: boolean
  readonly posts: number
  /** Ends every connection; resolves when the doors are shut. */
  readonly close: () => Promise<void>
}

/** Reviews the posts, opens the stage to this machine and the phones' page to one address. Rejects with a sentence where a door cannot be opened. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const limits: Limits = { ...usualLimits, ...options.limits }
  const set = postSets[options.set]
  const plan = planSession(options.minutes, set.posts.length)
  const posts = preparePosts(set.posts.slice(0, plan.posts), loadServerReview(stagePacks), stagePacks)
  const address = options.host ?? listNetworkAddresses()[0] ?? '127.0.0.1'
  const isOnNetwork = !isLoopback(address)
  const slides = toSlides(posts.map(({ matter }) => matter !== undefined))
  const key = randomBytes(16).toString('hex')
  const room = new Room({ slides, session: randomBytes(8).toString('hex'), now: () => performance.now(), mostTickets: limits.tickets })

  const servers: Server[] = []
  const open = async (kind: Door['kind'], at: string, port: number): Promise<{ door: { kind: Door['kind']; hosts: string[] }; port: number; server: Server }> => {
    const server = createDoor(limits)
    servers.push(server)
    const taken = await listen(server, at, port).catch(async (error: unknown) => {
      await closeAll(servers)
      throw error
    })
    return { door: { kind, hosts: listHosts(at, taken) }, port: taken, server }
  }
  const stage = await open('stage', '127.0.0.1', options.port)
  // On loopback one door serves both, and the stage stays behind its key.
  const phones = isOnNetwork ? await open('phones', address, stage.port) : stage
  const phonesUrl = `http://${isOnNetwork ? toHost(address) : '127.0.0.1'}:${phones.port}/`

  const routes = makeRoutes({
    room, posts, key, limits,
    now: () => performance.now(),
    assets: { phones: toPhoneAssets(), stage: { ...toPhoneAssets(), ...toStageAssets({ posts, slides, set, minutes: options.minutes, secondsAPost: plan.secondsAPost, phonesUrl, isOnNetwork }) } },
  })
  for (const { door, server } of new Set([stage, phones])) server.on('request', (request, response) => routes.answer(door, request, response))
  const beat = setInterval(() => routes.beat(), limits.beatEvery).unref()
  return {
    stageUrl: `http://127.0.0.1:${stage.port}/stage#${key}`,
    phonesUrl,
    isOnNetwork,
    posts: posts.length,
    async close() {
      clearInterval(beat)
      routes.close()
      await closeAll(servers)
    },
  }
}

function isLoopback(address: string): boolean {
  return address === '127.0.0.1' || address === 'localhost' || address === '::1'
}

function createDoor(limits: Limits): Server {
  const server = createServer({
    maxHeaderSize: 8192,
    headersTimeout: limits.headersWithin,
    requestTimeout: limits.requestWithin,
    connectionsCheckingInterval: Math.min(1000, limits.headersWithin),
    keepAliveTimeout: 5000,
  })
  server.maxConnections = limits.connections
  return server
}

function listen(server: Server, address: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new SessionDoorError(toSentence(error, address, port))))
    server.listen(port, address, () => {
      const taken = server.address()
      resolve(typeof taken === 'object' && taken ? taken.port : port)
    })
  })
}

/** Says why a door could not be opened, in a sentence for the person at the terminal. */
export class SessionDoorError extends Error {}

function toSentence({ code, message }: NodeJS.ErrnoException, address: string, port: number): string {
  if (code === 'EADDRINUSE') return `port ${port} on ${address} is in use; choose another with --port`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EINVAL') return `this machine has no address ${address}; name one of its own with --host`
  if (code === 'EACCES') return `port ${port} may not be opened; choose one above 1023 with --port`
  return `the session could not be opened on ${address}: ${message}`
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })))
}
