import type { Io } from '../io.ts'
import { parseOptions } from '../options.ts'
import { toHanging } from '../output/wrap.ts'
import { write } from '../output/writer.ts'
import { UsageError } from '../usage-error.ts'
import { withBackups } from './with-workplace.ts'

/** `sharewell restore FILE`: puts a backup into an empty database, or with --replace in the place of what is there. */
export async function restore(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('restore', args, { keys: 'string', replace: 'boolean' })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('restore needs the name of one file; run "sharewell restore --help"')
  const { readEnvironment, restore: run } = await import('@sharewell/server/backup')
  const { rows, header, copy, hasNewKeys, paused } = await withBackups(() => run(readEnvironment(), file, { isReplacing: values.replace === true, ...(values.keys === undefined ? {} : { keysFrom: values.keys }) }))
  const { columns } = io.environment
  await write(io.stdout, `${[
    ...toHanging('✓ ', `${rows} rows of ${header.madeAt} are back.`, columns),
    ...(copy === undefined ? [] : toHanging('✓ ', `What was there before: ${copy}`, columns)),
    ...(hasNewKeys ? toHanging('! ', 'The keys of the backup stand before yours in the key file now. Start a server that runs again, so that it knows them.', columns) : []),
    ...(paused === 0 ? [] : toHanging('! ', `${paused} ${paused === 1 ? 'identity is' : 'identities are'} paused: what went out since the backup would go out twice. Look at what is planned, take out what is out already, then let it go on.`, columns)),
  ].join('\n')}\n`)
  return 0
}
