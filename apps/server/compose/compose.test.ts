import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { day } from '../clock/instant.ts'
import { postPictures, posts } from '../db/schema/posts.ts'
import { toKeptContent, toPostContent } from './content.ts'
import { createPost } from './create-post.ts'
import { editPost } from './edit-post.ts'
import { eraseTextsJob } from './erase-texts.ts'
import { keepForComplaint } from './keep-for-complaint.ts'
import { setKeepDays } from './keep-days.ts'
import { needFitting } from './find-misfits.ts'
import { addPicture, readPicture } from './pictures.ts'
import { listPosts, readPost } from './read-post.ts'
import { shareDraft, takeBackDraft } from './share-draft.ts'
import { splitText } from './split-text.ts'
import { type Desk, everybody, openDesk, write } from './testing/desk.ts'

let desk: Desk
beforeEach(async () => { desk = await openDesk() })
afterEach(() => desk.close())

const text = 'Our flu clinic is open on Saturday.'
const begin = (words = text) => createPost(desk.context, desk.people.physician, { identityId: desk.identityIds.professional, content: write(words) })
const refused = (code: string, kind?: string) => expect.objectContaining({ name: 'Refused', code, ...(kind ? { kind } : {}) })

describe('a draft', () => {
  test('is its author’s alone: to anybody else there is no such post', async () => {
    const { id } = await begin()
    for (const who of everybody) {
      const reading = readPost(desk.context, desk.people[who], { postId: id })
      if (who === 'physician') expect((await reading).content?.parts).toEqual([{ text }])
      else await expect(reading).rejects.toEqual(refused('no-post', 'not-found'))
      expect(await listPosts(desk.context, desk.people[who])).toHaveLength(who === 'physician' ? 1 : 0)
    }
  })

  test('is begun by who speaks for the identity, or acts by a delegation', async () => {
    for (const who of everybody) {
      const beginning = createPost(desk.context, desk.people[who], { identityId: desk.identityIds.professional, content: write(text) })
      if (who === 'physician') await beginning
      else await expect(beginning, who).rejects.toMatchObject({ name: 'Refused' })
    }
    await desk.delegate(desk.identityIds.professional)
    expect((await createPost(desk.context, desk.people.manager, { identityId: desk.identityIds.professional, content: write(text) })).state).toBe('draft')
  })

  test('is shown to one colleague until it is taken back', async () => {
    const { id } = await begin()
    const [{ physician, second, reader, reviewer }, share] = [desk.people, { postId: id, withMemberId: desk.people.second.memberId }]
    await shareDraft(desk.context, physician, share)
    await shareDraft(desk.context, physician, share)
    expect((await readPost(desk.context, second, { postId: id })).content?.parts).toEqual([{ text }])
    expect(await listPosts(desk.context, second)).toHaveLength(1)
    await expect(editPost(desk.context, second, { postId: id, version: 1, content: write('Mine now') })).rejects.toMatchObject({ name: 'Refused' })
    await expect(readPost(desk.context, reviewer, { postId: id })).rejects.toEqual(refused('no-post'))
    await expect(shareDraft(desk.context, reader, share)).rejects.toMatchObject({ name: 'Refused' })
    await takeBackDraft(desk.context, physician, share)
    await expect(readPost(desk.context, second, { postId: id })).rejects.toEqual(refused('no-post'))
    expect(await desk.told(second)).toEqual(['draft.shared'])
    expect(await desk.happened()).toEqual(['draft.shared', 'notice.raised', 'draft.taken-back'])
  })

  test('of two devices that save at once one is told, and nothing is overwritten', async () => {
    const { id } = await begin()
    const save = (words: string) => editPost(desk.context, desk.people.physician, { postId: id, version: 1, content: write(words) })
    const saved = await Promise.allSettled([save('One'), save('Two')])
    expect(saved.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(saved.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'other-version', message: expect.stringContaining('version 1; it is at version 2') } })
    expect((await readPost(desk.context, desk.people.physician, { postId: id })).version).toBe(2)
    await expect(save('Three')).rejects.toEqual(refused('other-version', 'conflict'))
  })

  test('that names a patient is kept only at its author’s word, and the refusal repeats nothing', async () => {
    const names = 'My patient John Smith, MRN 1234567, came in with chest pain yesterday.'
    const caught: unknown = await begin(names).catch((error: unknown) => error)
    expect(caught).toEqual(refused('identifier', 'invalid'))
    expect(String(caught)).not.toContain('1234567')
    expect(await desk.context.database.select().from(posts)).toEqual([])
    await createPost(desk.context, desk.people.physician, { identityId: desk.identityIds.professional, content: write(names), confirmUpload: true })
  })

  test('lies sealed: neither the rows nor the log hold a word of it', async () => {
    await begin('A sekret sentence.')
    expect(JSON.stringify(await desk.context.database.select().from(posts))).not.toContain('sekret')
    expect(desk.server.logged.join('')).not.toContain('sekret')
  })
})

