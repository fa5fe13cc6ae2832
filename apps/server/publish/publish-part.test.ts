import { beforeAll, expect, test } from 'vitest'
import { minute } from '../clock/instant.ts'
import { publishPart } from './publish-part.ts'
import { openLedger, warmUp } from './testing/ledger.ts'

beforeAll(warmUp)

test('whoever wrote a post takes its receipts along, and nobody else’s', async () => {
  const { desk, plan, pass, close } = await openLedger()
  await plan(['Our flu clinic opens on Saturday.', 'Bring your card.'])
  await plan(['The clinic is closed on Sunday.'], 'organisational')
  await pass(2 * minute)
  const { context, workspaceId, people } = desk
  expect(await publishPart.exportMember(context, context.database, workspaceId, people.physician.memberId)).toMatchObject([{ part: 0, state: 'published', id: expect.stringMatching(/^p\d$/), url: expect.stringMatching(/^https:\/\/failing\.example\/p\d$/) }, { part: 1 }])
  expect(await publishPart.exportMember(context, context.database, workspaceId, people.reader.memberId)).toEqual([])
  expect(await publishPart.exportWorkspace(context, context.database, workspaceId)).toHaveLength(3)
  expect(await publishPart.exportWorkspace(context, context.database, people.outsider.workspaceId)).toEqual([])
  await close()
})
