import { day } from '../apps/server/clock/instant.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { expectAccessible, expectAccessibleEverywhere, look, openDeskServer, type DeskServer, type Person } from './desk.ts'

// Several browsers, axe in both themes and sizes: much for a busy machine.
vi.setConfig({ testTimeout: 150_000 })

let desk: DeskServer
let [physician, manager, reader]: Person[] = []
let identityId: string
let channelId: string
const people = (): { physician: Person; manager: Person; reader: Person } => {
  if (!physician || !manager || !reader) throw new Error('Nobody has joined yet.')
  return { physician, manager, reader }
}
const first = 'Our flu clinic is open on Saturday from nine to noon.'
const second = 'Bring your health card. Children come with a parent.'

beforeAll(async () => {
  desk = await openDeskServer()
  physician = await desk.join('physician', 'Bao Fictional')
  manager = await desk.join('manager', 'Mira Fictional')
  reader = await desk.join('reader', 'Rune Fictional')
  identityId = String((await physician.ask('POST', '/identities', { profile: { kind: 'professional', name: 'Dr Bao Fictional', jurisdiction: 'CA-ON' } }))['id'])
  channelId = String((await physician.ask('POST', `/identities/${identityId}/channels`, { platform: 'rehearsal', looksAs: 'mastodon' }))['id'])
  await physician.ask('POST', `/identities/${identityId}/delegations`, { to: manager.memberId, actions: ['write', 'schedule', 'comment', 'acknowledge'], expiresAt: Date.now() + 30 * day })
})
afterAll(() => desk.close())

const write = (...parts: readonly string[]): object => ({ parts: parts.map((text) => ({ text })), targets: [{ channelId }], visibility: 'public', language: 'en' })

async function submit(...parts: readonly string[]): Promise<string> {
  const id = String((await people().manager.ask('POST', '/posts', { identityId, content: write(...parts) }))['id'])
  await people().manager.ask('POST', `/posts/${id}/submit`, { version: 1 })
  return id
}
async function revise(id: string, ...parts: readonly string[]): Promise<void> {
  const { version } = await people().manager.ask('GET', `/posts/${id}`)
  await people().manager.ask('PUT', `/posts/${id}/revision`, { version, content: write(...parts) })
}
const stateOf = async (id: string): Promise<unknown> => (await people().physician.ask('GET', `/posts/${id}`))['state']

test('what waits is listed, and two keys approve what is shown', async () => {
  const id = await submit(first, second)
  const page = await people().physician.open('/approve')
  await look(page, 'Waiting for your approval')
  const row = page.getByRole('link', { name: 'Dr Bao Fictional, sent by Mira Fictional' })
  await row.waitFor()
  await expectAccessibleEverywhere(page)
  await row.press('Enter')
  await look(page, 'A post as Dr Bao Fictional')
  expect(page.url()).toBe(`${desk.home}/approve/${id}`)
  await page.getByText(first).waitFor()
  await page.getByText('Rehearsal, looks like mastodon').waitFor()
  await expectAccessibleEverywhere(page)
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1')
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Approve this text')
  await page.keyboard.press('Enter')
  await page.getByText('You approved this text.').waitFor()
  expect(await stateOf(id)).toBe('ready')
  await page.getByRole('button', { name: 'Take my approval back' }).press('Enter')
  await page.getByText('Your approval is taken back.').waitFor()
  expect(await stateOf(id)).toBe('in-review')
  await page.getByRole('button', { name: 'Approve this text' }).waitFor()
  await expectAccessible(page)
  await page.context().close()
})

test('an edit is shown on the open page beside what was approved, and asks anew', async () => {
  const id = await submit(first, second)
  const page = await people().physician.open(`/approve/${id}`)
  await page.getByRole('button', { name: 'Approve this text' }).press('Enter')
  await page.getByText('You approved this text.').waitFor()
  await revise(id, first.replace('Saturday', 'Sunday'), second)
  expect(await stateOf(id)).toBe('in-review')
  await page.getByText('The text changed since you opened it.').waitFor()
  await page.locator('ins', { hasText: 'Sunday' }).waitFor()
  expect(await page.locator('del').textContent()).toBe('Saturday')
  expect(await page.locator('[data-part="0"]').textContent()).toContain('added: Sunday end.')
  await expectAccessibleEverywhere(page)
  await page.getByRole('button', { name: 'Approve this text' }).press('Enter')
  await page.getByText('You approved this text.').waitFor()
  expect(await stateOf(id)).toBe('ready')
  await page.context().close()
})

