import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLibrary, phone, places, toLibrary } from './library.ts'
import { openSite, waitUntilStored, type Site } from './site.ts'

let site: Site
beforeAll(async () => { site = await openSite() })
afterAll(() => site.close())

const open = (place = '', options: BrowserContextOptions = {}): Promise<Page> => openLibrary(site, place, options)

describe('on paper', () => {
  it.each(['pack/gmc2024', 'speaking-up', 'topic/anonymity'])('%s prints as its words alone', async (place) => {
    const page = await open(place)
    await page.emulateMedia({ media: 'print' })
    for (const part of ['.header', '.footer', '.guide-bar']) expect(await page.locator(part).isVisible()).toBe(false)
    for (const control of await page.locator('button, input, select').all()) expect(await control.isVisible()).toBe(false)
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(await page.evaluate("getComputedStyle(document.querySelector('.guide-sheet')).boxShadow")).toBe('none')
    const pages = (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThan(0)
    expect(pages).toBeLessThan(9)
    await page.context().close()
  })
})

const cases = (['light', 'dark'] as const).flatMap((colorScheme) => [['wide', colorScheme, { colorScheme }], ['phone', colorScheme, { colorScheme, ...phone }]] as const)

describe.each(cases)('%s, %s', (_size, _theme, options) => {
  it('no page of the library has a fault', async () => {
    const page = await open('', { ...options, reducedMotion: 'reduce' })
    for (const place of places) {
      await page.goto(toLibrary(site, place))
      if (place.startsWith('rule/respect')) await page.getByRole('heading', { name: 'Near misses' }).waitFor()
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.map(({ id, nodes }) => `${place}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
    }
    await page.context().close()
  }, 180_000)
})

it.each([320, 390, 768, 1080])('at %i pixels nothing has to be scrolled sideways', async (width) => {
  const page = await open('', { viewport: { width, height: 800 } })
  for (const place of places) {
    await page.goto(toLibrary(site, place))
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), place).toBeLessThanOrEqual(0)
  }
  await page.context().close()
})

describe('reading is nobody’s business', () => {
  it('the whole library works without a network, from either page', async () => {
    const page = await site.open()
    await waitUntilStored(page)
    const asked = site.asked.length
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'Guidance', exact: true }).click()
    await page.locator('.guide[data-library=ready]').waitFor()
    await page.goto(toLibrary(site, 'rule/respect/no-public-callout'))
    await page.getByRole('heading', { name: 'Near misses' }).waitFor()
    await page.goto(`${toLibrary(site)}/`)
    await page.locator('.guide[data-library=ready]').waitFor()
    expect(site.asked.slice(asked)).toEqual([])
    await page.context().close()
  })

  it('once it is loaded, neither search nor sources ask for anything', async () => {
    const page = await open()
    await page.waitForLoadState('networkidle')
    await waitUntilStored(page)
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(request.url()))
    await page.getByRole('textbox', { name: 'Search the guidance' }).fill('my patient Mrs Whitlock')
    await page.locator('.guide-result-count').waitFor()
    await page.goto(toLibrary(site, 'pack/cmpa'))
    await page.locator('.guide-clause').first().waitFor()
    await page.getByRole('link', { name: 'Pseudonym is no licence' }).click()
    expect(asked.filter((url) => !url.includes('#'))).toEqual([])
    await page.context().close()
  })
})

it('the way past the navigation leads to the page, and a draft stays while one reads', async () => {
  const page = await site.open()
  await page.getByRole('textbox', { name: 'Your post' }).fill('A thought about vaccines.')
  await page.getByRole('link', { name: 'Guidance', exact: true }).click()
  await page.locator('.guide-source').first().waitFor()
  await page.getByRole('link', { name: 'Go to the text' }).focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('main')
  await page.getByRole('link', { name: 'Check a post' }).click()
  expect(await page.getByRole('textbox', { name: 'Your post' }).inputValue()).toBe('A thought about vaccines.')
  await page.context().close()
})
