import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeBedside, makeWall, toFile } from './picture-files.ts'
import { openHands, patience } from './picture-page.ts'
import { openSite, type Site } from './site.ts'

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const altText = 'Mrs. Okafor in bed 4 of ward 7, seen with heart failure on 3 November.'
let site: Site
let page: Page
let on: ReturnType<typeof openHands>
beforeAll(async () => { site = await openSite() })
afterAll(() => site.close())
beforeEach(() => Promise.all(site.browser.contexts().map((context) => context.close())))

async function open(options: Parameters<Site['open']>[0], ...names: string[]): Promise<void> {
  page = await site.open(options)
  on = openHands(page)
  await on.bring(...await Promise.all(names.map(async (name, at) => toFile(name, 'image/jpeg', name === 'bedside.jpg' ? await makeBedside() : await makeWall(at)))))
  await page.locator('.pic').waitFor()
  await on.whenLooked()
}

/** Moves one finger over the picture, from and to shares of its sides. */
async function swipe(hand: CDPSession, from: [number, number], to: [number, number]): Promise<void> {
  await page.locator('.stage-plane').scrollIntoViewIfNeeded()
  const plane = await page.locator('.stage-plane').boundingBox()
  if (!plane) throw new Error('There is no picture.')
  const point = (share: number) => ({ x: plane.x + plane.width * (from[0] + (to[0] - from[0]) * share), y: plane.y + plane.height * (from[1] + (to[1] - from[1]) * share) })
  await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point(0)] })
  for (const share of [0.2, 0.4, 0.6, 0.8, 1]) await hand.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point(share)] })
  await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

it('a finger draws where it was asked to, and scrolls elsewhere', patience, async () => {
  await open(phone, 'wall.jpg')
  const hand = await page.context().newCDPSession(page)
  const where = () => page.evaluate('scrollY')
  await page.getByRole('button', { name: 'Draw with a finger' }).tap()
  await page.locator('.stage-plane').scrollIntoViewIfNeeded()
  const still = await where()
  await swipe(hand, [0.2, 0.7], [0.6, 0.3])
  await expect.poll(() => page.locator('[data-hand]').getAttribute('aria-label')).toBe('Your box 1: 20 % from the left, 30 % from the top, 40 % wide, 40 % high')
  expect(await where()).toBe(still)
  // A tap right behind a swift pull would only end its fling.
  await page.getByRole('button', { name: 'Done drawing' }).click()
  await page.getByRole('button', { name: 'Draw with a finger' }).waitFor()
  await swipe(hand, [0.9, 0.9], [0.9, 0.2])
  await expect.poll(where).not.toBe(still)
  expect(await page.locator('[data-hand]').count()).toBe(1)
})

describe('while a description is written', () => {
  it('its field stays where it is, whatever is found above it', patience, async () => {
    page = await site.open()
    on = openHands(page)
    await on.bringPhoto(await makeBedside())
    const alt = page.getByLabel('Alternative text')
    await alt.focus()
    const top = () => page.evaluate("document.querySelector('.alt textarea').getBoundingClientRect().top")
    const before = await top()
    await page.locator('.question').first().waitFor()
    await on.whenLooked()
    expect(Math.abs(Number(await top()) - Number(before))).toBeLessThan(3)
  })

  it('what was found in the picture stays, and the verdict speaks when the writer pauses', patience, async () => {
    await open({}, 'bedside.jpg')
    const marks = await on.marks.count()
    await page.getByLabel('Alternative text').pressSequentially(altText)
    await on.whenLooked()
    expect(await on.marks.count()).toBe(marks)
    expect(await page.locator('.note-block').count()).toBeGreaterThan(0)
    expect(await page.locator('.alt-note').count()).toBeGreaterThan(0)
  })

  it('a picture that is pasted does not take its field away', patience, async () => {
    await open({}, 'wall.jpg')
    const alt = page.getByLabel('Alternative text')
    await alt.fill('A wall')
    await alt.focus()
    await on.hand('paste', toFile('image.jpg', 'image/jpeg', await makeWall(3)))
    await page.locator('.pic-tile').nth(1).waitFor()
    expect(await alt.inputValue()).toBe('A wall')
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA')
  })
})

it('a patient that no detector saw is said with one press, which is taken back with another', patience, async () => {
  await open({}, 'wall.jpg')
  expect(await page.locator('.question').count()).toBe(0)
  await page.getByRole('button', { name: 'A patient shows', exact: true }).press('Enter')
  await page.locator('.note-block', { hasText: 'You said that a patient shows.' }).waitFor()
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Yes')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'A patient shows', exact: true }).waitFor()
  await expect.poll(() => on.verdict.textContent()).toContain('Nothing stood out.')
})

it('pictures without words are one tip that leads from one to the next', patience, async () => {
  await open({}, 'a.jpg', 'b.jpg', 'c.jpg')
  await page.locator('.note-tip', { hasText: 'The picture has no description. 2 more are like it.' }).waitFor()
  expect(await page.locator('.note-tip').count()).toBe(1)
  for (const next of ['2', '3']) {
    await page.getByRole('button', { name: new RegExp(`^Describe picture ${next}`) }).click()
    await expect.poll(() => page.locator('.pic').getAttribute('aria-label')).toBe(`Picture ${next} of 3`)
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA')
    await page.keyboard.type('A wall in the evening')
    await on.whenLooked()
  }
  await page.locator('.note-tip', { hasText: 'Picture 1' }).waitFor()
  await page.getByRole('button', { name: 'Describe picture 1: it has no words yet' }).click()
  await page.keyboard.type('The same wall')
  await expect.poll(() => page.locator('.note-tip').count()).toBe(0)
})
