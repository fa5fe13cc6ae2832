import { setTimeout as pause } from 'node:timers/promises'
import { tokenScopes } from '@sharewell/domain/people'
import { z } from 'zod'
import { configFolder } from '../environment.ts'
import type { Io } from '../io.ts'
import { parseOptions, toChoices } from '../options.ts'
import { write } from '../output/writer.ts'
import { askServer, type Fetch, ServerRefusal, toServer } from '../server/ask-server.ts'
import { saveLogin } from '../server/saved-login.ts'
import { UsageError } from '../usage-error.ts'

/** What the command stands on beside the terminal; a test gives its own. */
export interface LoginParts {
  readonly fetch: Fetch
  readonly folder: string
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<unknown>
}
const parts: LoginParts = { fetch: (address, options) => fetch(address, options), folder: configFolder, wait: pause }

export const usualServer = 'http://127.0.0.1:4321'
const begun = z.object({ deviceCode: z.string(), userCode: z.string(), verifyAt: z.string(), pollSeconds: z.number().min(1).max(60) })
const polled = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['waiting', 'refused', 'ended']) }),
  z.object({ state: z.literal('allowed'), token: z.string(), workspaceId: z.uuid(), expiresAt: z.int() }),
])

/** `sharewell login`: shows a code, waits for a person's yes on the page, and keeps the token; ends with 1 where it was no. */
export async function login(args: readonly string[], io: Io, { fetch, folder, wait }: LoginParts = parts): Promise<number> {
  const { values, positionals } = parseOptions('login', args, { server: 'string', scopes: 'string' })
  if (positionals.length > 0) throw new UsageError('login takes options only; run "sharewell login --help"')
  const server = toServer(values.server ?? usualServer)
  const scopes = toChoices('--scopes', values.scopes ?? 'read,write,schedule', tokenScopes)
  const { deviceCode, userCode, verifyAt, pollSeconds } = await told(askServer(fetch, { server, path: '/device-login', body: { scopes } }, begun))
  await write(io.stdout, `Open ${verifyAt}, sign in, and type this code: ${userCode}\nIt asks for: ${scopes.join(', ')}. Waiting for your answer there …\n`)
  for (;;) {
    await wait(pollSeconds * 1000)
    const said = await poll(fetch, server, deviceCode, pollSeconds, wait)
    if (said === undefined || said.state === 'waiting') continue
    if (said.state === 'allowed') {
      const path = saveLogin(folder, { server, workspaceId: said.workspaceId, token: said.token, expiresAt: said.expiresAt })
      await write(io.stdout, `This machine is signed in until ${new Date(said.expiresAt).toISOString().slice(0, 10)}. The token is in ${path}\n`)
      return 0
    }
    await write(io.stderr, said.state === 'refused' ? 'You said no, so this machine is not signed in.\n' : 'The code has ended. Run sharewell login again.\n')
    return 1
  }
}

/** One question; undefined where it came too soon. */
async function poll(fetch: Fetch, server: string, deviceCode: string, pollSeconds: number, wait: LoginParts['wait']): Promise<z.infer<typeof polled> | undefined> {
  try {
    return await askServer(fetch, { server, path: '/device-login/poll', body: { deviceCode } }, polled)
  } catch (error) {
    if (!(error instanceof ServerRefusal) || error.status !== 429) throw error instanceof ServerRefusal ? new UsageError(error.message) : error
    await wait((error.retryAfter ?? pollSeconds) * 1000)
    return undefined
  }
}

async function told<Answer>(asked: Promise<Answer>): Promise<Answer> {
  return asked.catch((error: unknown) => { throw error instanceof ServerRefusal ? new UsageError(error.message) : error })
}
