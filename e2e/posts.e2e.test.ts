import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../apps/server/clock/instant.ts'
import { expectAccessibleEverywhere, look, openDeskServer, type DeskServer, type Person } from './desk.ts'

let desk: DeskServer
let physician: Person
let manager: Person
let reader: Person
let identityId: string
const picture = join(import.meta.dirname, '../packages/media/samples/plain.png')
const essay = `Our flu clinic opens on Saturday. ${'Bring your card and a friend, and wear a sleeve that rolls up. '.repeat(9)}`

beforeAll(async () => {
  desk = await openDeskServer()
  physician = await desk.join('physician', 'Bao Fictional')
  manager = await desk.join('manager', 'Mira Fictional')
  reader = await desk.join('reader', 'Rune Fictional')
  identityId = String((await physician.ask('POST', '/identities', { profile: { kind: 'professional', name: 'Dr Bao Fictional', jurisdiction: 'CA-ON' } }))['id'])
  await physician.ask('POST', `/identities/${identityId}/channels`, { platform: 'rehearsal', looksAs: 'mastodon' })
  await physician.ask('POST', `/identities/${identityId}/delegations`, { to: manager.memberId, actions: ['write', 'schedule', 'comment', 'acknowledge'], expiresAt: Date.now() + 30 * day })
  await desk.owner.ask('POST', `/identities/${desk.identityId}/channels`, { platform: 'rehearsal', looksAs: 'bluesky' })
})
afterAll(() => desk.close())

/** The machine may be busy with others. */
const soon = { timeout: 20_000 }
const text = (page: Page) => page.getByLabel('Your post')
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).press('Enter')
const stateOf = (page: Page): Promise<string | null> => page.locator('[data-state]').getAttribute('data-state')
const toPostId = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? ''
const read = (page: Page): Promise<void> => page.locator('[data-read=yes]').waitFor()
/** The page of a post that was just sent. */
async function waitForPost(page: Page): Promise<string> {
  await page.waitForURL(/\/posts\/[0-9a-f]{8}-[0-9a-f-]{27}$/)
  await page.locator('[data-state]').waitFor()
  return toPostId(page)
}

/** Somebody approves over the API what stands there now, as soon as its pictures were looked at. */
async function approve(who: Person, postId: string): Promise<void> {
  await expect.poll(async () => {
    const { post } = await who.ask('GET', `/posts/${postId}/approval`)
    const revisionHash = (post as { revision: { hash: string } }).revision.hash
    return who.ask('POST', `/posts/${postId}/approvals`, { revisionHash }).then(({ state }) => state, (error: Error) => error.message)
  }, { timeout: 40_000, interval: 500 }).toBe('ready')
}

test('a manager writes a thread with a picture, the physician approves, it is planned, moved, taken back from its time, and an edit asks anew', async () => {
  const page = await manager.open('/posts')
  await look(page, 'Posts')
  await page.getByText('Nothing is written yet.').waitFor()
  await page.getByRole('link', { name: 'Write a post' }).press('Enter')
  await look(page, 'Write a post')
  await page.getByText('You write for Dr Bao Fictional, who lets you.').waitFor()
  await text(page).fill(essay)
  await page.getByText('Part 2 of 2').waitFor()
  await page.locator('input[type=file]').setInputFiles(picture)
  await page.getByLabel('Picture 1: Say what it shows').fill('The door of the clinic')
  await expect.poll(() => page.getByLabel('Rehearsal, as on Mastodon').isChecked(), soon).toBe(true)
  await read(page)
  await expect.poll(() => page.locator('[data-keeping]').getAttribute('data-keeping'), soon).toBe('kept')
  expect(await manager.ask('GET', '/posts')).toEqual({ posts: [] })

  await press(page, 'Send for approval')
  const id = await waitForPost(page)
  await page.getByText('It waits for Bao Fictional.').waitFor()
  expect(await stateOf(page)).toBe('in-review')
  expect(await page.getByRole('img', { name: 'The door of the clinic' }).count()).toBe(1)
  await approve(physician, id)
  await page.reload()
  await page.getByText('Ready, without a time').waitFor()
  await page.getByText(/Approved by Bao Fictional, until/).waitFor()

  await press(page, /^Schedule for \w{3} \d+ \w{3}, 09:00$/)
  await page.getByText(/^Planned, for .*09:00$/).waitFor()
  await press(page, 'An hour later')
  await page.getByText(/^Planned, for .*10:00$/).waitFor()
  expect((await manager.ask('GET', `/posts/${id}/approval`))['state']).toMatchObject({ is: 'approved' })
  await press(page, 'Take the time away')
  await page.getByText('It has no time any more.').waitFor()
  await page.getByText('Ready, without a time').waitFor()

  await page.getByRole('link', { name: 'Change the text; the approval ends' }).press('Enter')
  await look(page, 'Change the post')
  await page.getByText('A change makes every approval void.').waitFor()
  expect(await text(page).inputValue()).toContain('Our flu clinic opens on Saturday.')
  expect(await page.getByLabel('Picture 1: Say what it shows').inputValue()).toBe('The door of the clinic')
  await text(page).fill('Our flu clinic opens on Sunday.')
  await press(page, 'Save and ask for approval again')
  expect(await waitForPost(page)).toBe(id)
  await page.getByText('It waits for Bao Fictional.').waitFor()
  expect(await page.getByText('Our flu clinic opens on Sunday.').count()).toBe(1)
  const asked = await physician.open('/posts')
  await asked.getByRole('heading', { name: 'Needs you' }).waitFor()
  await asked.getByRole('link', { name: 'Look and decide' }).waitFor()
  await asked.context().close()
  await page.context().close()
}, 120_000)

