import { identityProfileSchema } from '@sharewell/domain/identity'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { revisePost, submitPost } from '../approve/submit-post.ts'
import { revisions } from '../db/schema/posts.ts'
import { identities } from '../db/schema/people.ts'
import { createPost } from './create-post.ts'
import { openRevision } from './make-revision.ts'
import { readPost } from './read-post.ts'
import { type Desk, openDesk, write } from './testing/desk.ts'

const line = 'Posted for Dr. Amira Haddad by their team.'
const words = 'Our clinic opens at nine tomorrow.'
let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await desk.delegate(desk.identityIds.professional)
  await setTells(true)
})
afterAll(() => desk.close())

const content = (text: string) => write(text, desk.channelIds.professional)
async function sentBy(author: 'physician' | 'manager', text = words, sender = author): Promise<string | undefined> {
  const { id } = await createPost(desk.context, desk.people[author], { identityId: desk.identityIds.professional, content: content(text) })
  const { revision } = author === sender ? await submitPost(desk.context, desk.people[sender], { postId: id, version: 1 }) : await revisePost(desk.context, desk.people[sender], { postId: id, version: 2, content: content(text) })
  return openRevision(desk.context, revision)?.revision.text
}
async function setTells(tellsDelegation: boolean): Promise<void> {
  const where = and(eq(identities.workspaceId, desk.workspaceId), eq(identities.id, desk.identityIds.professional))
  const [kept] = await desk.context.database.select().from(identities).where(where)
  await desk.context.database.update(identities).set({ profile: { ...identityProfileSchema.parse(kept?.profile), tellsDelegation } }).where(where)
}

test('what a manager sends says so, what its own voice sends does not', async () => {
  expect(await sentBy('manager')).toBe(`${words}\n\n${line}`)
  expect(await sentBy('physician')).toBe(words)
})

test('the line is hashed and goes out; the text that is edited stays as it was written', async () => {
  const { id } = await createPost(desk.context, desk.people.manager, { identityId: desk.identityIds.professional, content: content(words) })
  const { post, revision } = await submitPost(desk.context, desk.people.manager, { postId: id, version: 1 })
  expect((await readPost(desk.context, desk.people.manager, { postId: id })).content?.parts).toEqual([{ text: words }])
  const again = await revisePost(desk.context, desk.people.manager, { postId: id, version: post.version, content: content(`${words}\n\n${line}`) })
  expect(again.revision.hash).toBe(revision.hash)
  const own = await revisePost(desk.context, desk.people.physician, { postId: id, version: again.post.version, content: content(words) })
  // The physician sends it, but a manager wrote it.
  expect(own.revision.hash).toBe(revision.hash)
})

test('its owner may not want it said', async () => {
  await setTells(false)
  expect(await sentBy('manager')).toBe(words)
  await setTells(true)
})

test('the line counts: what fits only without it is refused, and the words say what takes the room', async () => {
  const long = 'a'.repeat(490)
  expect(await sentBy('physician', long)).toBe(long)
  const { id } = await createPost(desk.context, desk.people.manager, { identityId: desk.identityIds.professional, content: content(long) })
  await expect(submitPost(desk.context, desk.people.manager, { postId: id, version: 1 })).rejects.toMatchObject({ code: 'too-long', message: expect.stringContaining('44 of them say who posted it') })
  expect(await desk.context.database.select().from(revisions).where(and(eq(revisions.workspaceId, desk.workspaceId), eq(revisions.postId, id)))).toEqual([])
})

test('an empty part is still told to be empty', async () => {
  const { id } = await createPost(desk.context, desk.people.manager, { identityId: desk.identityIds.professional, content: content(' ') })
  await expect(submitPost(desk.context, desk.people.manager, { postId: id, version: 1 })).rejects.toMatchObject({ code: 'empty' })
})
