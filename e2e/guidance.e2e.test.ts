import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLibrary, phone, toLibrary } from './library.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => { site = await openSite() })
afterAll(() => site.close())

const open = (place = '', options: BrowserContextOptions = {}): Promise<Page> => openLibrary(site, place, options)
const heading = (page: Page): Promise<string | null> => page.getByRole('heading', { level: 1 }).textContent()
const focused = (page: Page): Promise<string> => page.evaluate<string>("document.activeElement.textContent || document.activeElement.getAttribute('aria-label')")
const placeOf = (page: Page): string => decodeURI(new URL(page.url()).hash)

describe('search', () => {
  it('is reached, walked and left by the keyboard alone, and says what it found', async () => {
    const page = await open()
    await page.keyboard.press('/')
    expect(await focused(page)).toBe('Search the guidance')
    await page.keyboard.type('pseudonim')
    await page.locator('.guide-result').first().waitFor()
    await expect.poll(() => page.locator('output[aria-live=polite]').textContent()).toMatch(/^pseudonim: .*results?\./)
    await expect.poll(() => placeOf(page)).toBe('#search/pseudonim')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused(page)).toBe('Pseudonym is no licence')
    await page.keyboard.press('ArrowUp')
    expect(await focused(page)).toBe('Search the guidance')
    await page.keyboard.press('Enter')
    await page.getByText('Clause of').waitFor()
    await expect.poll(() => focused(page)).toBe('Pseudonym is no licence')
    expect(placeOf(page)).toBe('#clause/cmpa.08')
    await page.goBack()
    expect(await page.getByRole('textbox', { name: 'Search the guidance' }).inputValue()).toBe('pseudonim')
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
    await expect.poll(() => heading(page)).toBe('Guidance')
    await page.context().close()
  })

  it('a result that is opened at once still leaves a step back to the words', async () => {
    const page = await open()
    await page.getByRole('textbox', { name: 'Search the guidance' }).fill('testimonials')
    await page.locator('.guide-result a').first().click()
    await page.goBack()
    await expect.poll(() => placeOf(page)).toBe('#search/testimonials')
    await page.context().close()
  })

  it('keeps what somebody pasted out of the address', async () => {
    const page = await open()
    await page.getByRole('textbox', { name: 'Search the guidance' }).fill('Mrs Whitlock, an 81-year-old retired lighthouse keeper from Fogo, came to our clinic')
    await page.locator('.guide-result-count').waitFor()
    await page.locator('h1').click()
    expect(page.url()).not.toMatch(/Whitlock|Fogo/)
    await page.context().close()
  })

  it('says what to try where nothing is found', async () => {
    const page = await open('search/xylophone')
    expect(await page.locator('.guide').textContent()).toMatch(/Nothing found.*Try a shorter word/)
    await page.context().close()
  })

  it('narrows by country and by what serves a clause', async () => {
    const page = await open()
    await page.getByLabel('Country').selectOption('New Zealand')
    const sources = await page.locator('.guide-source h3').allTextContents()
    expect(sources).toContain('Medical Council of New Zealand')
    expect(sources.join()).not.toMatch(/GMC|CPSO|Ahpra/)
    await page.getByLabel('What serves a clause').selectOption('put to you as a question')
    await page.locator('.guide-result').first().waitFor()
    for (const meta of await page.locator('.guide-result .guide-clause-facts').allTextContents()) expect(meta).not.toMatch(/GMC|CPSO|Ahpra/)
    await page.context().close()
  })
})

describe('sources and clauses', () => {
  it('a source opens as a leaflet; a clause opens from there, with what serves it and who says something alike', async () => {
    const page = await open()
    await page.getByRole('link', { name: 'GMC: Using social media as a medical professional' }).first().click()
    expect(await page.locator('.guide-clause').count()).toBe(20)
    expect(await page.title()).toBe('GMC: Using social media as a medical professional · Guidance · Sharewell')
    await page.getByRole('link', { name: 'Usually say who you are' }).click()
    const clause = page.locator('.guide')
    for (const words of ['Maintaining public trust', 'A copy of the original', 'Warns', 'In force', '20 November 2026', 'You speak as a doctor without a name.']) expect(await clause.textContent()).toContain(words)
    await page.getByRole('complementary', { name: 'Others on the same matter' }).waitFor()
    await page.getByRole('link', { name: /Next clause/ }).click()
    expect(await heading(page)).toBe('Boundaries')
    await page.context().close()
  })

  it('what is superseded says so in the list, on its leaflet and at a clause', async () => {
    const page = await open()
    expect(await page.locator('.guide-source-superseded').textContent()).toContain('Superseded by GMC: Using social media')
    await page.getByRole('link', { name: /legacy/ }).click()
    expect(await page.locator('.guide-caution-box').textContent()).toMatch(/^Superseded by GMC: Using social media as a medical professional/)
    await page.getByRole('link', { name: 'Name yourself' }).click()
    expect(await page.locator('.guide-facts').textContent()).toContain('Superseded')
    await page.context().close()
  })

  it('every clause has an address that can be copied and opened', async () => {
    const page = await open('pack/cmpa')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy the link to “Pseudonym is no licence”' }).click()
    await expect.poll(() => page.locator('output[aria-live=polite]').textContent()).toMatch(/Link copied/)
    const address = await page.evaluate<string>('navigator.clipboard.readText()')
    const other = await page.context().newPage()
    await other.goto(address)
    await other.getByRole('heading', { level: 1, name: 'Pseudonym is no licence' }).waitFor()
    await page.context().close()
  })

  it('an address that leads nowhere says so, and offers the library', async () => {
    for (const place of ['clause/gmc2024.99', 'pack/toString', 'rule/respect/no-such-rule', 'rule/nothing', 'anything']) {
      const page = await open(place)
      expect(await heading(page)).toBe('Nothing stands under this address.')
      await page.getByRole('link', { name: 'Go to the library' }).click()
      expect(await heading(page)).toBe('Guidance')
      await page.context().close()
    }
  })

  it('facts that should have been read again say so', async () => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    await page.clock.setFixedTime(new Date('2029-01-01T12:00:00Z'))
    await page.goto(toLibrary(site))
    expect(await page.locator('.guide-source', { hasText: 'Canadian Medical Protective' }).textContent()).toContain('To be read again')
    await page.getByRole('link', { name: 'Speaking up' }).first().click()
    expect(await page.locator('.guide-overdue').count()).toBe(6)
    await context.close()
  })
})

