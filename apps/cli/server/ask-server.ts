import { z } from 'zod'
import { UsageError } from '../usage-error.ts'

export type Fetch = (address: string, options: RequestInit) => Promise<Response>

export interface Question {
  readonly server: string
  /** Below /api. */
  readonly path: string
  /** Absent: a route that nobody needs be signed in for. */
  readonly token?: string
  readonly method?: string
  readonly body?: unknown
}

/** What the server refused, in its own words. */
export class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal'
  readonly status: number
  readonly code: string
  /** Seconds after which it may be asked again. */
  readonly retryAfter: number | undefined

  constructor(words: string, status: number, code: string, retryAfter: number | undefined) {
    super(words)
    this.status = status
    this.code = code
    this.retryAfter = retryAfter
  }
}

const problem = z.object({ title: z.string(), code: z.string(), doThis: z.string().optional(), retryAfter: z.number().optional() })
const patience = 30_000

/** The address of a server as somebody typed it, without a slash at the end. Throws a UsageError where a token would travel readable for all. */
export function toServer(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.username !== '') throw new UsageError(`--server is ${JSON.stringify(typed)}; it must be an address such as https://desk.example.org`)
  const isNear = url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(url.hostname)
  if (url.protocol === 'http:' && !isNear) throw new UsageError('--server begins with http:, where anybody on the way could read the token; use https, or an address of this machine')
  return url.origin
}

/** Asks a server; answers what a schema reads of it. Throws ServerRefusal where it refuses, a UsageError where nothing answers. */
export async function askServer<Answer>(fetch: Fetch, { server, path, token, method, body }: Question, schema: z.ZodType<Answer>): Promise<Answer> {
  let response: Response
  try {
    response = await fetch(`${server}/api${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'), redirect: 'error', signal: AbortSignal.timeout(patience),
      headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch {
    throw new UsageError(`nothing answers at ${server}; look whether Sharewell runs there, or name another with --server`)
  }
  const said: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined)
  if (response.ok) return schema.parse(said)
  const { data } = problem.safeParse(said)
  if (!data) throw new UsageError(`what answers at ${server} is not Sharewell, or something stands between (${response.status})`)
  throw new ServerRefusal([data.title, data.doThis].filter((words) => words !== undefined).join(' '), response.status, data.code, data.retryAfter)
}
