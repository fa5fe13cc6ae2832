import type { Io } from '../../io.ts'
import { toId } from '../../input/pick.ts'
import { parseOptions } from '../../options.ts'
import { toDayOf, toTable } from '../../output/table.ts'
import { deskOptions, type DeskParts, openDesk, usualParts } from '../../server/open-desk.ts'
import { UsageError } from '../../usage-error.ts'
import { runSub } from './choose.ts'

const wayOn = { page: '/account' }

/** `sharewell tokens [this] | list | revoke`: what acts as you. */
export async function tokens(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  return runSub('tokens', { this: ofThisMachine, list, revoke }, args, io, parts)
}

/** What the token of this machine may do; the token itself is never shown. */
async function ofThisMachine(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals } = parseOptions('tokens', args, deskOptions)
  if (positionals.length > 0) throw new UsageError('tokens this takes options only; run "sharewell tokens --help"')
  const desk = openDesk(values, io, parts)
  const me = await desk.told(desk.api.GET('/workspaces/{workspaceId}/me', { params: { path: desk.here } }), { scope: 'read' })
  await desk.show({ server: desk.server, ...desk.here, ...me }, () => `This machine acts as you (${me.role}) at ${desk.server}, for: ${(me.scopes ?? []).join(', ')}.\n"sharewell logout" ends its token.\n`)
  return 0
}

async function list(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals } = parseOptions('tokens', args, deskOptions)
  if (positionals.length > 0) throw new UsageError('tokens list takes options only; run "sharewell tokens --help"')
  const desk = openDesk(values, io, parts)
  const { tokens: found } = await desk.told(desk.api.GET('/workspaces/{workspaceId}/tokens', { params: { path: desk.here } }), wayOn)
  await desk.show(found, () => toTable(found.map(({ id, name, scopes, expiresAt, usedOn, revokedAt }) => [id, revokedAt === null ? `until ${toDayOf(expiresAt, desk.zone)}` : 'revoked', usedOn ?? 'never used', `${name}: ${scopes.join(', ')}`])))
  return 0
}

async function revoke(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals: [typed, ...more] } = parseOptions('tokens', args, deskOptions)
  if (more.length > 0) throw new UsageError('name one token; run "sharewell tokens --help"')
  const tokenId = toId(typed, 'token', 'tokens')
  const desk = openDesk(values, io, parts)
  await desk.told(desk.api.DELETE('/workspaces/{workspaceId}/tokens/{tokenId}', { params: { path: { ...desk.here, tokenId } } }), wayOn)
  await desk.show({ tokenId, isRevoked: true }, () => 'It has ended.\n')
  return 0
}
