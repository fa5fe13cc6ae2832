import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { identityProfileSchema } from '@sharewell/domain/identity'
import { hashRevision, type PostState } from '@sharewell/domain/post'
import type pg from 'pg'
import { z } from 'zod'
import { sealEvents } from '../apps/server/audit/seal-events.ts'
import { createIdSource } from '../apps/server/clock/id-source.ts'
import { toKeptContent } from '../apps/server/compose/content.ts'
import { sealContent } from '../apps/server/compose/seal-content.ts'
import type { Context } from '../apps/server/context.ts'
import { openDatabase } from '../apps/server/db/open-database.ts'
import { createApp } from '../apps/server/http/app.ts'
import { createMetrics } from '../apps/server/http/metrics.ts'
import { createLog } from '../apps/server/log/log.ts'
import { makeSetUpLink } from '../apps/server/people/set-up/make-set-up-link.ts'
import { openSecrets } from '../apps/server/secrets/open-secrets.ts'
import { createTestEye } from '../apps/server/testing/test-eye.ts'
import { addRest } from './reads-rest.ts'

export const worldSize = { workspaces: 200, posts: 100_000 } as const
/** The workspace that is measured holds as much as 80 of the others together. */
const ours = { posts: 40_000, members: 24, identities: 12 } as const
const others = { members: 4, identities: 2 } as const
/** How many of a hundred posts stand in each state. */
const shares: readonly (readonly [PostState, number])[] = [['done', 84], ['draft', 4], ['ready', 3], ['scheduled', 4], ['in-review', 2], ['returned', 1], ['withdrawn', 2]]
const states = shares.flatMap(([state, share]) => Array.from({ length: share }, () => state))
const day = 86_400_000
const words = 'Our flu clinic opens on Saturday. Bring your card and a friend, and wear a sleeve that rolls up; children are welcome with a parent. Ask at the desk where to go, and stay for a quarter of an hour afterwards. '

const profiles = [identityProfileSchema.parse({ kind: 'professional', name: 'Dr Amara Fictional', jurisdiction: 'CA-ON' }), ...['Riverbend Clinic', 'Riverbend Ward'].map((name) => identityProfileSchema.parse({ kind: 'organisational', name }))]

/** A member who is signed in, and what their workspace holds. */
export interface World {
  readonly cookie: string
  readonly workspaceId: string
  readonly identityId: string
  /** A post of the measured workspace in each state, and one with a picture. */
  readonly postIds: Readonly<Partial<Record<PostState, readonly string[]>>>
  readonly picture: { readonly postId: string; readonly sha256: string }
}

interface Home { readonly id: string; readonly members: readonly string[]; readonly identities: readonly string[]; readonly channels: readonly string[] }
const made = z.object({ workspaceId: z.uuid(), memberId: z.uuid(), identityId: z.uuid() })

