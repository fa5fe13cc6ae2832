import { platforms } from '@sharewell/domain/limits'
import type { Io } from '../../io.ts'
import { parseOptions, toChoice } from '../../options.ts'
import { toTable } from '../../output/table.ts'
import { deskOptions, type DeskParts, openDesk, usualParts } from '../../server/open-desk.ts'
import { UsageError } from '../../usage-error.ts'
import { runSub } from './choose.ts'
import { type Identity, listChannels, listIdentities, pickIdentity } from './people.ts'
import type { Desk } from '../../server/open-desk.ts'

/** Platforms that can be connected from the command line; others have a sign-in of their own, on the page. */
const connectable = ['rehearsal'] as const

/** `sharewell channels [list] | connect`: where an identity speaks. */
export async function channels(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  return runSub('channels', { list, connect }, args, io, parts)
}

async function list(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals } = parseOptions('channels', args, { ...deskOptions, identity: 'string' })
  if (positionals.length > 0) throw new UsageError('channels list takes options only; run "sharewell channels --help"')
  const desk = openDesk(values, io, parts)
  const chosen = values.identity === undefined ? await listIdentities(desk) : [await pickIdentity(desk, values.identity)]
  const rows = (await Promise.all(chosen.map((identity) => ofIdentity(desk, identity)))).flat()
  await desk.show(rows.map(({ channel }) => channel), () => (rows.length === 0 ? 'No channel yet. Connect one with "sharewell channels connect rehearsal".\n' : toTable(rows.map(({ channel, identity }) => [channel.id, channel.name, identity.name]))))
  return 0
}

async function ofIdentity(desk: Desk, identity: Identity) {
  return (await listChannels(desk, identity.id)).map((channel) => ({ channel, identity }))
}

async function connect(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals: [platform = '', ...more] } = parseOptions('channels', args, { ...deskOptions, identity: 'string', as: 'string' })
  if (more.length > 0) throw new UsageError('name one platform; run "sharewell channels --help"')
  const looksAs = values.as === undefined ? undefined : toChoice('--as', values.as, platforms)
  const desk = openDesk(values, io, parts)
  const chosen = toChoice('the platform', platform, connectable)
  const { id: identityId, name } = await pickIdentity(desk, values.identity)
  const made = await desk.told(desk.api.POST('/workspaces/{workspaceId}/identities/{identityId}/channels', { params: { path: { ...desk.here, identityId } }, body: { platform: chosen, ...(looksAs === undefined ? {} : { looksAs }) } }), { scope: 'connect', page: '/channels' })
  await desk.show(made, () => `${name} can rehearse now, as on ${made.looksAs}: ${made.id}\nPosts there go nowhere.\n`)
  return 0
}
