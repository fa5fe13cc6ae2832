import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, waitUntilRead, waitUntilStored, type Site } from './site.ts'

let site: Site
beforeAll(async () => { site = await openSite() })
afterAll(() => site.close())

/** Invented. Four regulators differ on it: on a name, on accounts, on a patient, on dissent. */
const post = 'Consultant here, no name for obvious reasons. Delivered the twins of the lighthouse keeper in Fogo this morning, all of us cheered. The guidelines are wrong on cholesterol, mark my words. My patients, add me as a friend on here.'
const dissent = 'Ignore the guidelines on salt. Fact.'
const british = { locale: 'en-GB' }

const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Your post' })
const button = (page: Page): Locator => page.getByRole('button', { name: /^Guidance:/ })
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Guidance' })

async function write(page: Page, text: string): Promise<void> {
  await field(page).fill(text)
  await waitUntilRead(page)
}

/** Opens the choice, switches packs on by their titles, and closes it. */
async function choose(page: Page, ...titles: RegExp[]): Promise<void> {
  await button(page).click()
  const others = dialog(page).locator('details', { hasText: 'Other guidance' })
  for (const title of titles) {
    const option = dialog(page).getByRole('checkbox', { name: title })
    if (!(await option.isVisible())) await others.locator('summary').click()
    await option.check()
  }
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await waitUntilRead(page)
}