test('what is kept comes back as it was sent, whatever it holds', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 5 }), (texts) => {
    const kept = toKeptContent('0199aaaa-0000-7000-8000-000000000000', { ...write(''), parts: texts.map((one) => ({ text: one })) })
    expect(toKeptContent('0199aaaa-0000-7000-8000-000000000000', toPostContent(kept))).toEqual(kept)
  }))
})

test('a list holds exactly what each may read one by one, whatever others keep to themselves', async () => {
  const { physician, owner, manager, second } = desk.people
  await desk.delegate(desk.identityIds.professional)
  const made: string[] = []
  for (const [who, kind, state, isShown] of [
    [physician, 'professional', 'draft', false], [physician, 'professional', 'ready', false], [physician, 'professional', 'in-review', true], [physician, 'personal', 'ready', false],
    [manager, 'professional', 'draft', false], [owner, 'organisational', 'ready', false], [owner, 'organisational', 'draft', false], [physician, 'professional', 'draft', true],
  ] as const) {
    const { id } = await createPost(desk.context, who, { identityId: desk.identityIds[kind], content: write(text) })
    await desk.context.database.update(posts).set({ state, isShown }).where(eq(posts.id, id))
    made.push(id)
  }
  await shareDraft(desk.context, physician, { postId: made[0] ?? '', withMemberId: second.memberId })
  for (const who of everybody) {
    const one = await Promise.all(made.map(async (id) => readPost(desk.context, desk.people[who], { postId: id }).then(() => id, () => undefined)))
    for (const limit of [1, 3, 50]) {
      const listed: string[] = []
      for (let page = await listPosts(desk.context, desk.people[who], { limit }); page.length > 0; page = await listPosts(desk.context, desk.people[who], { limit, before: listed.at(-1) ?? '' })) listed.push(...page.map(({ id }) => id))
      expect(listed.toSorted(), who).toEqual(one.filter((id) => id !== undefined).toSorted())
    }
  }
})

describe('what cannot go out as it stands', () => {
  const long = 'word '.repeat(200)
  test.each([
    ['nothing', write(' '), 'empty'],
    ['too much for a channel', write(long), 'too-long'],
    ['a warning that leaves no room', write('word '.repeat(90), undefined, { contentWarning: 'x'.repeat(80) }), 'too-long'],
    ['a picture that is not here', { ...write(''), parts: [{ text: 'See', media: [{ sha256: 'a'.repeat(64) }] }] }, 'no-picture'],
    ['a repost without an answer', { ...write(''), repostOf: 'https://example.org/1' }, 'endorsement'],
    ['a repost with words', { ...write('So true'), repostOf: 'https://example.org/1', isEndorsement: true }, 'repost-with-words'],
  ])('%s', async (_, content, code) => {
    const identityId = desk.identityIds.professional
    const kept = toKeptContent(identityId, { ...content, targets: [{ channelId: desk.channelIds.professional }] })
    await expect(needFitting(desk.context.database, desk.workspaceId, desk.context.ids.make(), kept)).rejects.toEqual(refused(code))
  })

  test('another identity’s channel; a repost that was answered goes', async () => {
    const identityId = desk.identityIds.professional
    const need = (channelId: string, more = {}) => needFitting(desk.context.database, desk.workspaceId, desk.context.ids.make(), toKeptContent(identityId, { ...write('', channelId), ...more }))
    await expect(need(desk.channelIds.organisational, write('Hello', desk.channelIds.organisational))).rejects.toEqual(refused('no-channel'))
    await need(desk.channelIds.professional, { repostOf: 'https://example.org/1', isEndorsement: false })
  })
})

