import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { UsageError } from '../usage-error.ts'
import { backup } from './backup.ts'
import { restore } from './restore.ts'

const io = { stdin: new PassThrough(), isStdinTerminal: false, stdout: new PassThrough(), stderr: new PassThrough(), environment: { isColoured: false, columns: 80 }, today: '2026-11-20' }

test.each([
  ['backup', backup, [], 'backup needs the name of one file; run "sharewell backup --help"'],
  ['backup', backup, ['a', 'b'], 'backup needs the name of one file; run "sharewell backup --help"'],
  ['backup', backup, ['a', '--keys'], '--keys needs a value; run "sharewell backup --help"'],
  ['restore', restore, [], 'restore needs the name of one file; run "sharewell restore --help"'],
  ['restore', restore, ['/nowhere/none.sharewell'], 'There is no file /nowhere/none.sharewell. Name the file of the backup.'],
] as const)('%s with %s cannot be used', async (_, command, args, sentence) => {
  await expect(command(args, io)).rejects.toThrow(new UsageError(sentence))
})
