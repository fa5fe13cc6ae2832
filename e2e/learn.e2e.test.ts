import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stories } from '../apps/web/screens/learn/stories/index.ts'
import { openSite, waitUntilStored, type Site } from './site.ts'

let site: Site
beforeAll(async () => { site = await openSite() })
afterAll(() => site.close())

async function open(place = '', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', ...options })
  const page = await context.newPage()
  await page.goto(`${site.url.replace(/check$/, 'learn')}${place}`)
  await page.locator('.learn h1').waitFor()
  return page
}

async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

const focused = (page: Page): Promise<string> => page.evaluate("document.activeElement.textContent.trim()")
const kept = (page: Page): Promise<string> => page.evaluate('JSON.stringify({ ...localStorage })')

describe('a story', () => {
  it('is opened, answered and read to its end with the keyboard alone', async () => {
    const page = await open()
    await page.getByRole('link', { name: 'The closed page' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('The closed page')
    expect(await page.title()).toBe('The closed page · Learn · Sharewell')
    expect(page.url()).toMatch(/\/learn#story\/closed-page$/)

    const led = page.getByRole('heading', { name: 'What it led to' })
    expect(await led.isVisible()).toBe(false)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.id')).toBe('learn-answer')
    await page.keyboard.insertText('I would have rung a friend')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await led.waitFor()
    await expect.poll(() => focused(page)).toContain('What it led to')
    await page.getByText('I would have rung a friend').waitFor()

    const clause = page.getByRole('link', { name: 'No denigration' })
    await clause.waitFor()
    expect(await clause.getAttribute('href')).toMatch(/\/guidance#clause\/cmpa\.14$/)
    expect(await page.locator('.learn-clauses').textContent()).toMatch(/undated.*The text itself/)

    expect(await kept(page)).toContain('closed-page')
    expect(await kept(page)).not.toContain('rung')
    await page.getByRole('link', { name: 'Seen texting' }).press('Enter')
    await expect.poll(() => focused(page)).toBe('Seen texting')
    // The way past the navigation leads to the story, and not past it to its one field.
    await page.getByRole('link', { name: 'Go to the text' }).press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'The closed page' }).waitFor()
    expect(await page.getByText('rung a friend').count()).toBe(0)
    expect(await page.locator('#learn-answer').inputValue()).toBe('')
    await page.context().close()
  })

  it('is marked as read on this device, also after a reload, until it is forgotten in one tap', async () => {
    const page = await open('#story/the-spat')
    await page.getByRole('button', { name: 'Go on with the story' }).click()
    await page.getByRole('link', { name: 'Stories' }).click()
    const progress = page.locator('.learn-progress')
    await expect.poll(() => progress.textContent()).toContain('You have read 1 of 16.')
    await page.reload()
    await expect.poll(() => progress.textContent()).toContain('You have read 1 of 16.')
    expect(await page.locator('.learn-list li', { hasText: 'The spat' }).textContent()).toContain('Read')

    await page.getByRole('button', { name: 'Forget what I have read' }).click()
    await expect.poll(() => page.locator('output[aria-live=polite]').textContent()).toContain('Forgotten.')
    expect(await kept(page)).not.toContain('learn')
    expect(await page.locator('.learn-read').count()).toBe(0)
    await page.reload()
    await progress.waitFor()
    expect(await progress.textContent()).not.toContain('You have read')
    await page.context().close()
  })

  it('has an address of its own, each of the sixteen, and rests on clauses that load', async () => {
    const page = await open()
    for (const { id, title, clauses } of stories) {
      await page.goto(`${page.url().replace(/#.*/, '')}#story/${id}`)
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
      await page.getByRole('button', { name: 'Go on with the story' }).click()
      await expect.poll(() => page.locator('.learn-clauses h3').count()).toBe(clauses.length)
    }
    await page.context().close()
  })

  it('prints whole, with room for an answer and nothing to press', async () => {
    const page = await open('#story/the-photograph')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('heading', { name: 'Take along' }).isVisible()).toBe(true)
    for (const gone of ['.header', '.footer', '.learn-answer', '.learn-actions', '.learn-chapters']) expect(await page.locator(gone).isVisible()).toBe(false)
    await page.context().close()
  })

  it('says so where nothing stands under an address', async () => {
    const page = await open('#story/no-such-story')
    await page.getByText('Nothing stands under this address.').waitFor()
    await page.getByRole('link', { name: 'Go to the stories' }).click()
    await page.getByRole('link', { name: 'The closed page' }).waitFor()
    await page.context().close()
  })
})

describe('the dominoes', () => {
  it('fall by keyboard, tell how it goes on, and are kept nowhere', async () => {
    const page = await open('#domino/the-dominoes')
    const before = await kept(page)
    const patients = page.getByRole('checkbox', { name: 'Patients' })
    await patients.focus()
    await page.keyboard.press('Space')
    await expect.poll(() => page.locator('output[aria-live=polite]').textContent()).toContain('A woman who had shouted')
    expect(await page.locator('.domino-fallen').count()).toBe(1)
    expect(await page.getByRole('img', { name: '1 of seven has fallen.' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Let them all fall' }).press('Enter')
    expect(await page.locator('.domino-fallen').count()).toBe(7)
    expect(await page.locator('.domino-falls:visible').count()).toBe(7)
    await page.getByRole('button', { name: 'Stand them up again' }).press('Enter')
    expect(await page.locator('.domino-fallen').count()).toBe(0)

    await patients.check()
    await page.getByLabel('The post of').selectOption({ label: 'The spat' })
    await expect.poll(() => page.url()).toMatch(/#domino\/the-spat$/)
    expect(await page.locator('.domino-fallen').count()).toBe(0)
    expect(await kept(page)).toBe(before)
    await page.context().close()
  })

  it('fall under a finger', async () => {
    const page = await open('#domino', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
    await page.locator('.domino-touch').nth(1).tap()
    expect(await page.getByRole('checkbox', { name: 'School' }).isChecked()).toBe(true)
    await page.context().close()
  })

  it('stand still with reduced motion', async () => {
    const page = await open('#domino', { reducedMotion: 'reduce' })
    await page.getByRole('button', { name: 'Let them all fall' }).click()
    expect(await page.locator('.domino').last().evaluate((domino) => domino.getAnimations().length)).toBe(0)
    await page.context().close()
  })
})

describe('the pairs', () => {
  it('stand by kind, hide the better one until somebody looks, and lead to their rule', async () => {
    const page = await open('#pairs')
    await page.getByRole('link', { name: 'Respect', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Respect' }).waitFor()
    const pairs = page.locator('.learn-gallery > .learn-two')
    expect(await pairs.count()).toBeGreaterThan(5)
    expect(await pairs.first().locator('.learn-better p').textContent()).not.toBe('')
    await page.getByRole('checkbox', { name: 'Hide the better one until I look' }).check()
    expect(await pairs.first().locator('.learn-better p').count()).toBe(0)
    await pairs.first().getByRole('button', { name: 'Show the better one' }).click()
    expect(await pairs.first().locator('.learn-better p').first().textContent()).not.toBe('')
    expect(await pairs.first().getByRole('link', { name: 'The rule behind it' }).getAttribute('href')).toMatch(/\/guidance#rule\/respect\//)
    await page.context().close()
  })
})

describe('the reading paths', () => {
  it('lead to stories and remember which were read', async () => {
    const page = await open('#path/non-user')
    await page.getByRole('link', { name: 'What the tick said' }).click()
    await page.getByRole('button', { name: 'Go on with the story' }).click()
    await page.goBack()
    await expect.poll(() => page.locator('.learn-steps .learn-read').count()).toBe(1)
    await page.context().close()
  })
})

const places = ['', '#story/closed-page', '#domino', '#pairs', '#pairs/advice', '#paths', '#path/trainee', '#role-models', '#facilitate', '#grey-zones']

/** Goes to each place in one page, as a reader would, and waits until what it shows is there. */
async function walk(page: Page, look: (place: string) => Promise<void>): Promise<void> {
  for (const place of places) {
    await page.goto(`${page.url().replace(/#.*/, '')}${place}`)
    if (place.startsWith('#story')) await page.getByRole('button', { name: 'Go on with the story' }).click()
    if (place === '#domino') await page.getByRole('checkbox', { name: 'School' }).check()
    await page.locator(place.startsWith('#pairs') ? '.learn-two' : place === '' ? '.learn-shelf' : '.learn-sheet, .learn-list-large').first().waitFor()
    await look(place)
  }
}

it.each([['light', 1440], ['dark', 390]] as const)('in %s at %i pixels no place has a fault', async (colorScheme, width) => {
  const page = await open('', { colorScheme, viewport: { width, height: 844 }, reducedMotion: 'reduce' })
  await walk(page, async (place) => expect(await findFaults(page), place).toEqual([]))
  await page.context().close()
}, 120_000)

it.each([320, 390, 720, 1080])('at %i pixels nothing has to be scrolled sideways', async (width) => {
  const page = await open('', { viewport: { width, height: 640 } })
  await walk(page, async (place) => expect(await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth'), place).toBeLessThanOrEqual(0))
  await page.context().close()
})

it('works without a network', async () => {
  const page = await open()
  await waitUntilStored(page)
  await page.context().setOffline(true)
  await page.reload()
  await page.getByRole('link', { name: 'The closed page' }).click()
  await page.getByRole('button', { name: 'Go on with the story' }).click()
  await page.getByRole('link', { name: 'No denigration' }).waitFor()
  await page.getByRole('link', { name: 'Two ways' }).click()
  await page.locator('.learn-kinds').waitFor()
  await page.context().close()
})
