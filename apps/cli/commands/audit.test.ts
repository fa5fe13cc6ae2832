import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { UsageError } from '../usage-error.ts'
import { audit } from './audit.ts'

const io = { stdin: new PassThrough(), isStdinTerminal: false, stdout: new PassThrough(), stderr: new PassThrough(), environment: { isColoured: false, columns: 80 }, today: '2026-11-20' }
const folder = mkdtempSync(join(tmpdir(), 'sharewell-audit-'))
const other = join(folder, 'other.json')
writeFileSync(other, '{"heads":[]}')
afterAll(() => rmSync(folder, { recursive: true }))

test.each<[string[], string]>([
  [[], 'audit is ""; it can be verify, head, export'],
  [['check'], 'audit is "check"; it can be verify, head, export'],
  [['verify', 'all'], 'audit takes options only here; run "sharewell audit --help"'],
  [['verify', '--workspace', 'riverbend'], '--workspace is "riverbend"; it must be the id of a workspace'],
  [['verify', '--head', join(folder, 'none.json')], `cannot read ${join(folder, 'none.json')} as a head; make one with "sharewell audit head > FILE"`],
  [['verify', '--head', other], `${other} is no head of an audit; make one with "sharewell audit head > FILE"`],
  [['export', '--format', 'xml'], '--format is "xml"; it can be jsonl, csv'],
  [['export', '--from', 'yesterday'], '--from is "yesterday"; it must be a day such as 2026-11-20 or a moment such as 2026-11-20T08:00:00Z'],
  [['export', '--until', '2026-13-01'], '--until is "2026-13-01"; it must be a day such as 2026-11-20 or a moment such as 2026-11-20T08:00:00Z'],
])('%j cannot be used', async (args, sentence) => {
  await expect(audit(args, io)).rejects.toThrow(new UsageError(sentence))
})
