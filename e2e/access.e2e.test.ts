import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, waitUntilRead, type Site } from './site.ts'
import { texts } from './texts.ts'

let site: Site
beforeAll(async () => { site = await openSite() })
afterAll(() => site.close())

async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }
const cases = (['light', 'dark'] as const).flatMap((colorScheme) => (['wide', 'phone'] as const).map((size) => [colorScheme, size] as const))

describe.each(cases)('in %s, %s', (colorScheme, size) => {
  const open = (hash = '') => site.open({ colorScheme, viewport: sizes[size], reducedMotion: 'reduce', hash })

  it('the empty page has no fault', async () => {
    const page = await open()
    expect(await findFaults(page)).toEqual([])
    await page.context().close()
  })
  it('the page with notes has no fault', async () => {
    const page = await open()
    await page.getByRole('textbox', { name: 'Your post' }).fill(`${texts.held}\n\n${texts.insult}`)
    await waitUntilRead(page)
    if (size === 'phone') await page.locator('.bar-verdict').click()
    await page.locator('.note').first().waitFor()
    expect(await findFaults(page)).toEqual([])
    await page.context().close()
  })
  it('the tools have no fault', async () => {
    const page = await open('#story')
    await page.getByRole('button', { name: 'Try it with an invented story' }).click()
    await page.getByRole('button', { name: 'Let go of all of them' }).click()
    expect(await findFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'Answer a review' }).click()
    await page.getByRole('heading', { level: 1, name: 'Answer this review' }).waitFor()
    expect(await findFaults(page)).toEqual([])
    await page.context().close()
  })
})

it('the list of keys and the fields about the author have no fault', async () => {
  const page = await site.open()
  await page.getByText('More about you').click()
  expect(await findFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Keys' }).click()
  expect(await findFaults(page)).toEqual([])
  await page.context().close()
})

it('the theme can be chosen and is kept on the device', async () => {
  const page = await site.open()
  const ground = () => page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor")
  const light = await ground()
  await page.getByLabel('Light or dark').selectOption('dark')
  const dark = await ground()
  expect(dark).not.toBe(light)
  await page.reload()
  expect(await ground()).toBe(dark)
  await page.context().close()
})
