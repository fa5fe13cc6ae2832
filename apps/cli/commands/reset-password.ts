import type { Io } from '../io.ts'
import { parseOptions } from '../options.ts'
import { toHanging } from '../output/wrap.ts'
import { write } from '../output/writer.ts'
import { UsageError } from '../usage-error.ts'
import { withWorkplace } from './with-workplace.ts'

/** `sharewell reset-password ADDRESS`: a link by which somebody chooses a new password, made by whoever runs the server. */
export async function resetPassword(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseOptions('reset-password', args, {})
  const [address, ...more] = positionals
  if (address === undefined || more.length > 0 || !address.includes('@')) throw new UsageError('reset-password needs the mail address of one person; run "sharewell reset-password --help"')
  const { makeResetLinkFor, readEnvironment, Refused, withPeople } = await import('@sharewell/server/passwords')
  const { link, name, expiresAt } = await withWorkplace(async () => {
    try {
      return await withPeople(readEnvironment(), (context) => makeResetLinkFor(context, address))
    } catch (error) {
      throw error instanceof Refused ? new UsageError(error.message) : error
    }
  })
  // The link stands alone on standard output, so that it can be piped; everything else is said beside it.
  await write(io.stderr, `${toHanging('✓ ', `For ${name}, once, until ${new Date(expiresAt).toISOString().slice(11, 16)} UTC. Hand it over by a way that only they read. Setting the password signs every browser of theirs out; a second step stays as it is.`, io.environment.columns).join('\n')}\n`)
  await write(io.stdout, `${link}\n`)
  return 0
}
