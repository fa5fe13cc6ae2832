import { identityKinds, identityProfileSchema, purposes, stages, wantedAudiences } from '@sharewell/domain/identity'
import type { Io } from '../../io.ts'
import { parseOptions, toChoice, toChoices } from '../../options.ts'
import { toTable } from '../../output/table.ts'
import { deskOptions, type DeskParts, openDesk, usualParts } from '../../server/open-desk.ts'
import { UsageError } from '../../usage-error.ts'
import { runSub } from './choose.ts'
import { type Identity, listIdentities, listMembers, pickIdentity } from './people.ts'

/** `sharewell identities [list] | show | add`: who speaks. */
export async function identities(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  return runSub('identities', { list, show, add }, args, io, parts)
}

async function list(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals } = parseOptions('identities', args, deskOptions)
  if (positionals.length > 0) throw new UsageError('identities list takes options only; run "sharewell identities --help"')
  const desk = openDesk(values, io, parts)
  const found = await listIdentities(desk)
  await desk.show(found, () => (found.length === 0 ? 'No identity yet. Make one with "sharewell identities add NAME --kind professional --jurisdiction CA-ON".\n' : toTable(found.map(({ id, kind, name }) => [id, kind, name]))))
  return 0
}

async function show(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals: [typed, ...more] } = parseOptions('identities', args, deskOptions)
  if (more.length > 0) throw new UsageError('name one identity; put a name of several words in quotes')
  const desk = openDesk(values, io, parts)
  const identity = await pickIdentity(desk, typed)
  const members = await listMembers(desk)
  await desk.show(identity, () => toWords(identity, (id) => members.find((one) => one.id === id)?.name ?? id))
  return 0
}

function toWords({ id, name, kind, ownerId, physicianIds, profile, delegations }: Identity, nameOf: (id: string) => string): string {
  const said = identityProfileSchema.safeParse(profile).data
  const rows: [string, string | undefined][] = [
    ['id', id], ['kind', kind], ['owner', nameOf(ownerId)], ['physicians', physicianIds.map(nameOf).join(', ')], ['registered in', said?.jurisdiction], ['credentials', said?.credentials.join(', ')],
    ['specialty', said?.specialty], ['employer', said?.employer], ['interests', said?.interests.join('; ')], ['purposes', said?.purposes.map(({ purpose }) => purpose).join(', ')], ['packs', said?.activePacks.join(', ')],
    ['delegated to', delegations.filter(({ revokedAt }) => revokedAt === undefined).map(({ to }) => nameOf(to)).join(', ')],
  ]
  return `${name}\n${toTable(rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [[`  ${label}`, value]])))}`
}

const kinds = {
  ...deskOptions, kind: 'string', jurisdiction: 'string', stage: 'string', specialty: 'string', employer: 'string', credential: 'list', interest: 'list', purposes: 'string', audiences: 'string', packs: 'string', physician: 'list',
} as const

async function add(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals: [name, ...more] } = parseOptions('identities', args, kinds)
  if (name === undefined || more.length > 0) throw new UsageError('name the identity, in quotes where it has several words: sharewell identities add "Dr Amara Fictional" --jurisdiction CA-ON')
  const desk = openDesk(values, io, parts)
  const { stage, specialty, employer, jurisdiction } = values
  const profile = identityProfileSchema.safeParse({
    kind: toChoice('--kind', values.kind ?? 'professional', identityKinds), name, credentials: values.credential ?? [], interests: values.interest ?? [],
    ...(jurisdiction === undefined ? {} : { jurisdiction }), ...(stage === undefined ? {} : { stage: toChoice('--stage', stage, stages) }), ...(specialty === undefined ? {} : { specialty }), ...(employer === undefined ? {} : { employer }),
    ...(values.purposes === undefined ? {} : { purposes: toChoices('--purposes', values.purposes, purposes).map((purpose) => ({ purpose })) }),
    ...(values.audiences === undefined ? {} : { audiences: toChoices('--audiences', values.audiences, wantedAudiences) }),
    ...(values.packs === undefined ? {} : { activePacks: values.packs.split(',').map((one) => one.trim()) }),
  })
  if (!profile.success) throw new UsageError(profile.error.issues.map(({ path, message }) => `${path.length > 0 ? `--${path.join('.')}: ` : ''}${message}`).join(' '))
  const named = values.physician ?? []
  const members = named.length > 0 ? await listMembers(desk) : []
  const { pick } = await import('../../input/pick.ts')
  const physicianIds = named.map((typed) => pick(members, typed, 'member').id)
  const made = await desk.told(desk.api.POST('/workspaces/{workspaceId}/identities', { params: { path: desk.here }, body: { profile: profile.data, physicianIds } }), { scope: 'manage', page: '/identities' })
  await desk.show(made, () => `${name} is there: ${made.id}\nConnect a channel next: sharewell channels connect rehearsal --identity ${made.id}\n`)
  return 0
}
