import { configFolder } from '../environment.ts'
import type { Io } from '../io.ts'
import { parseOptions } from '../options.ts'
import { write } from '../output/writer.ts'
import { type Fetch, openServer, told } from '../server/ask-server.ts'
import { forgetLogin, readLogin } from '../server/saved-login.ts'
import { UsageError } from '../usage-error.ts'

/** `sharewell logout`: ends the token on the server and deletes it here, the latter in any case. */
export async function logout(args: readonly string[], io: Io, parts: { readonly fetch: Fetch; readonly folder: string } = { fetch: (request) => fetch(request), folder: configFolder }): Promise<number> {
  if (parseOptions('logout', args, {}).positionals.length > 0) throw new UsageError('logout takes nothing; run "sharewell logout --help"')
  const saved = readLogin(parts.folder)
  if (!saved) {
    await write(io.stdout, 'This machine is signed in nowhere.\n')
    return 0
  }
  const isEnded = await told(saved.server, openServer(parts.fetch, saved.server).POST('/device-login/end', { body: { token: saved.token } })).then(() => true, () => false)
  forgetLogin(parts.folder)
  await write(io.stdout, isEnded ? 'This machine is signed out, and the token has ended.\n' : `The token is deleted here, but ${saved.server} did not answer. End it there too, under your tokens.\n`)
  return 0
}