/** Fills a data folder: 200 workspaces of unequal size with 100,000 posts over two years, each with its revisions, findings, plans, approvals, events and notices. Texts are sealed as the server seals them. */
export async function makeWorld(dataFolder: string, publicUrl: string): Promise<World> {
  let now = Date.now()
  const clock = { now: () => now }
  const open = await openDatabase({ dataFolder }, clock)
  try {
    const secrets = await openSecrets(open.database, clock, { keyFile: join(dataFolder, 'sharewell.key') })
    const log = createLog('error', { write: () => undefined })
    const context: Context = { database: open.database, clock, ids: createIdSource(clock), secrets, jobs: { send: () => Promise.resolve() }, log, eye: createTestEye(), publicUrl }
    const app = createApp({ readiness: () => ({ state: 'ready', context }), clock, log, metrics: createMetrics(), publicUrl, trustedProxies: [], servesApi: true, isInOneBox: true, isDatabaseAnswering: () => Promise.resolve(true) })
    const ask = (path: string, body: RequestInit['body'], headers: Record<string, string>): Promise<Response> => Promise.resolve(app.request(publicUrl + path, { method: 'POST', body: body ?? null, headers: { 'Sec-Fetch-Site': 'same-origin', ...headers } }))
    const askJson = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> => ask(path, JSON.stringify(body), { 'Content-Type': 'application/json', ...headers })
    const token = (await makeSetUpLink(context))?.split('#')[1]
    const answer = await askJson('/api/set-up', { token, account: { name: 'Amara Fictional', email: 'amara@example.org', password: 'four quiet herons wade' }, workspace: { name: 'Riverbend', timeZone: 'America/Toronto' }, identity: { kind: 'professional', name: 'Dr Amara Fictional', jurisdiction: 'CA-ON' } })
    const { workspaceId, memberId, identityId } = made.parse(await answer.json())
    const cookie = answer.headers.getSetCookie().map((one) => one.split(';', 1)[0]).join('; ')

    const { pool } = open
    const homes = [await addPeople(pool, context, workspaceId, ours, { memberId, identityId })]
    for (let at = 1; at < worldSize.workspaces; at += 1) homes.push(await addPeople(pool, context, await addWorkspace(pool, context), others))
    const postIds: Partial<Record<PostState, string[]>> = {}
    const end = now
    for (const [at, home] of homes.entries()) {
      const count = at === 0 ? ours.posts : toCount(at)
      for (let from = 0; from < count; from += 2000) {
        const batch = Array.from({ length: Math.min(2000, count - from) }, (_, row) => {
          now = end - Math.round((1 - (from + row) / count) * 730 * day) - day
          return toPost(context, home, from + row, now)
        })
        await addPosts(pool, home.id, batch)
        if (at === 0) for (const { id, state } of batch) (postIds[state] ??= []).push(id)
      }
    }
    await addRest(pool)
    now = end
    const post = z.object({ id: z.uuid() }).parse(await (await askJson(`/api/workspaces/${workspaceId}/posts`, { identityId, content: { parts: [{ text: words }], targets: [], language: 'en' } }, { cookie })).json())
    const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../packages/media/samples/wristband.jpg')))
    const { sha256 } = z.object({ sha256: z.string() }).parse(await (await ask(`/api/media/${workspaceId}/${post.id}`, bytes, { cookie })).json())
    await sealEvents(context, { batch: 5000 })
    await pool.query('vacuum analyze')
    return { cookie, workspaceId, identityId, postIds, picture: { postId: post.id, sha256 } }
  } finally {
    await open.close()
  }
}

/** Few workspaces hold much, most hold little. */
function toCount(at: number): number {
  const weights = Array.from({ length: worldSize.workspaces - 1 }, (_, place) => 1 / (place + 8))
  const all = weights.reduce((sum, one) => sum + one, 0)
  return Math.round((worldSize.posts - ours.posts) * (weights[at - 1] ?? 0) / all)
}

async function addWorkspace(pool: pg.Pool, { ids, clock }: Context): Promise<string> {
  const id = ids.make()
  await pool.query('insert into workspaces (id, name, time_zone, made_at) values ($1, $2, $3, $4)', [id, 'Elsewhere', 'Europe/Berlin', new Date(clock.now())])
  return id
}

