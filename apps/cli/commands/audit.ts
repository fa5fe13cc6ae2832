import { readFileSync } from 'node:fs'
import type { AuditFault, AuditReport } from '@sharewell/server/audit'
import type { Io } from '../io.ts'
import { parseOptions, toChoice } from '../options.ts'
import { toHanging } from '../output/wrap.ts'
import { write } from '../output/writer.ts'
import { UsageError } from '../usage-error.ts'
import { withWorkplace } from './with-workplace.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** `sharewell audit verify | head | export`: what happened, and whether anybody changed it. */
export async function audit([name, ...args]: readonly string[], io: Io): Promise<number> {
  const known = { verify, head, export: exportAll }
  const chosen = toChoice('audit', name ?? '', ['verify', 'head', 'export'])
  return withWorkplace(() => known[chosen](args, io))
}

async function verify(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('audit', args, { workspace: 'string', head: 'string', format: 'string' })
  refuse(positionals)
  const format = toChoice('--format', values.format ?? 'text', ['text', 'json'])
  const { headFileSchema, readEnvironment, verifyAudit, withAudit } = await import('@sharewell/server/audit')
  const heads = values.head === undefined ? [] : readHead(values.head, (json) => headFileSchema.safeParse(json).data)
  const workspace = toWorkspace(values.workspace)
  const reports = await withAudit(readEnvironment(), (context) => verifyAudit(context, { ...workspace, heads }))
  await write(io.stdout, format === 'json' ? `${JSON.stringify(reports, null, 2)}\n` : toText(reports, io.environment.columns))
  return reports.some(({ fault }) => fault !== undefined) ? 1 : 0
}

function readHead<Found extends { heads: readonly unknown[] }>(path: string, parse: (json: unknown) => Found | undefined): Found['heads'] {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UsageError(`cannot read ${path} as a head; make one with "sharewell audit head > FILE"`)
  }
  const found = parse(json)
  if (!found) throw new UsageError(`${path} is no head of an audit; make one with "sharewell audit head > FILE"`)
  return found.heads
}

async function head(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('audit', args, { workspace: 'string' })
  refuse(positionals)
  const { readEnvironment, readHeads, withAudit } = await import('@sharewell/server/audit')
  const found = await withAudit(readEnvironment(), (context) => readHeads(context, toWorkspace(values.workspace).workspaceId))
  await write(io.stdout, `${JSON.stringify(found, null, 2)}\n`)
  return 0
}

async function exportAll(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('audit', args, { workspace: 'string', from: 'string', until: 'string', format: 'string' })
  refuse(positionals)
  const { countInto, exportFormats, readEnvironment, readEvents, recordExport, toLines, withAudit } = await import('@sharewell/server/audit')
  const format = toChoice('--format', values.format ?? 'jsonl', exportFormats)
  const range = { ...toWorkspace(values.workspace), ...toMoment('from', values.from), ...toMoment('until', values.until) }
  await withAudit(readEnvironment(), async (context) => {
    const rows = new Map<string, number>()
    for await (const line of toLines(countInto(readEvents(context.database, range), rows), format)) await write(io.stdout, line)
    await recordExport(context, rows)
  })
  return 0
}

function refuse(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new UsageError('audit takes options only here; run "sharewell audit --help"')
}

function toWorkspace(id: string | undefined): { workspaceId?: string } {
  if (id === undefined) return {}
  if (!uuid.test(id)) throw new UsageError(`--workspace is ${JSON.stringify(id)}; it must be the id of a workspace`)
  return { workspaceId: id }
}

/** A day in UTC, or a moment with its zone. */
function toMoment<const Name extends 'from' | 'until'>(name: Name, value: string | undefined): { [key in Name]?: number } {
  if (value === undefined) return {}
  const isSound = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(value)
  if (!isSound || Number.isNaN(Date.parse(value))) throw new UsageError(`--${name} is ${JSON.stringify(value)}; it must be a day such as 2026-11-20 or a moment such as 2026-11-20T08:00:00Z`)
  // The key is the name that was given.
  return { [name]: Date.parse(value) } as { [key in Name]?: number }
}

function toText(reports: readonly AuditReport[], columns: number): string {
  if (reports.length === 0) return 'Nothing has happened yet.\n'
  return reports.map((report) => `${[
    ...toHanging(`${report.fault ? '✗' : '✓'} `, `${report.workspaceId}: ${count(report.rows, 'entry holds', 'entries hold')}${report.pending === 0 ? '' : `, ${count(report.pending, 'event waits', 'events wait')} for the next seal`}`, columns),
    ...(report.fault ? toHanging('  ', toWords(report.fault), columns) : []),
  ].join('\n')}\n`).join('')
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

function toWords({ kind, number, eventId }: AuditFault): string {
  const place = `Entry ${number ?? '?'}${eventId === undefined ? '' : ` (event ${eventId})`}`
  switch (kind) {
    case 'changed': return `${place} does not hold: it, or its event, was changed or stood elsewhere when it was sealed.`
    case 'missing': return `${place}: its event was taken out.`
    case 'gap': return `Entry ${number} is missing: it was taken out of the chain.`
    case 'added': return `Event ${eventId} has no entry, and stands where all was sealed: it was added, or its entry was taken out.`
    case 'cut': return `The chain ends before entry ${number}, and the head that you kept is further on: its end was cut off.`
    case 'other-head': return `${place} is another one than the head that you kept: the chain was made anew.`
    case 'unknown-key': return `${place} was sealed with a key that is not in the key file, or its hash was changed. Put the older keys back behind the newest one to know.`
  }
}