describe('grey areas', () => {
  it('each is stated with its sides, who holds them, and how the product lives with it', async () => {
    const page = await open('grey-areas')
    const areas = page.locator('.guide-grey-list > li')
    expect(await areas.count()).toBe(12)
    for (const area of await areas.allTextContents()) expect(area).toContain('How Sharewell lives with it')
    await page.getByRole('link', { name: 'Posting without a name' }).click()
    expect(await heading(page)).toBe('May a doctor post anonymously?')
    expect(await page.locator('.guide-sides').first().textContent()).toMatch(/An alias is allowed.*CMPA.*usually say who they are.*GMC 2024/)
    await page.context().close()
  })

  it('two sources are put side by side, on one matter and on all; the address follows', async () => {
    const page = await open('topic/anonymity')
    await page.getByLabel('First source').selectOption('gmc2024')
    await page.getByLabel('Second source').selectOption('cmpa')
    await page.getByText('They differ').waitFor()
    expect(placeOf(page)).toBe('#topic/anonymity/gmc2024/cmpa')
    const [left, right] = await page.locator('.guide-side-by-side .guide-side').all()
    expect(await left?.textContent()).toMatch(/usually say who they are.*Usually say who you are.*A copy of the original/)
    expect(await right?.textContent()).toMatch(/An alias is allowed/)
    expect((await left?.boundingBox())?.y).toBe((await right?.boundingBox())?.y)
    await page.getByRole('navigation', { name: 'Chapters' }).getByRole('link', { name: 'Compare' }).click()
    await page.getByLabel('First source').selectOption('ccmc')
    await page.getByLabel('Second source').selectOption('cmpa')
    expect(await page.locator('.guide-result-count').textContent()).toMatch(/They differ on \d+ and agree on (?:\d+|none)\./)
    await page.getByLabel('Grey area').selectOption('anonymity')
    expect(await heading(page)).toBe('May a doctor post anonymously?')
    // Who comes for two sources sees these first.
    expect(await page.locator('article h2').first().textContent()).toBe('Put two side by side')
    await page.context().close()
  })

  it('on a phone the two stand one under the other', async () => {
    const page = await open('topic/anonymity/gmc2024/cmpa', phone)
    const [left, right] = await page.locator('.guide-side-by-side .guide-side').all()
    const [a, b] = [await left?.boundingBox(), await right?.boundingBox()]
    expect(a?.x).toBe(b?.x)
    expect(b?.y).toBeGreaterThan((a?.y ?? 0) + (a?.height ?? 0) - 1)
    await page.context().close()
  })
})

describe('rules', () => {
  it('stand behind a clause with why, what to do and examples, and lead back to their clauses', async () => {
    const page = await open('clause/ccmc.07')
    await page.getByRole('link', { name: 'This settles a matter with a colleague in public.' }).click()
    expect(await page.locator('.guide-says').textContent()).toMatch(/Why it matters.*What to do/)
    await page.getByRole('heading', { name: 'Near misses' }).waitFor()
    for (const name of ['It speaks up at', 'It lets pass']) expect(await page.getByRole('heading', { name }).count()).toBeGreaterThan(1)
    const shown = page.getByRole('complementary').locator('.guide-cited')
    const before = await shown.count()
    await page.getByRole('button', { name: /Show all \d+ clauses/ }).click()
    expect(await shown.count()).toBeGreaterThan(before)
    await page.getByRole('link', { name: 'Disputes not in public' }).click()
    await expect.poll(() => placeOf(page)).toBe('#clause/ccmc.07')
    await page.context().close()
  })
})

describe('speaking up', () => {
  it('is a chapter: how to, what protects by place, whom to ask, each dated and marked', async () => {
    const page = await open('speaking-up')
    const marks = page.locator('.guide-protection .guide-caution')
    expect(await marks.allTextContents()).toEqual(Array.from({ length: 6 }, () => 'General knowledge: ask before you rely on it'))
    for (const protection of await page.locator('.guide-protection').filter({ has: marks }).allTextContents()) expect(protection).toMatch(/Where it ends.*Whom to ask in confidence.*Written down \d+ \w+ \d{4}\. To be read again by/)
    await page.getByRole('navigation', { name: 'In this chapter' }).getByRole('link', { name: 'New Zealand' }).click()
    await expect.poll(() => focused(page)).toBe('New Zealand')
    expect(placeOf(page)).toBe('#speaking-up/nz')
    await page.context().close()
  })
})
