import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromiumArguments, findChromium } from '../scripts/browser.ts'
import { environmentWith } from '../scripts/environment.ts'
import { look, password, wide } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'sharewell-'))
const picture = join(import.meta.dirname, '../packages/media/samples/plain.png')
/** The machine may be busy with others. */
const soon = { timeout: 30_000 }
const essay = `Our flu clinic opens on Saturday. ${'Bring your card and a friend, and wear a sleeve that rolls up. '.repeat(9)}`
let server: ChildProcess
let said = ''
/** Two people, each with a browser of their own. */
let hers: Browser
let theirs: Browser

beforeAll(async () => {
  server = spawn(process.execPath, [join(import.meta.dirname, '../scripts/start.ts')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentWith({ DATABASE_URL: '', ROLE: '', HOST: '', PUBLIC_URL: '', SMTP_URL: '', SHAREWELL_KEY: '', LOG_LEVEL: 'warn', SHAREWELL_DATA: folder, PORT: '4985' }),
  })
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => { said += String(chunk) })
  const executablePath = await findChromium() ?? ''
  ;[hers, theirs] = await Promise.all([chromium.launch({ executablePath, args: chromiumArguments }), chromium.launch({ executablePath, args: chromiumArguments })])
}, 120_000)
afterAll(async () => {
  await Promise.all([hers.close(), theirs.close()])
  await new Promise((resolve) => { server.once('exit', resolve).kill('SIGTERM') })
  rmSync(folder, { recursive: true, force: true })
})

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).press('Enter')
const follow = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('link', { name }).first().press('Enter')
const stateOf = (page: Page): Promise<string | null> => page.locator('[data-state]').getAttribute('data-state')

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: wide })).newPage()
  page.setDefaultTimeout(soon.timeout)
  await page.goto(address)
  return page
}

/** She reads what is there now and says yes. */
async function approve(page: Page, words: string): Promise<void> {
  await page.getByText(words).first().waitFor()
  // The server looks at the picture first; the page goes on by itself.
  await page.getByRole('button', { name: 'Approve this text' }).waitFor({ timeout: 90_000 })
  await press(page, 'Approve this text')
  await page.getByText('You approved this text.').waitFor()
}

test('from the link of the terminal to a thread with a picture on the rehearsal platform, by two people on the pages alone', async () => {
  await expect.poll(() => said, { timeout: 60_000 }).toContain('/setup#')
  // She sets the workspace up, connects the platform, and invites.
  const she = await open(hers, /http:\S+\/setup#\S+/.exec(said)?.[0] ?? '')
  const home = new URL(she.url()).origin
  await look(she, 'Set up your workspace')
  for (const [label, value] of [['Name of the workspace', 'Riverbend'], ['Time zone', 'America/Toronto'], ['Your name', 'Amara Fictional'], ['Mail address', 'amara@example.org'], ['Choose a password', password], ['Name under the posts', 'Dr Amara Fictional'], ['Where you are registered', 'ca-on']] as const) await she.getByLabel(label).fill(value)
  await press(she, 'Set up the workspace')
  await look(she, 'Signed in as Amara Fictional')
  await she.goto(`${home}/people`)
  await she.getByLabel('As', { exact: true }).selectOption('manager')
  await press(she, 'Make a link')
  await she.locator('output .code').waitFor()
  const invitation = await she.locator('output .code').textContent() ?? ''

  const they = await open(theirs, invitation)
  await look(they, 'Join Riverbend')
  for (const [label, value] of [['Your name', 'Mira Fictional'], ['Mail address', 'mira@example.org'], ['Choose a password', password]] as const) await they.getByLabel(label).fill(value)
  await press(they, 'Join the workspace')
  await look(they, 'Signed in as Mira Fictional')

  await she.goto(`${home}/identities`)
  await follow(she, 'Dr Amara Fictional')
  await look(she, 'Dr Amara Fictional')
  await she.getByLabel('Looks and counts like').selectOption('bluesky')
  await press(she, 'Connect the rehearsal platform')
  await she.getByText('The channel is connected.').waitFor()
  await she.locator('summary', { hasText: 'Let a manager act' }).press('Enter')
  await she.getByLabel('Who', { exact: true }).selectOption({ label: 'Mira Fictional' })
  await press(she, 'Give this delegation')
  await she.getByText('The delegation is given.').waitFor()

  // They write for her.
  await they.goto(`${home}/posts/new`)
  await they.getByText('You write for Dr Amara Fictional, who lets you.').waitFor()
  await they.getByLabel('Your post').fill(essay)
  await they.getByText(/Part 2 of \d/).waitFor()
  await they.locator('input[type=file]').setInputFiles(picture)
  await they.getByLabel('Picture 1: Say what it shows').fill('The door of the clinic')
  await expect.poll(() => they.getByLabel('Rehearsal, as on Bluesky').isChecked(), soon).toBe(true)
  await they.locator('[data-read=yes]').waitFor()
  await press(they, 'Send for approval')
  await they.waitForURL(/\/posts\/[0-9a-f]{8}-[0-9a-f-]{27}$/)
  const postId = new URL(they.url()).pathname.split('/').at(-1) ?? ''
  await they.goto(`${home}/approve/${postId}`)
  await they.getByText('You wrote or last edited this.').waitFor({ timeout: 90_000 })

  // She approves; an edit voids that, and she approves again.
  await she.goto(`${home}/approve/${postId}`)
  await approve(she, 'Our flu clinic opens on Saturday.')
  await they.goto(`${home}/posts/${postId}`)
  await they.getByText('Ready, without a time').waitFor()
  await follow(they, 'Change the text; the approval ends')
  await they.getByText('A change makes every approval void.').waitFor()
  await they.getByLabel('Your post').fill(essay.replace('Saturday', 'Sunday'))
  await press(they, 'Save and ask for approval again')
  await they.waitForURL(/\/posts\/[0-9a-f]{8}-[0-9a-f-]{27}$/)
  await expect.poll(() => stateOf(they), soon).toBe('in-review')
  await she.locator('ins', { hasText: 'Sunday' }).waitFor()
  await approve(she, 'Our flu clinic opens on')

  // They plan it and move it; the approval stands, and it lands.
  await they.reload()
  await press(they, /^Schedule for \w{3} \d+ \w{3}, 09:00$/)
  await they.getByText(/^Planned, for .*09:00$/).waitFor()
  await press(they, 'An hour later')
  await they.getByText(/^Planned, for .*10:00$/).waitFor()
  await they.getByText(/Approved by Amara Fictional, until/).waitFor()
  await press(they, 'Take the time away')
  await they.getByText('Ready, without a time').waitFor()
  await they.getByText(/Approved by Amara Fictional, until/).waitFor()
  await they.getByLabel('Now, with twenty seconds to undo').check()
  await press(they, 'Publish now')
  await expect.poll(() => stateOf(they), { timeout: 90_000 }).toBe('done')
  const seen = await they.getByRole('link', { name: 'See part 1 there' }).getAttribute('href') ?? ''
  await they.goto(new URL(seen, home).href)
  await they.getByText('Our flu clinic opens on Sunday.').first().waitFor()
  await they.getByRole('img', { name: 'The door of the clinic' }).waitFor()
  await they.getByText('wear a sleeve that rolls up.').last().waitFor()

  // A stranger sees nothing of it.
  const stranger = await open(theirs, new URL(seen, home).href)
  await look(stranger, 'Please sign in first.')
  expect(said).not.toMatch(/clinic|sleeve/)
}, 400_000)
