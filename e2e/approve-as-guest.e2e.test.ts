import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openSmtpServer, type SmtpServer } from '../apps/server/mail/testing/smtp-server.ts'
import { expectAccessible, expectAccessibleEverywhere, look, openDeskServer, type DeskServer, type Person } from './desk.ts'

// Several browsers, axe in both themes and sizes: much for a busy machine.
vi.setConfig({ testTimeout: 150_000 })

let desk: DeskServer
let mail: SmtpServer
let reviewer: Person
let house: string
const text = 'Our flu clinic is open on Saturday from nine to noon.'

beforeAll(async () => {
  mail = await openSmtpServer()
  desk = await openDeskServer({ mail: mail.url })
  reviewer = await desk.join('reviewer', 'Remy Fictional')
  await desk.join('physician', 'Quinn Fictional')
  house = String((await desk.owner.ask('POST', '/identities', { profile: { kind: 'organisational', name: 'Riverbend Clinic' } }))['id'])
  await desk.owner.ask('POST', `/identities/${house}/channels`, { platform: 'rehearsal', looksAs: 'mastodon' })
  await desk.owner.ask('PUT', `/identities/${house}/rules`, { rules: [{ approvers: 2 }] })
})
afterAll(async () => {
  await desk.close()
  await mail.stop()
})

async function submit(): Promise<string> {
  const { channels } = await desk.owner.ask('GET', `/identities/${house}/channels`)
  const [channel] = Array.isArray(channels) ? channels : []
  const id = String((await desk.owner.ask('POST', '/posts', { identityId: house, content: { parts: [{ text }], targets: [{ channelId: channel.id }], visibility: 'public', language: 'en' } }))['id'])
  await desk.owner.ask('POST', `/posts/${id}/submit`, { version: 1 })
  return id
}

/** Asks somebody outside on the page; answers the link that it shows and the code of the mail. */
async function invite(id: string, address: string): Promise<{ link: URL; code: string }> {
  const page = await desk.owner.open(`/approve/${id}`)
  await page.locator('summary', { hasText: 'Ask somebody outside' }).press('Enter')
  await page.getByLabel('Their mail address').fill(address)
  await page.getByLabel('Their mail address').press('Enter')
  await expect.poll(() => page.locator('output .code').textContent()).toContain('/guest#')
  await expectAccessible(page)
  const link = new URL(await page.locator('output .code').textContent() ?? '')
  await page.context().close()
  const read = (): string => mail.taken.filter(({ to }) => to.includes(address)).map(({ source }) => /^\s*(\d{8})\s*$/m.exec(source)?.[1] ?? '').join('')
  await expect.poll(read, { timeout: 30_000 }).toMatch(/^\d{8}$/)
  expect(mail.taken.map(({ source }) => source).join('')).not.toContain('flu clinic')
  return { link, code: read() }
}

test('a guest reads one text after a code, approves it once beside a colleague, and the link is over', async () => {
  const id = await submit()
  const { link, code } = await invite(id, 'ines@example.org')
  const page = await desk.open(link.pathname + link.hash)
  await look(page, 'Somebody asks you to read one text')
  expect(page.url()).toBe(`${desk.home}/guest`)
  await expectAccessibleEverywhere(page)
  await page.getByLabel('Code from the mail').fill(code === '00000000' ? '11111111' : '00000000')
  await page.getByLabel('Code from the mail').press('Enter')
  await page.getByText('This is not the code.').waitFor()
  await page.getByLabel('Code from the mail').fill(code)
  await page.getByLabel('Code from the mail').press('Enter')
  await page.getByText(text).waitFor()
  await page.getByText('It goes out as Riverbend Clinic.').waitFor()
  await expectAccessibleEverywhere(page)
  await page.getByRole('button', { name: 'Approve this text' }).press('Enter')
  await look(page, 'Thank you. Your approval is given.')
  expect((await desk.owner.ask('GET', `/posts/${id}`))['state']).toBe('in-review')
  await page.context().close()
  const theirs = await reviewer.open(`/approve/${id}`)
  await theirs.getByRole('button', { name: 'Approve this text' }).press('Enter')
  await theirs.getByText('You approved this text.').waitFor()
  expect((await desk.owner.ask('GET', `/posts/${id}`))['state']).toBe('ready')
  await theirs.context().close()
  const again = await desk.open(link.pathname + link.hash)
  await again.getByLabel('Code from the mail').fill(code)
  await again.getByLabel('Code from the mail').press('Enter')
  await again.getByText('This link opens nothing.').waitFor()
  await again.context().close()
})

test('a guest returns it with a remark, which its author reads; a page without a link says so', async () => {
  const id = await submit()
  const { link, code } = await invite(id, 'jon@example.org')
  const page = await desk.open(link.pathname + link.hash)
  await page.getByLabel('Code from the mail').fill(code)
  await page.getByLabel('Code from the mail').press('Enter')
  await page.getByRole('button', { name: 'Return it with a remark' }).press('Enter')
  await expect.poll(() => page.evaluate('document.activeElement.name')).toBe('about')
  await page.getByLabel('What should change').fill('Name the street.')
  await page.getByRole('button', { name: 'Return it', exact: true }).press('Enter')
  await look(page, 'Thank you. It went back with your remark.')
  await page.context().close()
  const author = await desk.owner.open(`/approve/${id}`)
  await author.getByText('Name the street.').waitFor()
  await author.getByText('A guest', { exact: true }).waitFor()
  await author.context().close()
  const bare = await desk.open('/guest')
  await look(bare, 'This page needs the link that somebody gave you.')
  await expectAccessible(bare)
  await bare.context().close()
  for (const word of ['ines@example.org', 'jon@example.org', 'flu clinic', link.hash.slice(1)]) expect(desk.logged.join('\n')).not.toContain(word)
})