async function addPeople(pool: pg.Pool, { ids, clock }: Context, id: string, size: { readonly members: number; readonly identities: number }, first?: { readonly memberId: string; readonly identityId: string }): Promise<Home> {
  const members = [...(first ? [first.memberId] : []), ...Array.from({ length: size.members - (first ? 1 : 0) }, () => ids.make())]
  const identities = [...(first ? [first.identityId] : []), ...Array.from({ length: size.identities - (first ? 1 : 0) }, () => ids.make())]
  const channels = identities.map(() => ids.make())
  const [at, roles] = [new Date(clock.now()), ['owner', 'physician', 'manager', 'reviewer', 'reader']]
  const skip = first ? 1 : 0
  await pool.query('insert into members (id, workspace_id, user_id, role, joined_at) select m, $1, gen_random_uuid(), r, $4 from unnest($2::uuid[], $3::text[]) as t (m, r)', [id, members.slice(skip), members.slice(skip).map((_, place) => roles[(place + skip) % roles.length]), at])
  await pool.query("insert into identities (id, workspace_id, owner_id, kind, profile, made_at, changed_at) select i, $1, o, p ->> 'kind', p, $5, $5 from unnest($2::uuid[], $3::uuid[], $4::jsonb[]) as t (i, o, p)",
    [id, identities.slice(skip), identities.slice(skip).map((_, place) => members[place % members.length]), identities.slice(skip).map((_, place) => JSON.stringify(profiles[place % profiles.length])), at])
  await pool.query("insert into channels (id, workspace_id, identity_id, platform, looks_as, connected_at) select c, $1, i, 'rehearsal', 'mastodon', $4 from unnest($2::uuid[], $3::uuid[]) as t (c, i)", [id, channels, identities, at])
  return { id, members, identities, channels }
}

type SeededPost = ReturnType<typeof toPost>

function toPost(context: Context, { members, identities, channels }: Home, at: number, now: number) {
  const [id, revisionId] = [context.ids.make(), context.ids.make()]
  const [state, place] = [states[(at * 37) % states.length] ?? 'done', (at * 13) % identities.length]
  const content = toKeptContent(identities[place] ?? '', { parts: [{ text: `${at}. ${words}` }], targets: [{ channelId: channels[place] ?? '' }], visibility: 'public', language: 'en' })
  return {
    id, state, revisionId: state === 'draft' ? null : revisionId, identityId: identities[place] ?? '', authorId: members[(at * 7) % members.length] ?? '', channelId: channels[place] ?? '', now,
    hash: hashRevision(content.revision, (text) => createHash('sha256').update(text).digest('hex')), post: sealContent(context, content, `post:${id}`), revision: sealContent(context, content, `revision:${revisionId}`),
  }
}

async function addPosts(pool: pg.Pool, workspaceId: string, rows: readonly SeededPost[]): Promise<void> {
  const list = <Value>(of: (row: SeededPost) => Value): Value[] => rows.map(of)
  await pool.query(`insert into posts (id, workspace_id, identity_id, author_id, last_edited_by, state, version, wrapped_key, sealed, revision_id, is_shown, planned_at, planned_zone, made_at, changed_at, out_at)
    select id, $1, identity, author, author, state, 3, key, sealed, revision, state <> 'draft', case when state = 'scheduled' then at + interval '900 days' end, case when state = 'scheduled' then 'America/Toronto' end, at, at, case when state in ('done', 'withdrawn') then at end
    from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::uuid[], $9::timestamptz[]) as t (id, identity, author, state, key, sealed, revision, at)`,
  [workspaceId, list(({ id }) => id), list(({ identityId }) => identityId), list(({ authorId }) => authorId), list(({ state }) => state), list(({ post }) => post.wrappedKey), list(({ post }) => post.sealed), list(({ revisionId }) => revisionId), list(({ now }) => new Date(now))])
  const submitted = rows.filter(({ revisionId }) => revisionId !== null)
  await pool.query(`insert into revisions (id, workspace_id, post_id, number, hash, wrapped_key, sealed, written_by, last_edited_by, submitted_by, made_at)
    select id, $1, post, 1, hash, key, sealed, author, author, author, at from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::timestamptz[]) as t (id, post, hash, key, sealed, author, at)`,
  [workspaceId, submitted.map(({ revisionId }) => revisionId), submitted.map(({ id }) => id), submitted.map(({ hash }) => hash), submitted.map(({ revision }) => revision.wrappedKey), submitted.map(({ revision }) => revision.sealed), submitted.map(({ authorId }) => authorId), submitted.map(({ now }) => new Date(now))])
}
