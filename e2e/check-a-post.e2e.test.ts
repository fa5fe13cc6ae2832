import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openSite, waitUntilRead, type Site } from './site.ts'
import { texts } from './texts.ts'

let site: Site
let page: Page
beforeAll(async () => { site = await openSite() })
afterAll(() => site.close())
beforeEach(async () => {
  await Promise.all(site.browser.contexts().map((context) => context.close()))
  page = await site.open()
})

const field = () => page.getByRole('textbox', { name: 'Your post' })
const notes = () => page.locator('.note')
const verdict = () => page.locator('#verdict-words')
async function write(text: string): Promise<void> {
  await field().fill(text)
  await waitUntilRead(page)
}

describe('a post', () => {
  it('is read as it is typed, with a line under the words and a note beside them', async () => {
    await field().pressSequentially(`${texts.insult} `)
    await notes().first().waitFor()
    expect(await page.locator('.composer-mirror .line-hold, .composer-mirror .line-advise').count()).toBeGreaterThan(0)
    expect(await verdict().textContent()).toMatch(/Wait: |Have another look/)
  })

  it('gets no note inside the sentence that is being written, and one when it ends', async () => {
    const sentence = texts.insult.slice(0, -1)
    // The model must be there first: until then the page says "Still reading", whatever is typed.
    await write(texts.clean)
    await field().fill('')
    // Time stands still from here on: however slowly the keys come, nobody pauses between them.
    await page.clock.install({ time: 0 })
    await page.clock.pauseAt(60_000)
    await field().pressSequentially(sentence, { delay: 0 })
    await page.locator('[data-read=no]').waitFor({ state: 'attached' })
    expect(await notes().count()).toBe(0)
    expect(await verdict().textContent()).toContain('Reading along')
    await page.clock.runFor(1300)
    await page.clock.resume()
    await notes().first().waitFor()
  })

  it('in which nothing stands out is never called safe', async () => {
    await write(texts.clean)
    expect(await verdict().textContent()).toBe('Nothing stood out.I cannot see what readers already know or what you posted before.')
  })

  it('says what, why and what to do, and what adds up', async () => {
    await write(texts.held)
    const open = page.locator('.note-open')
    await open.waitFor()
    expect((await open.locator('.note-what').textContent())?.length).toBeGreaterThan(10)
    expect((await open.locator('.note-do').textContent())?.length).toBeGreaterThan(5)
    expect(await open.locator('.note-evidence li').count()).toBeGreaterThan(1)
    expect(await verdict().textContent()).toContain('Wait: ')
  })

  it('takes a suggestion in one click, and gives it back', async () => {
    await write(texts.held)
    await page.locator('.note-fix').first().click()
    await waitUntilRead(page)
    const changed = await field().inputValue()
    expect(changed).not.toBe(texts.held)
    await page.getByRole('button', { name: 'Take it back' }).click()
    expect(await field().inputValue()).toBe(texts.held)
    await waitUntilRead(page)
    await page.locator('.note-fix').first().click()
    await field().press('Control+z')
    expect(await field().inputValue()).toBe(texts.held)
  })

  it('is set aside in one tap, and brought back', async () => {
    await write(texts.held)
    const before = await notes().count()
    await page.getByRole('button', { name: 'Not a problem' }).click()
    await page.getByText('One note set aside.').waitFor()
    expect(await notes().count()).toBe(before - 1)
    await page.getByRole('button', { name: 'Bring them back' }).click()
    expect(await notes().count()).toBe(before)
  })

  it('changes its notes with who speaks to whom', async () => {
    await write(texts.shorthand)
    expect(await notes().count()).toBeGreaterThan(0)
    await page.getByLabel('Who it is for').selectOption('peers')
    await expect.poll(() => notes().count()).toBe(0)
    await page.getByLabel('What this is').selectOption('message')
    await page.getByLabel('Who it answers').selectOption('patient')
    await write(texts.advice)
    expect(await page.locator('.note-hold, .note-block').count()).toBeGreaterThan(0)
  })

  it('asks for the post that a reply answers', async () => {
    await page.getByLabel('What this is').selectOption('reply')
    await page.getByLabel('The post you are replying to').fill('What do you think of this?')
    expect(await page.getByLabel('The post you are replying to').inputValue()).toContain('What do you think')
  })

  it('is counted as each platform counts', async () => {
    await write(`${'a'.repeat(270)} https://example.org/${'b'.repeat(80)}`)
    const counts = await page.locator('.count').allTextContents()
    expect(counts[0]).toBe('X294/280 14 over')
    expect(counts[1]).toMatch(/^Bluesky371\/300/)
    expect(counts[3]).toMatch(/^LinkedIn371\/3000$/)
  })

  it('is copied, and said to be', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await write(texts.clean)
    await page.getByRole('button', { name: 'Copy the text' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(texts.clean)
  })

  it('in a language that is not read yet is never called clear', async () => {
    await write(texts.french)
    expect(await verdict().textContent()).toMatch(/I do not read French yet/)
    expect(await verdict().textContent()).not.toContain('Nothing stood out')
  })

  it('of more than 100,000 characters is not read, and that is said', async () => {
    await field().fill('word '.repeat(20_001))
    await page.getByText('I can read up to 100,000').waitFor()
    expect(await verdict().textContent()).toContain('I have not read this.')
    expect((await field().inputValue()).length).toBe(100_005)
  })

  it('of 100,000 characters is read', { timeout: 60_000 }, async () => {
    await field().fill(`${texts.clean} `.repeat(800).slice(0, 100_000))
    await page.locator('[data-read=yes]').waitFor({ state: 'attached', timeout: 30_000 })
    expect(await verdict().textContent()).not.toContain('Still reading')
  })

  it('that was emptied by a slip comes back', async () => {
    await write(texts.clean)
    await page.getByRole('button', { name: 'Empty the page' }).click()
    expect(await field().inputValue()).toBe('')
    await page.getByRole('button', { name: 'Take it back' }).click()
    expect(await field().inputValue()).toBe(texts.clean)
  })

  it('asks before it is lost, and only then', async () => {
    const asked: string[] = []
    page.on('dialog', (dialog) => { asked.push(dialog.type()); void dialog.dismiss() })
    await write(texts.clean)
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => asked).toEqual(['beforeunload'])
    const empty = await site.open()
    empty.on('dialog', (dialog) => { asked.push(dialog.type()); void dialog.dismiss() })
    await Promise.all([empty.waitForEvent('close'), empty.close({ runBeforeUnload: true })])
    expect(asked).toHaveLength(1)
  })

  it('keeps its caret in sight above what sticks to the bottom', async () => {
    await field().fill('A line.')
    for (let i = 0; i < 40; i++) await field().press('Enter')
    await page.keyboard.insertText('The last line.')
    const room = await page.evaluate<number>("document.querySelector('.paper-foot').getBoundingClientRect().top - document.querySelector('.composer-mirror').getBoundingClientRect().bottom")
    const end = await page.evaluate<number>("innerHeight - document.querySelector('.paper-foot').getBoundingClientRect().bottom")
    expect(room).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThanOrEqual(0)
  })

  it('from right to left keeps its direction', async () => {
    await write(texts.hebrew)
    expect(await page.evaluate("getComputedStyle(document.querySelector('#post-text')).direction")).toBe('rtl')
  })
})

