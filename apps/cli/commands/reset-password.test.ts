import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { UsageError } from '../usage-error.ts'
import { resetPassword } from './reset-password.ts'

const io = { stdin: new PassThrough(), isStdinTerminal: false, stdout: new PassThrough(), stderr: new PassThrough(), environment: { isColoured: false, columns: 80 }, today: '2026-11-20' }

// That it makes a link which works is tried with a real server, in e2e.
test.each([[[]], [['amara']], [['a@example.org', 'b@example.org']]])('%j cannot be used', async (args) => {
  await expect(resetPassword(args, io)).rejects.toThrow(new UsageError('reset-password needs the mail address of one person; run "sharewell reset-password --help"'))
})
