import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { UsageError } from '../usage-error.ts'
import { session } from './session.ts'

const io = { stdin: new PassThrough(), isStdinTerminal: false, stdout: new PassThrough(), stderr: new PassThrough(), environment: { isColoured: false, columns: 80 }, today: '2026-11-20' }

test.each<[string[], string]>([
  [['now'], 'session takes options only; run "sharewell session --help"'],
  [['--port', 'http'], '--port is "http"; it must be a whole number from 0 to 65535'],
  [['--port', '99999'], '--port is "99999"; it must be a whole number from 0 to 65535'],
  [['--minutes', '4'], '--minutes is "4"; it must be a whole number from 5 to 120'],
  [['--set', 'patients'], '--set is "patients"; it can be trainees, clinic, association'],
  [['--host', 'projector'], '--host is "projector"; it must be an address of this machine such as 192.168.1.20'],
  [['--host', '0.0.0.0'], '--host is 0.0.0.0, which means every network; name the one that the phones are on'],
  [['--host', '::'], '--host is ::, which means every network; name the one that the phones are on'],
  [['--host', '198.51.100.7', '--port', '0'], 'this machine has no address 198.51.100.7; name one of its own with --host'],
])('%j cannot be used', async (args, sentence) => {
  await expect(session(args, io)).rejects.toThrow(new UsageError(sentence))
})
