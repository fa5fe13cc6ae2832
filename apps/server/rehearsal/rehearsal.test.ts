import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OutgoingPart, Receipt } from '@sharewell/connectors/contract'
import { makePart, testConnector } from '@sharewell/connectors/testing'
import type { MemberActor } from '@sharewell/domain/people'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day, hour, minute } from '../clock/instant.ts'
import { everybody } from '../compose/testing/desk.ts'
import { type Desk, openDesk } from '../compose/testing/desk.ts'
import { channels } from '../db/schema/plans.ts'
import { rehearsalPictures, rehearsalPosts } from '../db/schema/rehearsal.ts'
import { eraseOwn } from '../people/own/erase.ts'
import { exportOwn, exportWorkspace } from '../people/own/export-own.ts'
import { toMasterKey } from '../secrets/key-ring.ts'
import { createSecrets } from '../secrets/secrets.ts'
import { keepRehearsal } from './keep-rehearsal.ts'
import { reachRehearsal, toHandle } from './reach-rehearsal.ts'
import { readRehearsal, readRehearsalPicture } from './read-rehearsal.ts'
import { rewrapRehearsalJob } from './rewrap-rehearsal.ts'

let desk: Desk
beforeAll(async () => { desk = await openDesk() })
afterAll(() => desk.close())

/** A new channel of an identity, so that every test finds an empty platform. */
async function connect(identityId = desk.identityIds.professional, looksAs = 'mastodon') {
  const id = desk.context.ids.make()
  const [channel] = await desk.context.database.insert(channels).values({ id, workspaceId: desk.workspaceId, identityId, platform: 'rehearsal', looksAs, connectedAt: desk.context.clock.now() }).returning()
  const reached = channel && await reachRehearsal(desk.context, channel)
  if (!reached) throw new Error('The channel is not on the rehearsal platform.')
  return { ...reached, channelId: id }
}

testConnector('Rehearsal in its tables', async () => {
  const reached = await connect()
  const { channelId } = reached
  let signOut: Promise<unknown> = Promise.resolve()
  const connector = { ...reached.connector }
  // A database answers later than a test may ask.
  connector.publish = async (...asked) => { await signOut; return reached.connector.publish(...asked) }
  connector.authorize = { ...connector.authorize, refresh: async (...asked) => { await signOut; return reached.connector.authorize.refresh(...asked) } }
  return {
    connector, door: reached.door, account: reached.account,
    pass: (milliseconds) => desk.server.clock.advance(milliseconds),
    standing: async () => (await keepRehearsal(desk.context, desk.workspaceId).list(channelId, { atMost: 100 })).map(({ text }) => text).toReversed(),
    signOut: () => { signOut = desk.context.database.update(channels).set({ disconnectedAt: desk.context.clock.now() }).where(eq(channels.id, channelId)).then(() => undefined) },
  }
})

const png = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../packages/media/samples/plain.png')))
const picture = { sha256: 'c'.repeat(64), mime: 'image/png', bytes: png.length, width: 2, height: 2, alternativeText: 'The clinic at dusk.', load: () => Promise.resolve(png) }

