import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSession, postSets, type PostSetName, type Session } from '../apps/server/learn/session/index.ts'
import { chromiumArguments, findChromium } from '../scripts/browser.ts'

let browser: Browser
beforeAll(async () => {
  const executablePath = await findChromium()
  if (!executablePath) throw new Error('No Chromium was found. Run npm test, which installs one.')
  browser = await chromium.launch({ executablePath, args: chromiumArguments })
})
afterAll(() => browser.close())

type Served = { stageUrl: string; phonesUrl: string; end: () => Promise<number | null> }

/** Starts the real command and waits for the two addresses that it prints. */
async function startCommand(args: string[]): Promise<Served> {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, '../apps/cli/bin/sharewell.mjs'), 'session', '--host', '127.0.0.1', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      out += String(chunk)
      if (out.includes('Press Ctrl+C')) resolve()
    })
    child.on('exit', () => reject(new Error(`The session ended at once: ${out}`)))
  })
  const [stageUrl = '', phonesUrl = ''] = out.match(/http:\S+/g) ?? []
  return { stageUrl, phonesUrl, end: () => new Promise((resolve) => { child.removeAllListeners('exit').on('exit', resolve).kill('SIGINT') }) }
}

async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', ...options })
  const page = await context.newPage()
  await page.goto(url)
  return page
}

async function openStage({ stageUrl }: Pick<Session, 'stageUrl'>, options: BrowserContextOptions = {}): Promise<Page> {
  const stage = await open(stageUrl, options)
  await stage.locator('.slide:visible').waitFor()
  return stage
}

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const smallPhone = { ...phone, viewport: { width: 320, height: 568 }, colorScheme: 'dark' } as const

async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

async function withSession(set: PostSetName, run: (session: Session) => Promise<void>): Promise<void> {
  const session = await openSession({ port: 0, host: '127.0.0.1', set, minutes: 20 })
  try {
    await run(session)
  } finally {
    await session.close()
  }
}

it('a stage and two phones go through a session from the command line, the stage by keyboard alone', async () => {
  const served = await startCommand(['--port', '0', '--minutes', '7'])
  const stage = await openStage(served)
  const [a, b] = [await open(served.phonesUrl, phone), await open(served.phonesUrl, smallPhone)]
  const asked: string[] = []
  for (const page of [stage, a, b]) page.on('request', (request) => asked.push(new URL(request.url()).host))
  expect(new URL(stage.url()).hash).toBe('')
  await a.getByText('It begins in a moment.').waitFor()
  await expect.poll(() => stage.locator('.phones:visible').textContent()).toBe('2 phones here')

  await stage.keyboard.press('Space')
  await a.getByRole('button', { name: 'Yes' }).tap()
  await a.getByText('Your vote: Yes.').waitFor()
  await a.getByRole('button', { name: 'With changes' }).tap()
  await a.getByText('Your vote: With changes.').waitFor()
  await b.getByRole('button', { name: 'No' }).focus()
  await b.keyboard.press('Enter')
  await b.getByText('Your vote: No.').waitFor()
  await expect.poll(() => stage.locator('.votes:visible').textContent()).toBe('2 votes')
  expect(await a.locator('.count').allTextContents()).toEqual(['', '', ''])

  await stage.keyboard.press('ArrowRight')
  await b.getByText('The votes are shown. Yours was: No.').waitFor()
  expect(await b.locator('.count').allTextContents()).toEqual(['0 of 2', '1 of 2', '1 of 2'])
  expect(await stage.locator('.bars:visible .count').allTextContents()).toEqual(['0', '1', '1'])
  await a.getByRole('button', { name: 'Yes' }).tap({ force: true })
  await a.getByText('Yours was: With changes.').waitFor()

  for (const title of ['What the review says', 'What regulators say', 'The same message, told well', 'A question for the room']) {
    await stage.keyboard.press('ArrowRight')
    await stage.getByRole('heading', { level: 2, name: title }).waitFor()
  }
  await stage.keyboard.press('ArrowLeft')
  await stage.getByRole('heading', { level: 2, name: 'The same message, told well' }).waitFor()
  await stage.keyboard.press('Tab')
  await stage.keyboard.press('Tab')
  expect(await stage.evaluate('document.activeElement.textContent')).toBe('Ask the room')
  await stage.keyboard.press('Enter')
  await stage.getByRole('heading', { level: 2, name: 'A question for the room' }).waitFor()
  await stage.keyboard.press('Enter')
  await a.getByText('Post 2 of 2').waitFor()
  expect(await a.locator('[aria-pressed=true]').count()).toBe(0)
  for (const title of ['How the room voted', 'What the review says', 'The same message, told well', 'A question for the room']) {
    await stage.keyboard.press('PageDown')
    await stage.getByRole('heading', { level: 2, name: title }).waitFor()
  }
  await stage.keyboard.press('PageDown')
  await a.getByText('Thank you.').waitFor()
  expect(new Set(asked.map((host) => host.split(':')[0]))).toEqual(new Set(['127.0.0.1']))
  expect(await served.end()).toBe(0)
  await expect.poll(() => a.locator('#line').textContent()).toBe('No connection. I keep trying.')
  for (const page of [stage, a, b]) await page.context().close()
})

