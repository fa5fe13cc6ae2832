import type { Answered, Api } from '@sharewell/client'
import { configFolder } from '../environment.ts'
import type { Io } from '../io.ts'
import { toChoice } from '../options.ts'
import { toShowable } from '../output/style.ts'
import { write } from '../output/writer.ts'
import { UsageError } from '../usage-error.ts'
import { type Fetch, openServer, ServerRefusal, told, toldThrough, toServer } from './ask-server.ts'
import { readLogin } from './saved-login.ts'

/** What a command that asks a workspace stands on beside the terminal; a test gives its own. */
export interface DeskParts {
  readonly fetch: Fetch
  /** Where the login of this machine is kept. */
  readonly folder: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** The IANA zone in which times are read and shown where none is named. */
  readonly zone: string
}

export const usualParts: DeskParts = { fetch: (request) => fetch(request), folder: configFolder, now: () => Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone }

/** Options that every command of a workspace takes. */
export const deskOptions = { server: 'string', format: 'string', json: 'boolean' } as const

/** Where a person goes on where the command line may not. */
export interface WayOn {
  /** The scope that a token needs for it. */
  readonly scope?: string
  /** The page on which a person does it, with its slash. */
  readonly page?: string
}

/** The workspace in which this machine is signed in. */
export interface Desk {
  readonly api: Api
  readonly server: string
  /** For `params: { path: desk.here }`. */
  readonly here: { readonly workspaceId: string }
  readonly io: Io
  readonly now: () => number
  readonly zone: string
  readonly isJson: boolean
  /** What a route answered. Throws ServerRefusal with the way on where it refuses; with --json the refusal is written first. */
  readonly told: <Data>(asked: Promise<Answered<Data>>, wayOn?: WayOn) => Promise<Data>
  /** The same for what throws by itself. */
  readonly toldThrough: <Data>(asked: Promise<Data>, wayOn?: WayOn) => Promise<Data>
  /** Writes an answer: as JSON, or in words for people, of which a terminal obeys none. */
  readonly show: (data: unknown, words: () => string) => Promise<void>
}

/** Opens the workspace. Throws a UsageError where this machine is signed in nowhere, or elsewhere than `--server` says: a token goes to its own server alone. */
export function openDesk(values: { readonly server?: string; readonly format?: string; readonly json?: boolean }, io: Io, { fetch, folder, now, zone }: DeskParts): Desk {
  const isJson = values.json === true || toChoice('--format', values.format ?? 'text', ['text', 'json']) === 'json'
  const saved = readLogin(folder)
  if (!saved) throw new UsageError('this machine is signed in nowhere; run "sharewell login" first')
  const { server, token, workspaceId } = saved
  if (values.server !== undefined && toServer(values.server) !== server) throw new UsageError(`this machine is signed in at ${server}; run "sharewell login --server ${toServer(values.server)}" first`)
  if (saved.expiresAt <= now()) throw new UsageError('the sign-in of this machine has ended; run "sharewell login" again')
  const api = openServer(fetch, server, token)
  const findScopes = async (): Promise<readonly string[]> => (await api.GET('/workspaces/{workspaceId}/me', { params: { path: { workspaceId } } })).data?.scopes ?? ['read', 'write', 'schedule']
  const explain = <Data>(asked: Promise<Data>, wayOn: WayOn = {}): Promise<Data> => asked.catch(async (error: unknown) => {
    if (!(error instanceof ServerRefusal)) throw error
    const words = [error.message, ...toWayOn(error.code, server, wayOn, error.code === 'token-scope' ? await findScopes() : [])].join(' ')
    if (isJson) await write(io.stdout, `${JSON.stringify({ problem: { code: error.code, status: error.status, words } }, null, 2)}\n`)
    throw new ServerRefusal(words, error)
  })
  return {
    api, server, here: { workspaceId }, io, now, zone, isJson,
    told: (asked, wayOn) => explain(told(server, asked), wayOn),
    toldThrough: (asked, wayOn) => explain(toldThrough(server, asked), wayOn),
    show: (data, words) => write(io.stdout, isJson ? `${JSON.stringify(data, null, 2)}\n` : toShowable(words())),
  }
}

function toWayOn(code: string, server: string, { scope, page }: WayOn, scopes: readonly string[]): string[] {
  if (code === 'token') return ['Run "sharewell login" again.']
  if (code === 'token-scope' && scope !== undefined) return [`To let this machine do it: sharewell login --scopes ${[...new Set([...scopes, scope])].join(',')}`]
  if (['token-never', 'hold-is-theirs'].includes(code) && page !== undefined) return [`It is done on the page: ${server}${page}`]
  return []
}
