import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, waitUntilRead, type Site } from './site.ts'
import { texts } from './texts.ts'

let site: Site
beforeAll(async () => { site = await openSite() })
afterAll(() => site.close())
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

describe('on a phone', () => {
  it('the verdict stands at the bottom, and the notes rise from there', async () => {
    const page = await site.open(phone)
    await page.getByRole('textbox', { name: 'Your post' }).fill(texts.held)
    await waitUntilRead(page)
    const bar = page.locator('.bar-verdict')
    expect(await bar.textContent()).toMatch(/Wait: .*Read/)
    expect(await page.locator('.note').count()).toBe(0)
    await bar.tap()
    const sheet = page.getByRole('region', { name: 'What I see in your post' })
    await sheet.waitFor()
    expect(await page.evaluate('document.activeElement.id')).toBe('notes-sheet')
    expect(await sheet.locator('.note').count()).toBeGreaterThan(0)
    await sheet.locator('.note-fix').first().tap()
    await waitUntilRead(page)
    expect(await page.getByRole('textbox', { name: 'Your post' }).inputValue()).not.toBe(texts.held)
    await page.getByRole('button', { name: 'Take it back' }).tap()
    expect(await page.getByRole('textbox', { name: 'Your post' }).inputValue()).toBe(texts.held)
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    await expect.poll(() => page.evaluate('document.activeElement.className')).toContain('bar-verdict')
    await page.context().close()
  })

  it('notes in the sheet stand with the gravest first', async () => {
    const page = await site.open(phone)
    await page.getByRole('button', { name: 'Show me an invented example' }).tap()
    await waitUntilRead(page)
    await page.locator('.bar-verdict').tap()
    const order = ['Stop', 'Wait', 'Look again', 'Tip']
    const ranks = (await page.locator('.note-severity').allTextContents()).map((word) => order.indexOf(word))
    expect(ranks.length).toBeGreaterThan(2)
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    await page.context().close()
  })
})

describe.each([[320, 640], [390, 844], [720, 900], [1080, 900], [1440, 900]])('at %i pixels', (width, height) => {
  it.each(['', '#story', '#answer'])('nothing has to be scrolled sideways on the page %s', async (hash) => {
    const page = await site.open({ viewport: { width, height }, hash })
    await page.locator('textarea').first().fill(`${texts.held} ${'unbrokenword'.repeat(30)}`)
    await page.locator('[data-read=yes], .tool-verdict').first().waitFor({ state: 'attached' })
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})
