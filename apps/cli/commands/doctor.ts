import type { Finding } from '@sharewell/server/doctor'
import type { Io } from '../io.ts'
import { parseOptions, toChoice } from '../options.ts'
import { toHanging } from '../output/wrap.ts'
import { write } from '../output/writer.ts'
import { UsageError } from '../usage-error.ts'

const marks: Readonly<Record<Finding['is'], string>> = { well: '✓', watch: '!', ill: '✗' }

/** `sharewell doctor`: looks at what the server needs; ends with 1 where something is ill. */
export async function doctor(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('doctor', args, { format: 'string' })
  if (positionals.length > 0) throw new UsageError('doctor takes options only; run "sharewell doctor --help"')
  const format = toChoice('--format', values.format ?? 'text', ['text', 'json'])
  // Only this command needs the database, so only it pays for loading one.
  const { examine } = await import('@sharewell/server/doctor')
  const findings = await examine()
  await write(io.stdout, format === 'json' ? `${JSON.stringify(findings, null, 2)}\n` : `${findings.flatMap((finding) => toLines(finding, io.environment.columns)).join('\n')}\n`)
  return findings.some(({ is }) => is === 'ill') ? 1 : 0
}

function toLines({ what, is, words, doThis }: Finding, columns: number): string[] {
  const head = `${marks[is]} ${what.padEnd(14)}`
  return [...toHanging(head, words, columns), ...(doThis === undefined ? [] : toHanging(' '.repeat(head.length), doThis, columns))]
}