test('a text is split as the domain splits it, and a warning takes its room', () => {
  const long = 'Vaccines work. '.repeat(60)
  const plain = splitText({ text: long, platform: 'mastodon' }).parts.length
  expect(plain).toBeGreaterThan(1)
  expect(splitText({ text: long, platform: 'mastodon', contentWarning: 'x'.repeat(300) }).parts.length).toBeGreaterThan(plain)
})

describe('a picture', () => {
  const sample = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../../../packages/media/samples', name)))

  test('is examined at the door, stripped, sealed, and read by whoever may read its post', async () => {
    const { id } = await begin()
    const bytes = sample('wristband.jpg')
    const added = await addPicture(desk.context, desk.people.physician, { postId: id, bytes })
    expect(added).toMatchObject({ type: 'jpeg', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(await addPicture(desk.context, desk.people.physician, { postId: id, bytes })).toEqual(added)
    const [row] = await desk.context.database.select().from(postPictures)
    const read = await readPicture(desk.context, desk.people.physician, { postId: id, sha256: added.sha256 })
    expect(read.bytes.length).toBe(added.size)
    expect(Buffer.from(row?.sealed ?? []).includes(Buffer.from(read.bytes.subarray(0, 64)))).toBe(false)
    await expect(readPicture(desk.context, desk.people.owner, { postId: id, sha256: added.sha256 })).rejects.toEqual(refused('no-post'))
  })

  test.each([
    ['no picture', new TextEncoder().encode('<svg onload=alert(1)>'), 'picture'],
    ['half a picture', undefined, 'picture'],
  ])('that is %s is refused with the way on', async (_, bytes, code) => {
    const { id } = await begin()
    await expect(addPicture(desk.context, desk.people.physician, { postId: id, bytes: bytes ?? sample('wristband.jpg').subarray(0, 4000) })).rejects.toEqual(refused(code, 'invalid'))
  })
})

describe('what was never published', () => {
  const erase = async (): Promise<void> => {
    await desk.server.jobs.send(eraseTextsJob, {})
    await desk.server.jobs.runDue(desk.context)
  }

  test('is erased after thirty days: keys gone, hash kept, its author told, twice is once', async () => {
    const { id } = await begin()
    desk.server.clock.advance(30 * day)
    await erase()
    expect((await readPost(desk.context, desk.people.physician, { postId: id })).content).not.toBeNull()
    desk.server.clock.advance(1)
    await erase()
    expect(await readPost(desk.context, desk.people.physician, { postId: id })).toMatchObject({ content: null, isErased: true })
    expect(await desk.happened()).toEqual(['text.erased', 'notice.raised'])
    await expect(editPost(desk.context, desk.people.physician, { postId: id, version: 2, content: write('Back') })).rejects.toEqual(refused('erased', 'gone'))
  })

  test('is kept after a complaint, by its author alone, until they let it go', async () => {
    const { id } = await begin()
    for (const who of ['owner', 'manager', 'reader'] as const) await expect(keepForComplaint(desk.context, desk.people[who], { postId: id, isKept: true })).rejects.toMatchObject({ name: 'Refused' })
    await expect(keepForComplaint(desk.context, { ...desk.people.physician, token: { scopes: ['write'] } }, { postId: id, isKept: true })).rejects.toMatchObject({ name: 'Refused' })
    await keepForComplaint(desk.context, desk.people.physician, { postId: id, isKept: true })
    desk.server.clock.advance(90 * day)
    await erase()
    expect((await readPost(desk.context, desk.people.physician, { postId: id })).content).not.toBeNull()
    await keepForComplaint(desk.context, desk.people.physician, { postId: id, isKept: false })
    desk.server.clock.advance(31 * day)
    await erase()
    expect((await readPost(desk.context, desk.people.physician, { postId: id })).content).toBeNull()
    expect(await desk.happened()).toEqual(['erasure.suspended', 'erasure.resumed', 'text.erased', 'notice.raised'])
  })

  test('a workspace chooses fewer days, never more, and an owner alone', async () => {
    await begin()
    await expect(setKeepDays(desk.context, desk.people.physician, { days: 3 })).rejects.toMatchObject({ name: 'Refused' })
    await expect(setKeepDays(desk.context, desk.people.owner, { days: 31 })).rejects.toThrow(/30/)
    await setKeepDays(desk.context, desk.people.owner, { days: 3 })
    desk.server.clock.advance(3 * day + 1)
    await erase()
    expect(await desk.context.database.select().from(posts).where(eq(posts.erasedAt, desk.server.clock.now()))).toHaveLength(1)
  })
})