const titles = { gmc2024: /GMC: Using social media/, ccmc: /Metges de Catalunya/, cmpa: /Medical Protective/, ahpra: /Ahpra and National Boards: Social media/, gmc2013: /Doctors' use of social media/ }

/** The clauses that all notes show, by what each fold says: issuer, then titles and how they are known. */
async function readSources(page: Page): Promise<string> {
  const found: string[] = []
  for (const note of await page.locator('.note-head').all()) {
    if ((await note.getAttribute('aria-expanded')) === 'false') await note.click()
    const fold = page.locator('.note-open .sources')
    await fold.locator('summary').click()
    found.push(await fold.innerText())
  }
  return found.join('\n')
}

describe('guidance chosen on the page', () => {
  it('shows the clauses of two regulators, and where they differ, once', async () => {
    const page = await site.open(british)
    await write(page, post)
    expect(await page.getByRole('heading', { name: 'Regulators differ' }).count()).toBe(0)
    await choose(page, titles.gmc2024, titles.ccmc)
    expect(await button(page).innerText()).toBe('GMC 2024 and CCMC 2017')

    const sources = await readSources(page)
    for (const words of ['GMC · Using social media as a medical professional', 'Usually say who you are', 'CCMC · Recomendaciones', 'Nobody identifiable', 'Sharewell’s own norms', 'We know this clause at second hand, so it only advises.', 'We read a stored copy of the original.']) expect(sources).toContain(words)

    const differ = page.locator('.differ')
    expect(await differ.locator('summary').allInnerTexts()).toEqual(['What must go before a story may be told?'])
    await differ.locator('summary').click()
    const words = await differ.innerText()
    for (const part of ['GMC 2024', 'What counts is what the details add up to.', 'CCMC 2017', 'No patient may ever be recognisable.', 'The strictest', 'Here: What details add up to is always weighed']) expect(words).toContain(part)
    await page.context().close()
  })

  it('links each clause to the library, and the text is still there on the way back', async () => {
    const page = await site.open(british)
    await write(page, post)
    await choose(page, titles.gmc2024)
    await page.locator('.note-open .sources summary').click()
    const link = page.locator('.note-open .sources-clause a').first()
    expect(await link.getAttribute('href')).toMatch(/guidance.*#clause\/[a-z0-9-]+\.[a-z0-9-]+$/)
    const title = await link.innerText()
    await link.click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.goBack()
    expect(await field(page).inputValue()).toBe(post)
    await page.context().close()
  })

  it.each([
    ['none besides the house', [], []],
    ['one that names', [titles.cmpa], ['Can private and professional life be kept apart online?']],
    ['four', [titles.gmc2024, titles.cmpa, titles.ccmc, titles.ahpra], ['May a doctor post anonymously?', 'Can private and professional life be kept apart online?', 'What must go before a story may be told?', 'May you publish an opinion against accepted guidance?']],
  ])('the same post under %s differs as the guidance does', async (_what, chosen, questions) => {
    const page = await site.open(british)
    await write(page, post)
    const before = await page.locator('.note-what').allInnerTexts()
    await choose(page, ...chosen)
    await expect.poll(() => page.locator('.differ summary').allInnerTexts()).toEqual(questions)
    // More guidance never takes a note away.
    const after = await page.locator('.note-what').allInnerTexts()
    for (const what of before) expect(after).toContain(what)
    await page.context().close()
  })

  it('says beforehand what a pack would change, and a pack that asks for a wait gets it', async () => {
    const page = await site.open(british)
    await write(page, dissent)
    expect(await page.locator('.note-severity').first().innerText()).toBe('Look again')
    await button(page).click()
    const option = dialog(page).locator('.option', { has: page.getByRole('checkbox', { name: titles.gmc2024 }) })
    expect(await option.innerText()).toContain('In your text: one note stands on it, and one would wait.')
    expect(await option.innerText()).toContain('Your regulator in the United Kingdom.')
    await option.getByRole('checkbox').check()
    await dialog(page).getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => page.locator('.note-severity').first().innerText()).toBe('Wait')
    await page.locator('.note-open .sources summary').click()
    expect(await page.locator('.note-open .sources').innerText()).toContain('It asks for a wait here.')
    await page.context().close()
  })

  it('keeps the house on, and the older edition apart and marked', async () => {
    const page = await site.open(british)
    await button(page).click()
    const house = dialog(page).getByRole('checkbox', { name: /Sharewell house norms/ })
    await house.press('Space')
    expect(await house.isChecked()).toBe(true)
    const old = dialog(page).getByRole('checkbox', { name: titles.gmc2013 })
    expect(await old.isVisible()).toBe(false)
    await dialog(page).getByText('Older editions').click()
    expect(await dialog(page).locator('.option', { has: page.getByRole('checkbox', { name: titles.gmc2013 }) }).innerText()).toContain('Replaced by GMC 2024.')
    expect(await old.isChecked()).toBe(false)
    await page.context().close()
  })

  it('offers first what fits the place that somebody names', async () => {
    const page = await site.open(british)
    await button(page).click()
    const suggested = dialog(page).getByRole('group', { name: 'Suggested for you' })
    await dialog(page).getByLabel('Country').selectOption('CA')
    expect(await suggested.locator('.option-title').first().innerText()).toBe('Canadian Medical Protective Association')
    await dialog(page).getByLabel('Region').selectOption('ON')
    expect(await suggested.locator('.option-title').first().innerText()).toBe('CPSO Social Media policy')
    await page.context().close()
  })

  it('is remembered on the device, loads no pack that is off, and reads with it from the first review', async () => {
    const page = await site.open(british)
    await write(page, dissent)
    await choose(page, titles.gmc2024)
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    await page.reload()
    expect(await button(page).innerText()).toBe('GMC 2024')
    await write(page, dissent)
    expect(await page.locator('.note-severity').first().innerText()).toBe('Wait')
    expect(loaded.filter((url) => /\/pack-[^/]*\.js$/.test(url)).length).toBe(2)
    await page.context().close()
  })

  it('can be chosen without a network', async () => {
    const page = await site.open(british)
    await waitUntilStored(page)
    await page.context().setOffline(true)
    await page.reload()
    await write(page, dissent)
    await choose(page, titles.gmc2024, titles.ahpra)
    await expect.poll(() => page.locator('.differ summary').allInnerTexts()).toEqual(['May you publish an opinion against accepted guidance?'])
    await page.reload()
    expect(await button(page).innerText()).toBe('GMC 2024 and Ahpra 2019')
    await page.context().close()
  })

  it('asks nobody outside the device once the page is stored', async () => {
    const page = await site.open(british)
    await waitUntilStored(page)
    const before = site.asked.length
    await write(page, post)
    await choose(page, titles.gmc2024, titles.ccmc)
    await page.locator('.differ').waitFor()
    expect(site.asked.slice(before)).toEqual([])
    await page.context().close()
  })
})

const riverbend = join(import.meta.dirname, '../packages/review/packs/local/examples/riverbend-general.yaml')
const broken = { name: 'house.yaml', mimeType: 'text/yaml', buffer: Buffer.from('id: house\nowner: House\nclauses: 3\n') }

describe('a pack that a hospital wrote', () => {
  it('is opened from a file, says all that it does, asks in its own name, is kept, and goes again', async () => {
    const page = await site.open({ locale: 'en-CA' })
    await write(page, 'Two years on Project Heron, and what a team. We were short-staffed again last night.')
    expect(await page.locator('.note').count()).toBe(0)
    await button(page).click()
    await dialog(page).getByLabel('Open a pack from a file').setInputFiles(riverbend)
    const own = dialog(page).getByRole('group', { name: 'Your own house' })
    expect(await own.getByRole('checkbox', { name: /Posting about work at Riverbend General/ }).isChecked()).toBe(true)
    await own.getByText('All that it does').click()
    const does = await own.innerText()
    for (const words of ['“Project Heron”', 'staff may speak about this in good faith, so it never holds', 'Heron Building Society', '555-0142']) expect(does).toContain(words)
    await dialog(page).getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => page.locator('.note-what').allInnerTexts()).toEqual([expect.stringMatching(/^Your hospital asks \(Riverbend General\)/), expect.stringMatching(/^Your hospital asks \(Riverbend General\)/)])
    expect(await page.locator('.note-severity').allInnerTexts()).toEqual(['Wait', 'Look again'])
    await page.locator('.note-open .sources summary').click()
    expect(await page.locator('.note-open .sources').innerText()).toContain('What is not announced stays inside')

    await page.reload()
    expect(await button(page).innerText()).toBe('Riverbend General')
    await write(page, 'Two years on Project Heron, and what a team.')
    await expect.poll(() => page.locator('.note').count()).toBe(1)
    await button(page).click()
    await dialog(page).getByRole('button', { name: /^Take it off this device/ }).click()
    expect(await own.getByRole('checkbox').count()).toBe(0)
    await dialog(page).getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => page.locator('.note').count()).toBe(0)
    expect(await page.evaluate("localStorage.getItem('sharewell.local-packs')")).toBeNull()
    await page.context().close()
  })

  it('with faults is refused with line, column and mend, and changes nothing', async () => {
    const page = await site.open()
    await button(page).click()
    await dialog(page).getByLabel('Open a pack from a file').setInputFiles(broken)
    const faults = dialog(page).getByRole('alert')
    await faults.waitFor()
    expect(await faults.innerText()).toMatch(/I cannot use house\.yaml yet\.\s+Line \d+, column \d+: .*To mend it: /)
    expect(await dialog(page).getByRole('group', { name: 'Your own house' }).getByRole('checkbox').count()).toBe(0)
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.context().close()
  })
})

