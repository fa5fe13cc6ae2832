import { type AuditName, findAuditFaults, isAuditName } from '@sharewell/domain/audit'
import { identityProfileSchema } from '@sharewell/domain/identity'
import { type Action, type MemberActor, type Role, roles } from '@sharewell/domain/people'
import { eq } from 'drizzle-orm'
import { hour, day } from '../../clock/instant.ts'
import type { Context } from '../../context.ts'
import { events, notices } from '../../db/schema/events.ts'
import { delegations, identities, identityPhysicians } from '../../db/schema/people.ts'
import { channels } from '../../db/schema/plans.ts'
import { members, workspaces } from '../../db/schema/workspaces.ts'
import { openTestServer, type TestServer } from '../../testing/open-test-server.ts'
import type { PostContent } from '../content.ts'

type People = Readonly<Record<Role | 'second' | 'outsider', MemberActor>>

/** A workspace with one member of each role, a second physician, somebody of another workspace, and identities of three kinds. */
export interface Desk {
  readonly server: TestServer
  readonly context: TestServer['context']
  readonly workspaceId: string
  readonly people: People
  /** Of the physician, of the physician in private, of the house. */
  readonly identityIds: Readonly<Record<'professional' | 'personal' | 'organisational', string>>
  readonly channelIds: Readonly<Record<'professional' | 'personal' | 'organisational', string>>
  /** Lets the manager act for an identity, for a month; answers the id. */
  readonly delegate: (identityId: string, actions?: readonly Action[]) => Promise<string>
  /** What happened so far; throws where an event carries what it may not. */
  readonly happened: () => Promise<string[]>
  /** Kinds of the notices of a member. */
  readonly told: (member: MemberActor) => Promise<string[]>
  readonly close: () => Promise<void>
}

const delegated: readonly Action[] = ['write', 'schedule', 'pause', 'set-hours', 'invite-guest', 'connect', 'comment', 'acknowledge', 'dispute-block', 'take-down']

type Seeded = Omit<Desk, 'server' | 'context' | 'close'>

/** Opens it; close it, so that the next test finds an empty database. */
export async function openDesk(): Promise<Desk> {
  const server = await openTestServer()
  return { ...await seedDesk(server.context), server, context: server.context, close: server.close }
}

/** The same people and identities in any database, such as a real one. */
export async function seedDesk(context: Context): Promise<Seeded> {
  const { database, ids, clock } = context
  const [workspaceId, elsewhere] = [ids.make(), ids.make()]
  for (const id of [workspaceId, elsewhere]) await database.insert(workspaces).values({ id, name: 'Riverbend', timeZone: 'America/Toronto', madeAt: clock.now() })
  const join = async (role: Role, workspace = workspaceId): Promise<MemberActor> => {
    const memberId = ids.make()
    await database.insert(members).values({ id: memberId, workspaceId: workspace, userId: ids.make(), role, joinedAt: clock.now() })
    return { is: 'member', memberId, workspaceId: workspace, role }
  }
  const [owner, physician, manager, reviewer, reader] = [await join('owner'), await join('physician'), await join('manager'), await join('reviewer'), await join('reader')]
  const people: People = { owner, physician, manager, reviewer, reader, second: await join('physician'), outsider: await join('owner', elsewhere) }
  const speak = async (kind: 'professional' | 'personal' | 'organisational', by: MemberActor): Promise<[string, string]> => {
    const [identityId, channelId] = [ids.make(), ids.make()]
    const profile = identityProfileSchema.parse({ kind, name: 'Dr. Amira Haddad', tellsDelegation: false, ...(kind === 'professional' ? { jurisdiction: 'CA-ON' } : {}) })
    await database.insert(identities).values({ id: identityId, workspaceId, ownerId: by.memberId, kind, profile, madeAt: clock.now(), changedAt: clock.now() })
    await database.insert(channels).values({ id: channelId, workspaceId, identityId, platform: 'rehearsal', looksAs: 'mastodon', connectedAt: clock.now() })
    return [identityId, channelId]
  }
  const [professional, personal, organisational] = [await speak('professional', people.physician), await speak('personal', people.physician), await speak('organisational', people.owner)]
  await database.insert(identityPhysicians).values({ workspaceId, identityId: organisational[0], memberId: people.physician.memberId })
  return {
    workspaceId, people,
    identityIds: { professional: professional[0], personal: personal[0], organisational: organisational[0] },
    channelIds: { professional: professional[1], personal: personal[1], organisational: organisational[1] },
    async delegate(identityId, actions = delegated) {
      const id = ids.make()
      const [found] = await database.select().from(identities).where(eq(identities.id, identityId))
      await database.insert(delegations).values({ id, workspaceId, identityId, givenBy: found?.ownerId ?? '', to: people.manager.memberId, actions: [...actions], givenAt: clock.now() - hour, expiresAt: clock.now() + 30 * day })
      return id
    },
    async happened() {
      const rows = await database.select().from(events).orderBy(events.id)
      const faults = rows.flatMap(({ name, data }) => (isAuditName(name) ? findFaults(name, data) : [`${name} is no event`]))
      if (faults.length > 0) throw new Error(faults.join('\n'))
      return rows.map(({ name }) => name)
    },
    async told(member) {
      return (await database.select().from(notices).where(eq(notices.memberId, member.memberId)).orderBy(notices.id)).map(({ kind }) => kind)
    },
  }
}

function findFaults(name: AuditName, data: Readonly<Record<string, unknown>>): string[] {
  // The data come from the database; which event they belong to is known only now.
  return findAuditFaults(name, data as Parameters<typeof findAuditFaults>[1])
}

/** A content of one part for a channel. */
export function write(text: string, channelId?: string, more: Partial<PostContent> = {}): PostContent {
  return { parts: [{ text }], targets: channelId === undefined ? [] : [{ channelId }], visibility: 'public', language: 'en', ...more }
}

/** Every role, with somebody of another workspace. */
export const everybody = [...roles, 'second', 'outsider'] as const