it('a phone finds its way back by itself, and its vote of before is gone', async () => {
  const first = await openSession({ port: 0, host: '127.0.0.1', set: 'clinic', minutes: 20 })
  const port = Number(new URL(first.phonesUrl).port)
  const page = await open(first.phonesUrl, phone)
  const stage = await openStage(first)
  await stage.keyboard.press('Space')
  await page.getByRole('button', { name: 'No' }).tap()
  await page.getByText('Your vote: No.').waitFor()
  await page.reload()
  await page.getByText('Your vote: No.').waitFor()
  await stage.context().close()
  await first.close()
  await page.getByText('No connection. I keep trying.').waitFor()
  const second = await openSession({ port, host: '127.0.0.1', set: 'clinic', minutes: 20 })
  await page.getByText('It begins in a moment.').waitFor()
  await page.context().close()
  await second.close()
})

it('a phone that hears nothing for a while asks anew', () => withSession('clinic', async ({ phonesUrl }) => {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(phonesUrl)
  await page.getByText('It begins in a moment.').waitFor()
  const again = page.waitForRequest(/\/events$/)
  await page.clock.fastForward(45_000)
  await again
  await context.close()
}))

it('without its key a stage only watches', () => withSession('clinic', async ({ stageUrl }) => {
  const stage = await open(stageUrl.replace(/#.*/, ''))
  await stage.getByText('This window only watches.').waitFor()
  expect(await stage.getByRole('button', { name: 'Show the first post' }).isDisabled()).toBe(true)
  await stage.keyboard.press('Space')
  await stage.context().close()
}))

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('the stage has no fault', () => withSession('clinic', async (session) => {
    const stage = await openStage(session, { colorScheme })
    for (const title of ['Your vote', 'How the room voted', 'What the review says', 'What regulators say']) {
      await stage.keyboard.press('ArrowRight')
      await stage.getByRole('heading', { level: 2, name: title }).waitFor()
      if (title !== 'How the room voted') expect(await findFaults(stage)).toEqual([])
    }
    await stage.context().close()
  }))
  it('a phone and the sheet have no fault', () => withSession('clinic', async (session) => {
    const stage = await openStage(session)
    const page = await open(session.phonesUrl, { ...phone, colorScheme })
    await stage.keyboard.press('Space')
    await page.getByRole('button', { name: 'Yes' }).tap()
    await page.getByText('Your vote: Yes.').waitFor()
    expect(await findFaults(page)).toEqual([])
    await stage.keyboard.press('Space')
    await page.getByText('The votes are shown.').waitFor()
    expect(await findFaults(page)).toEqual([])
    const sheet = await open(new URL('/sheet', session.stageUrl).href, { colorScheme })
    expect(await findFaults(sheet)).toEqual([])
    for (const one of [stage, page, sheet]) await one.context().close()
  }))
})

const names = Object.keys(postSets).filter((name): name is PostSetName => name in postSets)
describe.each(names)('the set %s', (set) => {
  it('fits a stage of 1440 by 900, a phone of 320, and a sheet of two pages', () => withSession(set, async (session) => {
    const stage = await openStage(session)
    const page = await open(session.phonesUrl, smallPhone)
    const isTooBig = 'document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth'
    const tooBig: (string | null)[] = []
    const slides = await stage.evaluate<number>("document.body.dataset.slides.split(' ').length")
    for (let at = 1; at < slides; at++) {
      const before = await stage.locator('#spoken').textContent()
      await stage.keyboard.press('ArrowRight')
      await expect.poll(() => stage.locator('#spoken').textContent()).not.toBe(before)
      if (await stage.evaluate<boolean>(isTooBig)) tooBig.push(await stage.locator('#spoken').textContent())
      if (await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')) tooBig.push(`phone: ${await page.locator('#who').textContent()}`)
    }
    expect(tooBig).toEqual([])
    const sheet = await open(new URL('/sheet', session.stageUrl).href)
    const printed = (await sheet.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(/\/Count (\d+)/.exec(printed)?.[1]).toBe('2')
    for (const one of [stage, page, sheet]) await one.context().close()
  }))
})
