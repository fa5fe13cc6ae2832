import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hour } from '../apps/server/clock/instant.ts'
import { channels } from '../apps/server/db/schema/plans.ts'
import { reachRehearsal } from '../apps/server/rehearsal/reach-rehearsal.ts'
import type { OutgoingPart, Receipt } from '../packages/connectors/contract/index.ts'
import { expectAccessible, expectAccessibleEverywhere, look, openDeskServer, type DeskServer, type Person } from './desk.ts'

let desk: DeskServer
let channelId: string
let key = 0
/** A busy machine takes its time to load a page. */
const patient = { timeout: 15_000 }
const png = readFileSync(join(import.meta.dirname, '../packages/media/samples/plain.png'))
const picture = { sha256: createHash('sha256').update(png).digest('hex'), mime: 'image/png', bytes: png.length, width: 64, height: 48, alternativeText: 'The river behind the clinic.', load: () => Promise.resolve(new Uint8Array(png)) }

beforeAll(async () => {
  desk = await openDeskServer()
  channelId = await connect(desk.owner, desk.identityId)
})
afterAll(() => desk.close())

async function connect(by: Person, identityId: string): Promise<string> {
  return String((await by.ask('POST', `/identities/${identityId}/channels`, { platform: 'rehearsal', looksAs: 'mastodon' }))['id'])
}

/** Sends a part as the ledger would, some hours ago, so that the cast has spoken. */
async function send(text: string, more: Partial<OutgoingPart> = {}): Promise<Receipt> {
  const [channel] = await desk.context.database.select().from(channels).where(eq(channels.id, channelId))
  const reached = channel && await reachRehearsal(desk.context, channel)
  if (!reached) throw new Error('There is no such channel.')
  const at = desk.context.clock.now() - 3 * hour
  key += 1
  const outcome = await reached.connector.publish({ ...reached.door, now: () => at }, reached.account, { text, pictures: [], language: 'en', visibility: 'public', number: 1, of: 1, createdAt: at, ...more }, `stable-key-of-part-${key}`)
  if (outcome.is !== 'published') throw new Error(outcome.why)
  return outcome.receipt
}

test('an empty platform says what comes next', async () => {
  const page = await desk.owner.open('/rehearsal')
  await look(page, 'Rehearsal')
  await page.getByRole('link', { name: 'Dr Amara Fictional, as on Mastodon' }).press('Enter')
  await look(page, 'Dr Amara Fictional on the rehearsal platform')
  await page.getByText('Nothing stands here yet.').waitFor()
  await expectAccessible(page)
  await page.context().close()
})

test('a thread stands as the public would see it: in order, with its picture, a warning, answers and numbers', async () => {
  const first = await send('Our flu clinic is open on Saturday.\nNine to noon, by the river.', { of: 2, pictures: [picture] })
  await send('Bring your health card. مرحبا بالجميع.', { number: 2, of: 2, first, previous: first, contentWarning: 'Needles' })
  const page = await desk.owner.open(`/rehearsal/${channelId}`)
  await look(page, 'Dr Amara Fictional on the rehearsal platform')
  const thread = page.getByRole('article')
  await thread.getByText('Nine to noon, by the river.').waitFor()
  await thread.getByRole('img', { name: 'The river behind the clinic.' }).waitFor()
  await expect.poll(() => page.evaluate('document.querySelector("article img").naturalWidth > 0'), patient).toBe(true)
  for (const who of ['@noor@rehearsal', '@jonas@rehearsal', '@marta@rehearsal', '@clearview@rehearsal']) await thread.getByText(who).waitFor()
  expect(await thread.getByText(/^\d+ answers? · \d+ reposts? · \d+ likes? · \d+ views?$/).count()).toBe(2)
  const folded = thread.getByText('Bring your health card.', { exact: false })
  await expect.poll(() => folded.isVisible(), patient).toBe(false)
  await expectAccessibleEverywhere(page)
  await thread.locator('summary', { hasText: 'Needles' }).press('Enter')
  await expect.poll(() => folded.isVisible(), patient).toBe(true)
  await thread.locator('summary', { hasText: 'Description of the picture' }).press('Enter')
  await expect.poll(() => thread.getByText('The river behind the clinic.').isVisible(), patient).toBe(true)
  await expectAccessible(page)
  await page.context().close()
})

test('new posts come when one looks again, older ones when one asks, and one thread stands alone at its address', async () => {
  const page = await desk.owner.open(`/rehearsal/${channelId}`)
  await look(page, 'Dr Amara Fictional on the rehearsal platform')
  await expect.poll(() => page.getByRole('article').count(), patient).toBe(1)
  const receipts: Receipt[] = []
  for (let number = 1; number <= 21; number += 1) receipts.push(await send(`Post number ${number}.`))
  await page.getByRole('button', { name: 'Look for new answers' }).press('Enter')
  await expect.poll(() => page.getByRole('article').count(), patient).toBe(20)
  await page.getByRole('button', { name: 'Show older posts' }).press('Enter')
  await expect.poll(() => page.getByRole('article').count(), patient).toBe(22)
  await expect.poll(() => page.getByRole('button', { name: 'Show older posts' }).count(), patient).toBe(0)
  const [, second] = receipts
  await page.goto(second?.url ?? '')
  await look(page, 'Dr Amara Fictional on the rehearsal platform')
  await expect.poll(() => page.getByRole('article').count(), patient).toBe(1)
  await page.getByText('Post number 2.', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'All posts of this channel' }).press('Enter')
  await expect.poll(() => page.getByRole('article').count(), patient).toBe(20)
  await page.context().close()
})

test('nobody outside sees it: a stranger is asked to sign in, a personal channel is not there for others', async () => {
  const stranger = await desk.open(`/rehearsal/${channelId}`)
  await look(stranger, 'Please sign in first.')
  await stranger.context().close()
  expect((await fetch(`${desk.home}/api/workspaces/${desk.workspaceId}/rehearsal/${channelId}`)).status).toBe(401)
  const physician = await desk.join('physician', 'Bao Fictional')
  const personal = await connect(physician, String((await physician.ask('POST', '/identities', { profile: { kind: 'personal', name: 'Bao' } }))['id']))
  const page = await desk.owner.open(`/rehearsal/${personal}`)
  await page.getByRole('alert').locator('p').waitFor()
  expect(await page.getByRole('article').count()).toBe(0)
  await expectAccessible(page)
  await page.context().close()
})