describe('an author who is not well', () => {
  it('is met before anything else, and the calm verdict steps aside', async () => {
    await write(texts.care)
    const care = page.getByRole('region', { name: 'You first' })
    await care.waitFor()
    expect(await care.locator('li').count()).toBeGreaterThan(0)
    expect(await page.locator('.check-margin').textContent()).not.toContain('Nothing stood out')
    expect(await page.locator('.check-margin section, .check-margin .verdict').first().getAttribute('class')).toBe('care')
    await page.getByRole('button', { name: 'Thank you, go on to my post' }).click()
    await care.waitFor({ state: 'hidden' })
  })
})

describe('notes of one kind', () => {
  it('are stopped on this device, also tomorrow, and brought back', async () => {
    await write(texts.shorthand)
    await page.locator('.note-advise, .note-tip').first().waitFor()
    const before = await notes().count()
    if ((await page.getByRole('button', { name: 'Stop notes of this kind' }).count()) === 0) await page.locator('.note-advise .note-head, .note-tip .note-head').first().click()
    await page.getByRole('button', { name: 'Stop notes of this kind' }).click()
    await page.getByText('One kind of note stopped.').waitFor()
    const again = await page.context().newPage()
    await again.goto(site.url)
    await again.getByRole('textbox', { name: 'Your post' }).fill(texts.shorthand)
    await waitUntilRead(again)
    expect(await again.locator('.note').count()).toBeLessThan(before)
    await again.getByRole('button', { name: 'Bring them back' }).click()
    expect(await again.locator('.note').count()).toBe(before)
  })
})

