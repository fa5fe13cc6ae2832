import { type Answered, type Api, openClient, orThrow, Problem } from '@sharewell/client'
import { UsageError } from '../usage-error.ts'

/** How requests go out; a test answers them in this process. */
export type Fetch = (request: Request) => Promise<Response>

/** What the server refused, in its own words; ends the command with 1. */
export class ServerRefusal extends UsageError {
  override readonly exitStatus = 1
  /** The status of HTTP. */
  readonly status: number
  readonly code: string
  /** Seconds after which it may be asked again. */
  readonly retryAfter: number | undefined

  constructor(words: string, { status, code, retryAfter }: Pick<Problem, 'status' | 'code' | 'retryAfter'>) {
    super(words)
    this.status = status
    this.code = code
    this.retryAfter = retryAfter
  }
}

const patience = 30_000

/** The address of a server as somebody typed it, without a slash at the end. Throws a UsageError where a token would travel readable for all. */
export function toServer(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.username !== '') throw new UsageError(`--server is ${JSON.stringify(typed)}; it must be an address such as https://desk.example.org`)
  const isNear = url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(url.hostname)
  if (url.protocol === 'http:' && !isNear) throw new UsageError('--server begins with http:, where anybody on the way could read the token; use https, or an address of this machine')
  return url.origin
}

/** The door to a server; a request that is not answered within half a minute ends. */
export function openServer(fetch: Fetch, server: string, token?: string): Api {
  return openClient({ url: server, token, fetch: (request) => fetch(new Request(request, { signal: AbortSignal.timeout(patience) })) })
}

/** What a route answered. Throws ServerRefusal where it refuses, a UsageError where nothing or something else answers. */
export async function told<Data>(server: string, asked: Promise<Answered<Data>>): Promise<Data> {
  return toldThrough(server, orThrow(asked))
}

/** The same for what throws a Problem by itself. */
export async function toldThrough<Data>(server: string, asked: Promise<Data>): Promise<Data> {
  return asked.catch((error: unknown) => { throw error instanceof Problem ? toUsageError(error, server) : error })
}

function toUsageError(problem: Problem, server: string): UsageError {
  if (problem.code === 'unreachable') return new UsageError(`nothing answers at ${server}; look whether Sharewell runs there, or name another with --server`)
  if (problem.code === 'not-sharewell') return new UsageError(`what answers at ${server} is not Sharewell, or something stands between (${problem.status})`)
  return new ServerRefusal(problem.words, problem)
}