describe('with the keyboard alone', () => {
  it('guidance is opened, chosen and left, and the focus comes back', async () => {
    const page = await site.open(british)
    await write(page, dissent)
    await button(page).focus()
    await page.keyboard.press('Enter')
    await dialog(page).getByRole('checkbox').first().waitFor()
    const name = (): Promise<string> => page.evaluate("document.activeElement.closest('label')?.querySelector('.option-title')?.textContent ?? ''")
    for (let i = 0; i < 6 && !titles.gmc2024.test(await name()); i++) await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'hidden' })
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Guidance: GMC 2024')
    await expect.poll(() => page.locator('.note-severity').first().innerText()).toBe('Wait')
    const fold = page.locator('.note-open .sources')
    await fold.locator('summary').focus()
    await page.keyboard.press('Enter')
    await fold.getByRole('link').first().waitFor()
    await page.context().close()
  })
})

const sizes = { wide: { viewport: { width: 1440, height: 900 } }, phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, narrow: { viewport: { width: 320, height: 640 } } }
const looks = [['light', 'wide'], ['dark', 'wide'], ['dark', 'phone'], ['light', 'narrow']] as const

describe.each(looks)('in %s, %s', (colorScheme, size) => {
  it('the choice, the folds and the differences have no fault, and nothing is scrolled sideways', async () => {
    const page = await site.open({ ...british, ...sizes[size], colorScheme, reducedMotion: 'reduce' })
    const findFaults = async (): Promise<string[]> => {
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      const over = await page.evaluate<number>("Math.max(...[document.documentElement, ...document.querySelectorAll('dialog[open], .sheet:not([hidden])')].map((one) => one.scrollWidth - one.clientWidth))")
      return [...violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.target.join(' ')).join(', ')}`), ...(over > 0 ? [`${over} pixels stand over`] : [])]
    }
    await write(page, post)
    await choose(page, titles.gmc2024, titles.ccmc, titles.cmpa)
    await button(page).click()
    await dialog(page).getByText('Older editions').click()
    expect(await findFaults()).toEqual([])
    await page.keyboard.press('Escape')
    if (size !== 'wide') await page.locator('.bar-verdict').click()
    await page.locator('.note-open .sources summary').click()
    for (const summary of await page.locator('.differ summary').all()) await summary.click()
    expect(await findFaults()).toEqual([])
    await page.context().close()
  })
})
