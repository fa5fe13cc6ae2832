import type { MemberActor } from '@sharewell/domain/people'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { posts } from '../db/schema/posts.ts'
import { eraseOwn, eraseWorkspace } from '../people/own/erase.ts'
import { exportOwn, exportWorkspace } from '../people/own/export-own.ts'
import { createPost } from './create-post.ts'
import { keepForComplaint } from './keep-for-complaint.ts'
import { type Desk, openDesk, write } from './testing/desk.ts'

let desk: Desk
beforeEach(async () => { desk = await openDesk() })
afterEach(() => desk.close())

const as = (member: MemberActor) => ({ ...member, userId: desk.context.ids.make() })
const begin = (by: MemberActor, identityId: string, text: string) => createPost(desk.context, by, { identityId, content: write(text) })

test('an author takes their texts along; a workspace takes no draft and nothing personal', async () => {
  const { people, identityIds } = desk
  await begin(people.physician, identityIds.personal, 'A walk by the river.')
  await begin(people.physician, identityIds.professional, 'Our flu clinic is open.')
  const own = JSON.stringify(await exportOwn(desk.context, as(people.physician)))
  expect([own.includes('A walk by the river.'), own.includes('Our flu clinic is open.')]).toEqual([true, true])
  expect(JSON.stringify(await exportOwn(desk.context, as(people.manager)))).not.toContain('flu clinic')
  const whole = JSON.stringify(await exportWorkspace(desk.context, as(people.owner)))
  expect([whole.includes('river'), whole.includes('flu clinic')]).toEqual([false, false])
})

test('who leaves takes their posts out of the database; what another keeps because of a complaint stays until they let it go', async () => {
  const { people, identityIds, context } = desk
  await desk.delegate(identityIds.professional)
  const { id } = await begin(people.manager, identityIds.professional, 'Our flu clinic is open.')
  await begin(people.physician, identityIds.personal, 'A walk by the river.')
  await keepForComplaint(context, people.manager, { postId: id, isKept: true })
  const kept = expect.objectContaining({ name: 'Refused', code: 'kept' })
  await expect(eraseOwn(context, as(people.physician))).rejects.toEqual(kept)
  await expect(eraseWorkspace(context, as(people.owner), 'Riverbend')).rejects.toEqual(kept)
  expect(await context.database.select().from(posts)).toHaveLength(2)
  await keepForComplaint(context, people.manager, { postId: id, isKept: false })
  await eraseOwn(context, as(people.physician))
  expect(await context.database.select().from(posts)).toEqual([])
  expect(await desk.happened()).toEqual(expect.arrayContaining(['identity.erased', 'member.erased']))
})

test('a workspace is erased with all its posts', async () => {
  await begin(desk.people.physician, desk.identityIds.professional, 'Our flu clinic is open.')
  await eraseWorkspace(desk.context, as(desk.people.owner), 'Riverbend')
  expect(await desk.context.database.select().from(posts)).toEqual([])
  expect((await desk.happened()).at(-1)).toBe('workspace.erased')
})
