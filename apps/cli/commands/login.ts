import { setTimeout as pause } from 'node:timers/promises'
import type { Answer, Api } from '@sharewell/client'
import { tokenScopes } from '@sharewell/domain/people'
import { configFolder } from '../environment.ts'
import type { Io } from '../io.ts'
import { parseOptions, toChoices } from '../options.ts'
import { write } from '../output/writer.ts'
import { type Fetch, openServer, ServerRefusal, told, toServer } from '../server/ask-server.ts'
import { saveLogin } from '../server/saved-login.ts'
import { UsageError } from '../usage-error.ts'

/** What the command stands on beside the terminal; a test gives its own. */
export interface LoginParts {
  readonly fetch: Fetch
  readonly folder: string
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<unknown>
}
const parts: LoginParts = { fetch: (request) => fetch(request), folder: configFolder, wait: pause }

export const usualServer = 'http://127.0.0.1:4321'

/** `sharewell login`: shows a code, waits for a person's yes on the page, and keeps the token; ends with 1 where it was no. */
export async function login(args: readonly string[], io: Io, { fetch, folder, wait }: LoginParts = parts): Promise<number> {
  const { values, positionals } = parseOptions('login', args, { server: 'string', scopes: 'string' })
  if (positionals.length > 0) throw new UsageError('login takes options only; run "sharewell login --help"')
  const server = toServer(values.server ?? usualServer)
  const scopes = toChoices('--scopes', values.scopes ?? 'read,write,schedule', tokenScopes)
  const api = openServer(fetch, server)
  const { deviceCode, userCode, verifyAt, pollSeconds } = await told(server, api.POST('/device-login', { body: { scopes } }))
  await write(io.stdout, `Open ${verifyAt}, sign in, and type this code: ${userCode}\nIt asks for: ${scopes.join(', ')}. Waiting for your answer there …\n`)
  for (;;) {
    await wait(pollSeconds * 1000)
    const said = await poll(api, server, deviceCode, pollSeconds, wait)
    if (said === undefined || said.state === 'waiting') continue
    const { state, workspaceId, token, expiresAt } = said
    if (state === 'allowed' && workspaceId !== undefined && token !== undefined && expiresAt !== undefined) {
      const path = saveLogin(folder, { server, workspaceId, token, expiresAt })
      await write(io.stdout, `This machine is signed in until ${new Date(expiresAt).toISOString().slice(0, 10)}. The token is in ${path}\n`)
      return 0
    }
    await write(io.stderr, state === 'refused' ? 'You said no, so this machine is not signed in.\n' : 'The code has ended. Run sharewell login again.\n')
    return 1
  }
}

/** One question; undefined where it came too soon. */
async function poll(api: Api, server: string, deviceCode: string, pollSeconds: number, wait: LoginParts['wait']): Promise<Answer<'post', '/device-login/poll'> | undefined> {
  try {
    return await told(server, api.POST('/device-login/poll', { body: { deviceCode } }))
  } catch (error) {
    if (!(error instanceof ServerRefusal) || error.status !== 429) throw error
    await wait((error.retryAfter ?? pollSeconds) * 1000)
    return undefined
  }
}