describe('a channel as the public would see it', () => {
  let here: Awaited<ReturnType<typeof connect>>
  beforeEach(async () => { here = await connect() })
  const send = async (part: OutgoingPart, key: string): Promise<Receipt> => {
    const outcome = await here.connector.publish(here.door, here.account, part, key)
    if (outcome.is !== 'published') throw new Error(outcome.why)
    return outcome.receipt
  }
  const look = (actor: MemberActor = desk.people.physician, more: { readonly threadId?: string; readonly before?: string } = {}) => readRehearsal(desk.context, actor, { channelId: here.channelId, ...more })

  test('shows threads in order with pictures and their words, answers and numbers by now', async () => {
    const first = await send(makePart('One of two.', { of: 2, pictures: [picture], contentWarning: 'Surgery' }), 'key-1')
    await send(makePart('Two of two.', { number: 2, of: 2, first, previous: first }), 'key-2')
    await send(makePart('Another.'), 'key-3')
    desk.server.clock.advance(hour)
    const { threads, channel, next } = await look()
    expect(channel).toMatchObject({ name: 'Dr. Amira Haddad', handle: '@dr-amira-haddad@rehearsal', looksAs: 'mastodon', isConnected: true })
    expect(next).toBeNull()
    expect(threads.map(({ posts }) => posts.map(({ text }) => text))).toEqual([['Another.'], ['One of two.', 'Two of two.']])
    expect(threads[1]?.posts[0]).toMatchObject({ contentWarning: 'Surgery', pictures: [{ alternativeText: 'The clinic at dusk.' }], numbers: { replies: threads[1]?.replies.length } })
    expect(threads[1]?.replies.length).toBeGreaterThan(3)
    expect((await look(desk.people.physician, { threadId: first.id })).threads).toHaveLength(1)
    expect(await readRehearsalPicture(desk.context, desk.people.physician, { channelId: here.channelId, rehearsalPostId: first.id, sha256: picture.sha256 })).toEqual({ mime: 'image/png', bytes: Buffer.from(png) })
    expect(first.url).toBe(`${desk.context.publicUrl}/rehearsal/${here.channelId}/${first.id}`)
  })

  test('comes in pages', async () => {
    for (let number = 1; number <= 23; number += 1) await send(makePart(`Post ${number}.`), `key-of-${number}`)
    const first = await look()
    expect([first.threads.length, first.threads[0]?.posts[0]?.text]).toEqual([20, 'Post 23.'])
    const second = await look(desk.people.physician, first.next === null ? {} : { before: first.next })
    expect(second.threads.map(({ posts }) => posts[0]?.text)).toEqual(['Post 3.', 'Post 2.', 'Post 1.'])
    expect(second.next).toBeNull()
  })

  test('lies sealed; taken down it is gone from the disk, and its key stays', async () => {
    const receipt = await send(makePart('Nobody reads this on the disk.', { pictures: [picture] }), 'key-1')
    const rows = async () => desk.context.database.select().from(rehearsalPosts).where(eq(rehearsalPosts.channelId, here.channelId))
    expect(JSON.stringify(await rows())).not.toContain('Nobody')
    await here.connector.withdraw(here.door, here.account, receipt)
    expect(await rows()).toEqual([expect.objectContaining({ key: 'key-1', wrappedKey: null, sealed: null })])
    expect(await desk.context.database.select().from(rehearsalPictures).where(eq(rehearsalPictures.rehearsalPostId, receipt.id))).toEqual([])
    expect((await look()).threads).toEqual([])
    expect((await look(desk.people.physician, { threadId: receipt.id })).threads).toEqual([])
  })

  test.each(everybody)('is shown to %s only where they may read the identity', async (who) => {
    const code = await look(desk.people[who]).then(() => 'shown', ({ code }: { readonly code: string }) => code)
    expect(code).toBe(who === 'outsider' ? 'no-channel' : 'shown')
    here = await connect(desk.identityIds.personal)
    const personal = await look(desk.people[who]).then(() => 'shown', ({ kind }: { readonly kind: string }) => kind)
    expect(personal).toBe(who === 'physician' ? 'shown' : 'not-found')
  })

  test('a picture of another channel is not given away', async () => {
    const receipt = await send(makePart('With a picture.', { pictures: [picture] }), 'key-1')
    const other = await connect(desk.identityIds.personal)
    const asked = { channelId: other.channelId, rehearsalPostId: receipt.id, sha256: picture.sha256 }
    await expect(readRehearsalPicture(desk.context, desk.people.physician, asked)).rejects.toMatchObject({ code: 'no-picture' })
    await expect(readRehearsalPicture(desk.context, desk.people.manager, asked)).rejects.toMatchObject({ kind: 'not-found' })
  })
})

test('under a new master key it can still be read, and the old key can go', async () => {
  const here = await connect()
  const sent = await here.connector.publish(here.door, here.account, makePart('Kept.', { pictures: [picture] }), 'key-1')
  if (sent.is !== 'published') throw new Error(sent.why)
  const [old, fresh] = [toMasterKey(Buffer.alloc(32, 7)), toMasterKey(Buffer.alloc(32, 8))]
  await desk.server.jobs.send(rewrapRehearsalJob, {})
  await desk.server.jobs.runDue({ ...desk.context, secrets: createSecrets([fresh, old]) })
  const after = { ...desk.context, secrets: createSecrets([fresh]) }
  expect((await readRehearsal(after, desk.people.physician, { channelId: here.channelId })).threads[0]?.posts[0]?.text).toBe('Kept.')
  expect((await readRehearsalPicture(after, desk.people.physician, { channelId: here.channelId, rehearsalPostId: sent.receipt.id, sha256: picture.sha256 })).bytes.length).toBe(png.length)
  // The other tests go on under the key that they began with.
  await desk.server.jobs.send(rewrapRehearsalJob, {})
  await desk.server.jobs.runDue({ ...desk.context, secrets: createSecrets([old, fresh]) })
})

test.each([['Dr. Amira Haddad', '@dr-amira-haddad@rehearsal'], ['Zoë & Søren', '@zoë-søren@rehearsal'], ['أميرة', '@أميرة@rehearsal'], ['…', '@somebody@rehearsal']])('%s is known as %s', (name, handle) => {
  expect(toHandle(name)).toBe(handle)
})

test('who leaves takes it along, a workspace nothing personal, and it goes with the identity', async () => {
  const { people, context, identityIds } = desk
  const as = (member: MemberActor) => ({ ...member, userId: context.ids.make() })
  for (const [identityId, text] of [[identityIds.personal, 'A walk by the river.'], [identityIds.professional, 'Our flu clinic is open.'], [identityIds.organisational, 'The house is closed on Friday.']] as const) {
    const here = await connect(identityId)
    expect((await here.connector.publish(here.door, here.account, makePart(text), 'key-1')).is).toBe('published')
  }
  const has = (out: unknown): boolean[] => ['river', 'flu clinic', 'on Friday'].map((word) => JSON.stringify(out).includes(word))
  expect(has(await exportOwn(context, as(people.physician)))).toEqual([true, true, false])
  expect(has(await exportWorkspace(context, as(people.owner)))).toEqual([false, true, true])
  desk.server.clock.advance(day + minute)
  await eraseOwn(context, as(people.physician))
  const left = await context.database.select({ identityId: channels.identityId }).from(rehearsalPosts).innerJoin(channels, eq(channels.id, rehearsalPosts.channelId))
  expect(new Set(left.map(({ identityId }) => identityId))).toEqual(new Set([identityIds.organisational]))
})
