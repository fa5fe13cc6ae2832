import type { Io } from '../io.ts'
import { parseOptions } from '../options.ts'
import { toHanging } from '../output/wrap.ts'
import { write } from '../output/writer.ts'
import { UsageError } from '../usage-error.ts'
import { withBackups } from './with-workplace.ts'

/** `sharewell backup FILE`: all that the database holds, at one moment, also while the server runs. */
export async function backup(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('backup', args, { keys: 'string', force: 'boolean' })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('backup needs the name of one file; run "sharewell backup --help"')
  const { backUp, readEnvironment } = await import('@sharewell/server/backup')
  const { rows } = await withBackups(() => backUp(readEnvironment(), file, { isForced: values.force === true, ...(values.keys === undefined ? {} : { keysTo: values.keys }) }))
  await write(io.stdout, `${[
    ...toHanging('✓ ', `${file}: ${rows} rows. It holds names and addresses; keep it as you keep the server.`, io.environment.columns),
    ...(values.keys === undefined
      ? toHanging('! ', 'Without its keys it cannot be restored, and they are not in it. Keep a copy of them elsewhere: --keys FILE', io.environment.columns)
      : toHanging('✓ ', `${values.keys}: its keys. Keep them on another machine: whoever has both can read everything.`, io.environment.columns)),
  ].join('\n')}\n`)
  return 0
}
