import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '../clock/instant.ts'
import { createPost } from '../compose/create-post.ts'
import { eraseTextsJob } from '../compose/erase-texts.ts'
import { readPost } from '../compose/read-post.ts'
import { type Desk, openDesk, write } from '../compose/testing/desk.ts'
import { readHeads } from './audit-head.ts'
import { readEvents } from './export-events.ts'
import { sealEvents } from './seal-events.ts'
import { verifyAudit } from './verify-audit.ts'

let desk: Desk
beforeEach(async () => { desk = await openDesk() })
afterEach(() => desk.close())

test('a text is erased and the chain holds, with the head that was kept before; no event, export or log ever held it', async () => {
  const { context, people, workspaceId } = desk
  const text = 'Zanzibar Quill opens a clinic, call 416 555 0199.'
  const { id } = await createPost(context, people.physician, { identityId: desk.identityIds.professional, content: write(text) })
  await sealEvents(context)
  desk.server.clock.advance(31 * day)
  await desk.server.jobs.send(eraseTextsJob, {})
  await desk.server.jobs.runDue(context)
  await sealEvents(context)
  const { heads } = await readHeads(context)
  expect((await readPost(context, people.physician, { postId: id })).content).toBeNull()
  const [report] = await verifyAudit(context, { workspaceId, heads })
  expect(report).toEqual({ workspaceId, rows: expect.any(Number), pending: 0 })
  expect(report?.rows).toBeGreaterThan(0)
  const exported: string[] = []
  for await (const event of readEvents(context.database)) exported.push(JSON.stringify(event))
  expect(exported.join('')).toContain('text.erased')
  expect(exported.join('') + desk.server.logged.join('')).not.toMatch(/Zanzibar|Quill|0199/)
})