test('an old page approves nothing: it says that the text changed, and shows it', async () => {
  const id = await submit(first)
  const page = await people().physician.open(`/approve/${id}`)
  await page.getByRole('button', { name: 'Approve this text' }).waitFor()
  // From here on the page hears nothing of its server until it sends the decision.
  let isDeaf = true
  page.on('request', (request) => { if (request.method() === 'POST') isDeaf = false })
  await page.route(/\/approval$/, (route) => (isDeaf ? route.abort() : route.continue()))
  await revise(id, first.replace('nine', 'ten'))
  await page.getByRole('button', { name: 'Approve this text' }).press('Enter')
  await page.getByText('Nothing was approved.').waitFor()
  await page.locator('[data-part="0"]', { hasText: 'from ten to noon' }).waitFor()
  expect(await stateOf(id)).toBe('in-review')
  await page.context().close()
})

test('it goes back with a remark on a sentence, by keyboard alone, and its author reads it', async () => {
  const id = await submit(first, second)
  const page = await people().physician.open(`/approve/${id}`)
  await page.getByRole('button', { name: 'Return it with remarks' }).press('Enter')
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('SELECT')
  await expectAccessible(page)
  await page.getByLabel('About').selectOption({ label: 'Bring your health card.' })
  await page.getByLabel('Your remark').fill('Say what to do without one.')
  await page.getByRole('button', { name: 'Return it to its author' }).press('Enter')
  await page.getByText('It went back to its author.').waitFor()
  expect(await stateOf(id)).toBe('returned')
  await page.context().close()
  const theirs = await people().manager.open(`/approve/${id}`)
  await theirs.getByText('Bao Fictional, on “Bring your health card.”').waitFor()
  await theirs.getByText('Say what to do without one.').waitFor()
  await theirs.getByText('You wrote or last edited this.').waitFor()
  expect(await theirs.getByRole('button', { name: 'Approve this text' }).count()).toBe(0)
  await expectAccessibleEverywhere(theirs)
  await theirs.context().close()
})

test('marked words become what a remark is about', async () => {
  const id = await submit(first, second)
  const page = await people().physician.open(`/approve/${id}`)
  await page.getByRole('button', { name: 'Return it with remarks' }).click()
  await page.locator('[data-part="0"]').waitFor()
  await page.evaluate(`{
    const node = document.querySelector('[data-part="0"] [data-from]').firstChild
    getSelection().setBaseAndExtent(node, 4, node, 14)
  }`)
  await expect.poll(() => page.getByLabel('About').locator('option:checked').textContent()).toBe('What you marked: “flu clinic”')
  await page.context().close()
})

test('a hold is answered by the identity’s physician on the page, and only then approved', async () => {
  const id = await submit('Idiots who refuse vaccines deserve what they get.')
  const page = await people().physician.open(`/approve/${id}`)
  await page.getByText('The review holds this until').waitFor()
  expect(await page.getByRole('button', { name: 'Approve this text' }).count()).toBe(0)
  await expectAccessibleEverywhere(page)
  await page.getByLabel('Why it may stand').fill('It quotes what was shouted at us; the next post says so.')
  await page.getByRole('button', { name: 'Let it stand' }).press('Enter')
  await page.getByText('Answered with a reason.').waitFor()
  await page.getByRole('button', { name: 'Approve this text' }).press('Enter')
  await page.getByText('You approved this text.').waitFor()
  expect(await stateOf(id)).toBe('ready')
  await page.context().close()
})

test('who may not is told so in words', async () => {
  const id = await submit(first)
  const theirs = await people().reader.open(`/approve/${id}`)
  await theirs.getByText('Your role does not include this.').waitFor()
  expect(await theirs.getByRole('button', { name: /Approve|Return/ }).count()).toBe(0)
  await theirs.goto(`${desk.home}/approve`)
  await theirs.getByText('Nothing waits for you.').waitFor()
  await theirs.goto(`${desk.home}/approve/01999999-0000-7000-8000-00000000dead`)
  await theirs.getByText('There is no such post.').waitFor()
  await expectAccessible(theirs)
  await theirs.context().close()
  const stranger = await desk.open(`/approve/${id}`)
  await look(stranger, 'Please sign in first.')
  await expectAccessible(stranger)
  await stranger.context().close()
})
