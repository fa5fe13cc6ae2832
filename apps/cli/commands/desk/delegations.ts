import type { Schemas } from '@sharewell/client'
import { delegableActions } from '@sharewell/domain/people'
import type { Io } from '../../io.ts'
import { pick, toId } from '../../input/pick.ts'
import { parseOptions, toChoices, toDay } from '../../options.ts'
import { toDayOf, toTable } from '../../output/table.ts'
import { deskOptions, type DeskParts, openDesk, usualParts } from '../../server/open-desk.ts'
import { UsageError } from '../../usage-error.ts'
import { runSub } from './choose.ts'
import { listChannels, listIdentities, listMembers, pickIdentity } from './people.ts'

const day = 86_400_000
type Delegable = Schemas['NewDelegation']['actions'][number]
const isDelegable = (action: string): action is Delegable => delegableActions.some((one) => one === action)
const wayOn = { page: '/identities' }

/** `sharewell delegations [list] | give | take-back`: what a manager may do for an identity. */
export async function delegations(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  return runSub('delegations', { list, give, 'take-back': takeBack }, args, io, parts)
}

async function list(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals } = parseOptions('delegations', args, { ...deskOptions, identity: 'string' })
  if (positionals.length > 0) throw new UsageError('delegations list takes options only; run "sharewell delegations --help"')
  const desk = openDesk(values, io, parts)
  const identities = values.identity === undefined ? await listIdentities(desk) : [await pickIdentity(desk, values.identity)]
  const members = await listMembers(desk)
  const found = identities.flatMap((identity) => identity.delegations.map((delegation) => ({ ...delegation, identity: identity.name })))
  const nameOf = (id: string): string => members.find((one) => one.id === id)?.name ?? id
  const stateOf = ({ revokedAt, expiresAt }: (typeof found)[number]): string => (revokedAt !== undefined ? 'taken back' : expiresAt <= desk.now() ? 'ended' : `until ${toDayOf(expiresAt, desk.zone)}`)
  await desk.show(found, () => (found.length === 0 ? 'No delegation that concerns you.\n' : toTable(found.map((one) => [one.id, stateOf(one), `${nameOf(one.to)} for ${one.identity}: ${one.actions.join(', ')}`]))))
  return 0
}

async function give(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals: [typed, ...more] } = parseOptions('delegations', args, { ...deskOptions, identity: 'string', actions: 'string', until: 'string', channel: 'list' })
  if (typed === undefined || more.length > 0) throw new UsageError('name the manager, in quotes where the name has several words; run "sharewell delegations --help"')
  const actions = toChoices('--actions', values.actions ?? 'write,schedule', delegableActions).filter(isDelegable)
  const until = values.until === undefined ? undefined : Date.parse(`${toDay('--until', values.until)}T23:59:59Z`)
  const desk = openDesk(values, io, parts)
  const { id: identityId, name } = await pickIdentity(desk, values.identity)
  const { id: to, name: manager } = pick(await listMembers(desk), typed, 'member')
  const all = values.channel === undefined ? [] : await listChannels(desk, identityId)
  const channelIds = values.channel?.map((one) => pick(all, one, 'channel').id)
  const made = await desk.told(desk.api.POST('/workspaces/{workspaceId}/identities/{identityId}/delegations', {
    params: { path: { ...desk.here, identityId } }, body: { to, actions, expiresAt: until ?? desk.now() + 90 * day, ...(channelIds === undefined ? {} : { channelIds }) },
  }), wayOn)
  await desk.show(made, () => `${manager} may ${actions.join(', ')} for ${name} until ${toDayOf(made.expiresAt, desk.zone)}. Taken back at once with: sharewell delegations take-back ${made.id}\n`)
  return 0
}

async function takeBack(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals: [typed, ...more] } = parseOptions('delegations', args, deskOptions)
  if (more.length > 0) throw new UsageError('name one delegation; run "sharewell delegations --help"')
  const delegationId = toId(typed, 'delegation', 'delegations')
  const desk = openDesk(values, io, parts)
  const found = (await listIdentities(desk)).find(({ delegations: given }) => given.some(({ id }) => id === delegationId))
  if (!found) throw new UsageError(`there is no delegation ${delegationId} that concerns you; "sharewell delegations" lists them`)
  await desk.told(desk.api.DELETE('/workspaces/{workspaceId}/identities/{identityId}/delegations/{delegationId}', { params: { path: { ...desk.here, identityId: found.id, delegationId } } }), wayOn)
  await desk.show({ delegationId, isTakenBack: true }, () => `It is taken back; from now on nobody acts for ${found.name} by it.\n`)
  return 0
}