describe('the reader', () => {
  it('says "still reading" and never "nothing stood out" until it is whole', async () => {
    const context = await site.browser.newContext()
    const slow = await context.newPage()
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => { release = resolve })
    await slow.route(/review-model/, async (route) => { await held; await route.continue() })
    await slow.goto(site.url)
    await slow.getByRole('textbox', { name: 'Your post' }).fill(texts.clean)
    await slow.getByText('Still reading.').waitFor()
    release()
    await slow.getByText('Nothing stood out.').waitFor()
  })

  it('that cannot start says so, and the text is still there', async () => {
    const context = await site.browser.newContext()
    const broken = await context.newPage()
    await broken.route(/review-worker/, (route) => route.abort())
    await broken.goto(site.url)
    await broken.getByRole('textbox', { name: 'Your post' }).fill(texts.clean)
    await broken.getByText('I could not start reading.').waitFor()
    expect(await broken.getByRole('textbox', { name: 'Your post' }).inputValue()).toBe(texts.clean)
    expect(await broken.getByRole('button', { name: 'Copy the text' }).isEnabled()).toBe(true)
  })
})

describe('a page that breaks', () => {
  it('says so, keeps the text, and goes on', async () => {
    const context = await site.browser.newContext()
    const broken = await context.newPage()
    await broken.route(/review-worker/, (route) => route.fulfill({
      contentType: 'text/javascript',
      body: "export default class { addEventListener(type, hear) { if (type === 'message') this.hear = hear } postMessage(said) { setTimeout(() => this.hear({ data: said.type === 'start' ? { type: 'ready' } : { type: 'reviewed', id: said.id, output: {} } }), 50) } }",
    }))
    await broken.goto(site.url)
    await broken.getByRole('textbox', { name: 'Your post' }).fill(texts.clean)
    await broken.getByText('This page stumbled.').waitFor()
    expect(await broken.getByRole('textbox', { name: 'Your text' }).inputValue()).toBe(texts.clean)
  })
})

describe('an empty page', () => {
  it.each(['Explain a study', 'Answer a myth', 'Argue for a change', 'Thank a team', 'Teach colleagues'])('starts with %s and walks through its blanks', async (name) => {
    await page.getByRole('button', { name }).click()
    const selected = () => page.evaluate<string>("(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.querySelector('#post-text'))")
    const first = await selected()
    expect(first).toMatch(/^\[.+\]$/)
    await page.keyboard.press('F9')
    expect(await selected()).not.toBe(first)
    await waitUntilRead(page)
    expect(await page.locator('.note-hold, .note-block').count()).toBe(0)
  })

  it('starts with an answer to a review, as a reply', async () => {
    await page.getByRole('button', { name: 'Answer a review' }).click()
    expect(await field().inputValue()).toContain('who is or is not a patient')
    expect(await page.getByLabel('What this is').inputValue()).toBe('reply')
  })

  it('shows an invented example with notes of several kinds', async () => {
    await page.getByRole('button', { name: 'Show me an invented example' }).click()
    await waitUntilRead(page)
    expect(await notes().count()).toBeGreaterThan(2)
    expect(await page.locator('.note-hold').count()).toBeGreaterThan(0)
  })
})
