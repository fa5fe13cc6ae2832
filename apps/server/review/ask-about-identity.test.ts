import { identityProfileSchema } from '@sharewell/domain/identity'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recallPost } from '../compose/recall-post.ts'
import { createPost } from '../compose/create-post.ts'
import { editPost } from '../compose/edit-post.ts'
import { moveToIdentity } from '../compose/move-to-identity.ts'
import { readPost } from '../compose/read-post.ts'
import { type Desk, openDesk, write } from '../compose/testing/desk.ts'
import { identities } from '../db/schema/people.ts'
import { submitPost } from '../approve/submit-post.ts'
import { readReview } from './read-review.ts'

const clinical = 'If you take warfarin, do not start ibuprofen without asking your pharmacist.'
const leisure = 'Two weeks in Portugal with the kids. Sand everywhere, phone off.'
const refused = (code: string) => expect.objectContaining({ name: 'Refused', code })

let desk: Desk
beforeAll(async () => { desk = await openDesk() })
afterAll(() => desk.close())

type Kind = 'professional' | 'personal'
async function send(kind: Kind, words: string, isRightIdentity?: boolean) {
  const { context, people: { physician } } = desk
  const content = { ...write(words, desk.channelIds[kind]), ...(isRightIdentity === undefined ? {} : { isRightIdentity }) }
  const { id } = await createPost(context, physician, { identityId: desk.identityIds[kind], content })
  const { post } = await submitPost(context, physician, { postId: id, version: 1 })
  return { post, review: await readReview(context, physician, { postId: id }) }
}

describe('whether a text belongs under its identity', () => {
  test.each<[Kind, string, string | null, Kind | null]>([
    ['personal', clinical, 'clinical-on-personal', 'professional'], ['professional', leisure, 'personal-on-professional', 'personal'], ['professional', clinical, null, null], ['personal', leisure, null, null],
  ])('%s: %s', async (kind, words, reason, fits) => {
    const { post, review } = await send(kind, words)
    expect(review.identityQuestion?.reason ?? null).toBe(reason)
    if (fits !== null) expect(review.identityQuestion?.move).toContainEqual({ identityId: desk.identityIds[fits], words: 'Move it to Dr. Amira Haddad' })
    // It is asked, and holds nothing up.
    expect(post.state).toBe('ready')
  })

  test('“keep it here” is told once, and goes with the text', async () => {
    const { post, review } = await send('professional', leisure, true)
    expect([review.identityQuestion, review.questions]).toEqual([null, []])
    const draft = await recallPost(desk.context, desk.people.physician, { postId: post.id, version: post.version })
    const { version } = await editPost(desk.context, desk.people.physician, { postId: post.id, version: draft.version, content: write(`${leisure} Back on Monday.`, desk.channelIds.professional) })
    await submitPost(desk.context, desk.people.physician, { postId: post.id, version })
    expect((await readReview(desk.context, desk.people.physician, { postId: post.id })).identityQuestion?.reason).toBe('personal-on-professional')
  })

  test('whoever is not its author is told where it could go by nobody', async () => {
    await desk.delegate(desk.identityIds.professional)
    const { id } = await createPost(desk.context, desk.people.manager, { identityId: desk.identityIds.professional, content: write(leisure, desk.channelIds.professional) })
    await submitPost(desk.context, desk.people.manager, { postId: id, version: 1 })
    expect((await readReview(desk.context, desk.people.physician, { postId: id })).identityQuestion).toMatchObject({ reason: 'personal-on-professional', move: [] })
  })

  test('a purpose of the identity answers beforehand', async () => {
    const { context, workspaceId, identityIds } = desk
    const where = and(eq(identities.workspaceId, workspaceId), eq(identities.id, identityIds.professional))
    const [before] = await context.database.select().from(identities).where(where)
    const profile = identityProfileSchema.parse(before?.profile)
    await context.database.update(identities).set({ profile: { ...profile, purposes: [{ purpose: 'leisure' }] } }).where(where)
    expect((await send('professional', leisure)).review.identityQuestion).toBeNull()
    await context.database.update(identities).set({ profile: { ...profile, purposes: [{ purpose: 'leisure', platforms: ['bluesky'] }] } }).where(where)
    expect((await send('professional', leisure)).review.identityQuestion?.reason).toBe('personal-on-professional')
    await context.database.update(identities).set({ profile }).where(where)
  })
})

describe('a draft moves to another identity of its author', () => {
  test('without its channels; what was made of it stays behind', async () => {
    const { context, people: { physician }, identityIds } = desk
    const { post } = await send('professional', leisure)
    await expect(moveToIdentity(context, physician, { postId: post.id, version: post.version, identityId: identityIds.personal })).rejects.toEqual(refused('on-its-way'))
    const draft = await recallPost(context, physician, { postId: post.id, version: post.version })
    await expect(moveToIdentity(context, physician, { postId: post.id, version: draft.version - 1, identityId: identityIds.personal })).rejects.toEqual(refused('other-version'))
    const moved = await moveToIdentity(context, physician, { postId: post.id, version: draft.version, identityId: identityIds.personal })
    expect(moved).toMatchObject({ identityId: identityIds.personal, state: 'draft', revisionId: null, isShown: false, version: draft.version + 1 })
    expect((await readPost(context, physician, { postId: post.id })).content).toMatchObject({ parts: [{ text: leisure }], targets: [] })
    await submitPost(context, physician, { postId: post.id, version: moved.version })
    expect((await readReview(context, physician, { postId: post.id })).identityQuestion).toBeNull()
    expect(await desk.happened()).toContain('draft.moved')
  })

  test('by nobody else, and to no identity of somebody else', async () => {
    const { context, people: { physician, manager, second }, identityIds } = desk
    const { id } = await createPost(context, manager, { identityId: identityIds.professional, content: write(leisure, desk.channelIds.professional) })
    const move = (identityId: string) => ({ postId: id, version: 1, identityId })
    await expect(moveToIdentity(context, physician, move(identityIds.personal))).rejects.toMatchObject({ name: 'Refused' })
    await expect(moveToIdentity(context, manager, move(identityIds.personal))).rejects.toMatchObject({ name: 'Refused' })
    await expect(moveToIdentity(context, second, move(identityIds.professional))).rejects.toMatchObject({ name: 'Refused' })
    expect((await readPost(context, manager, { postId: id })).identityId).toBe(identityIds.professional)
  })
})