test('a text that names a patient stays here until its author says otherwise; a draft is found again, removed and brought back', async () => {
  const page = await desk.owner.open('/posts/new')
  await look(page, 'Write a post')
  await text(page).fill('My patient, MRN 12345678, born 4 May 1961, was so brave.')
  await page.getByText('This cannot go out as it is.').waitFor()
  await press(page, 'Have it reviewed')
  await page.getByText('This names a patient').waitFor()
  await press(page, 'Keep it here and change it')
  expect(await desk.owner.ask('GET', '/posts?state=draft')).toEqual({ posts: [] })
  await page.reload()
  await expect.poll(() => text(page).inputValue(), soon).toContain('MRN 12345678')
  await page.getByRole('link', { name: 'Back to the posts' }).press('Enter')
  await page.getByText('Only on this device').waitFor()
  await press(page, /^Remove the draft/)
  await page.getByText('The draft is removed.').waitFor()
  await expect.poll(() => page.getByText('Only on this device').count(), soon).toBe(0)
  await press(page, 'Undo')
  await page.getByText('Only on this device').waitFor()
  expect(await page.evaluate('JSON.stringify(localStorage) + location.href')).not.toContain('MRN')
  await page.context().close()
})

test('what goes now can be undone for twenty seconds; what the review held wants a reason first', async () => {
  const page = await desk.owner.open('/posts/new')
  await look(page, 'Write a post')
  await text(page).fill('Our clinic is closed on Friday.')
  await page.getByLabel('Now, with twenty seconds to undo').check()
  await press(page, 'Publish now')
  await waitForPost(page)
  await page.getByText(/^It goes out in/).waitFor()
  await press(page, 'Undo')
  await page.getByText('Undone. Nothing went out.').waitFor()
  await page.getByText('Ready, without a time').waitFor()

  await page.goto(`${desk.home}/posts/new`)
  await text(page).fill('These idiots who refuse vaccines deserve what they get.')
  await page.getByLabel('At a time').check()
  await press(page, /^Schedule for/)
  await waitForPost(page)
  await page.getByText('One remark wants your reason first.').waitFor()
  await page.getByRole('alert').filter({ hasText: 'holds this until' }).waitFor()
  await page.getByLabel('Why it may stand').fill('A quote from a play, and everybody here knows it.')
  await press(page, 'Let it stand, with this reason')
  await page.getByText('It stands, with a reason.').waitFor()
  await press(page, /^Schedule for/)
  await page.getByText('A night’s rest often helps.').waitFor()
  await expect.poll(() => stateOf(page), soon).toBe('scheduled')
  await page.context().close()
})

test('what goes now is out after its twenty seconds, with a receipt, and can be taken down', async () => {
  const page = await desk.owner.open('/posts/new')
  await look(page, 'Write a post')
  await text(page).fill('The waiting room opens an hour earlier from Monday.')
  await expect.poll(() => page.getByLabel('Rehearsal, as on Bluesky').isChecked(), soon).toBe(true)
  await page.getByLabel('Now, with twenty seconds to undo').check()
  await press(page, 'Publish now')
  await waitForPost(page)
  await expect.poll(() => stateOf(page), { timeout: 60_000 }).toBe('done')
  await page.getByText('is out', { exact: true }).waitFor()
  expect(await page.getByRole('link', { name: 'See it there' }).getAttribute('href')).toContain('/rehearsal/')
  await page.getByText('Take it down', { exact: true }).press('Enter')
  await press(page, 'Take it down everywhere')
  await expect.poll(() => stateOf(page), { timeout: 40_000 }).toBe('withdrawn')
  await page.context().close()
}, 150_000)

test('a draft is shown to one colleague, and taken back', async () => {
  const page = await manager.open('/posts/new')
  await look(page, 'Write a post')
  await text(page).fill('Shall I say this?')
  await press(page, 'Save as a draft that you can share')
  const id = await waitForPost(page)
  await page.getByLabel('Show this draft to').selectOption(reader.memberId)
  await press(page, 'Show it to Rune Fictional')
  await page.getByText('Rune Fictional can see this draft.').waitFor()
  expect((await reader.ask('GET', `/posts/${id}`))['state']).toBe('draft')
  await press(page, 'Take it back from Rune Fictional')
  await page.getByText('It is yours alone again.').waitFor()
  await expect(reader.ask('GET', `/posts/${id}`)).rejects.toThrow('no-post')
  await page.context().close()
})

