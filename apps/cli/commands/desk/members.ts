import { roles } from '@sharewell/domain/people'
import type { Io } from '../../io.ts'
import { parseOptions, toChoice } from '../../options.ts'
import { toDayOf, toTable } from '../../output/table.ts'
import { deskOptions, type DeskParts, openDesk, usualParts } from '../../server/open-desk.ts'
import { UsageError } from '../../usage-error.ts'
import { runSub } from './choose.ts'
import { listMembers } from './people.ts'

/** `sharewell members [list] | invite`: who is in the workspace. */
export async function members(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  return runSub('members', { list, invite }, args, io, parts)
}

async function list(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals } = parseOptions('members', args, deskOptions)
  if (positionals.length > 0) throw new UsageError('members list takes options only; run "sharewell members --help"')
  const desk = openDesk(values, io, parts)
  const found = await listMembers(desk)
  await desk.show(found, () => toTable(found.map(({ id, role, name }) => [id, role, name])))
  return 0
}

async function invite(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals: [role = '', ...more] } = parseOptions('members', args, { ...deskOptions, days: 'string', mail: 'string' })
  if (more.length > 0) throw new UsageError('name one role; run "sharewell members --help"')
  const days = values.days === undefined ? undefined : Number(values.days)
  if (days !== undefined && !(Number.isInteger(days) && days >= 1 && days <= 30)) throw new UsageError(`--days is ${JSON.stringify(values.days)}; it must be a whole number from 1 to 30`)
  const desk = openDesk(values, io, parts)
  const made = await desk.told(desk.api.POST('/workspaces/{workspaceId}/invitations', { params: { path: desk.here }, body: { role: toChoice('the role', role, roles), days: days ?? 7, ...(values.mail === undefined ? {} : { email: values.mail }) } }), { scope: 'manage', page: '/people' })
  await desk.show(made, () => `Hand this link to one person; it lets them in as ${role}, works once and until ${toDayOf(made.expiresAt, desk.zone)}. It is shown here only now.\n${made.link}\n`)
  return 0
}