test('by keyboard alone: from the list to a post that is sent', async () => {
  const page = await manager.open('/posts')
  await page.getByRole('link', { name: 'Write a post' }).waitFor()
  const focused = (): Promise<string> => page.evaluate('document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent')
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let steps = 0; steps < 40 && !name.test(await focused()); steps += 1) await page.keyboard.press('Tab')
    expect(await focused()).toMatch(name)
  }
  await tabTo(/^Write a post$/)
  await page.keyboard.press('Enter')
  await look(page, 'Write a post')
  await page.getByLabel('Rehearsal, as on Mastodon').waitFor()
  await tabTo(/^Your post$/)
  await page.keyboard.type('The waiting room has new chairs.')
  await read(page)
  await tabTo(/^Send for approval$/)
  await page.keyboard.press('Enter')
  await waitForPost(page)
  await page.getByText('It waits for Bao Fictional.').waitFor()
  await tabTo(/^Take it back to a draft$/)
  await page.keyboard.press('Enter')
  await page.getByText('It is a draft again.').waitFor()
  await page.context().close()
})

test('what cannot be sent is not lost, and goes on where it stopped', async () => {
  const page = await manager.open('/posts/new')
  await look(page, 'Write a post')
  await text(page).fill('Please wash your hands.')
  await page.locator('input[type=file]').setInputFiles(picture)
  await page.getByLabel('Picture 1: Say what it shows').fill('Soap')
  await page.route('**/api/media/**', (route) => route.abort())
  await press(page, 'Send for approval')
  await page.getByText('Nothing is lost: your text is still here.').waitFor()
  await page.getByText('The server does not answer.').waitFor()
  await page.unroute('**/api/media/**')
  await page.reload()
  await expect.poll(() => text(page).inputValue(), soon).toBe('Please wash your hands.')
  expect(await page.getByLabel('Picture 1: Say what it shows').inputValue()).toBe('Soap')
  await press(page, 'Send for approval')
  const id = await waitForPost(page)
  expect((await manager.ask('GET', '/posts'))['posts']).toEqual(expect.arrayContaining([expect.objectContaining({ id, state: 'in-review' })]))
  await page.context().close()
})

test('whoever may not see a post learns nothing of it, and whoever is not signed in is sent to sign in and back', async () => {
  const draft = String((await manager.ask('POST', '/posts', { identityId, content: { parts: [{ text: 'Not for you.' }], targets: [], language: 'en' } }))['id'])
  const page = await reader.open(`/posts/${draft}`)
  await look(page, 'There is no such post for you.')
  expect(await page.locator('main').textContent()).not.toContain('Not for you')
  await page.goto(`${desk.home}/posts/new`)
  await look(page, 'First say who speaks.')
  await page.context().close()
  const stranger = await desk.open(`/posts/${draft}`)
  await look(stranger, 'Please sign in first.')
  await stranger.getByRole('link', { name: 'Sign in' }).press('Enter')
  await look(stranger, 'Sign in')
  await stranger.getByLabel('Mail address').fill('mira@example.org')
  await stranger.getByLabel('Password').fill('four quiet herons wade')
  await stranger.getByRole('button', { name: 'Sign in', exact: true }).press('Enter')
  await stranger.getByText('Not for you.').waitFor()
  expect(new URL(stranger.url()).pathname).toBe(`/posts/${draft}`)
  await stranger.context().close()
})

test.each([['the list', '/posts', 'Ready, without a time'], ['the page to write on', '/posts/new', 'Only you, on this device'], ['a post', '', 'Why it may stand']])('%s is for everybody: both themes, wide and narrow', async (_, path, shown) => {
  const { id } = await desk.owner.ask('POST', '/posts', { identityId: desk.identityId, content: { parts: [{ text: 'Idiots who refuse vaccines deserve what they get.' }, { text: 'Wash your hands.' }], targets: [], language: 'en' } })
  await desk.owner.ask('POST', `/posts/${String(id)}/submit`, { version: 1 })
  const page = await desk.owner.open(path === '' ? `/posts/${String(id)}` : path)
  await page.getByText(shown).first().waitFor()
  if (path === '/posts/new') {
    await text(page).fill(essay)
    await page.locator('input[type=file]').setInputFiles(picture)
    await page.getByLabel('Picture 1: Say what it shows').waitFor()
    await read(page)
  }
  await expectAccessibleEverywhere(page)
  await page.context().close()
}, 120_000)

test('no text was logged', () => {
  expect(desk.logged.join('\n')).not.toMatch(/clinic|idiots|chairs|MRN|Soap|waiting room/)
})
