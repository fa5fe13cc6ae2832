import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { example } from '../apps/web/messages/en/starters.ts'
import { openSite, waitUntilRead, type Site } from './site.ts'
import { texts } from './texts.ts'

let site: Site
beforeAll(async () => { site = await openSite() })
afterAll(() => site.close())

describe('with the keyboard alone', () => {
  it('a post is written, its notes walked, one mended and taken back', async () => {
    const page = await site.open()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Go to the text')
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(example)
    await waitUntilRead(page)
    const field = page.getByRole('textbox', { name: 'Your post' })
    const before = await field.inputValue()
    const status = page.locator('output[aria-live=polite]')

    await page.keyboard.press('F8')
    await expect.poll(() => status.textContent()).toMatch(/Note 1 of \d/)
    await page.keyboard.press('F8')
    await expect.poll(() => status.textContent()).toMatch(/Note 2 of \d/)
    await page.keyboard.press('Shift+F8')
    await expect.poll(() => status.textContent()).toMatch(/Note 1 of \d/)

    await page.locator('.note-open .note-fix').first().waitFor()
    await page.keyboard.press('Control+.')
    await waitUntilRead(page)
    expect(await field.inputValue()).not.toBe(before)
    await page.keyboard.press('Control+z')
    expect(await field.inputValue()).toBe(before)
    await page.context().close()
  })

  it('every note comes up once on the way round, also where notes overlap', async () => {
    const page = await site.open()
    await page.getByRole('button', { name: 'Show me an invented example' }).click()
    await waitUntilRead(page)
    const count = await page.locator('.note').count()
    const seen: (string | null)[] = []
    for (let i = 0; i < count; i++) {
      await page.keyboard.press('F8')
      await expect.poll(() => page.locator('output[aria-live=polite]').textContent()).toContain(`Note ${i + 1} of ${count}.`)
      seen.push(await page.locator('.note-open .note-body').getAttribute('id'))
    }
    expect(new Set(seen).size).toBe(count)
    await page.context().close()
  })

  it('each control can be reached and is named', async () => {
    const page = await site.open()
    await page.getByRole('textbox', { name: 'Your post' }).fill(texts.held)
    await waitUntilRead(page)
    const reached: string[] = []
    await page.evaluate('document.activeElement.blur()')
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      const name = await page.evaluate<string>("document.activeElement === document.body ? '' : (document.activeElement.getAttribute('aria-label') || document.activeElement.textContent || document.activeElement.tagName).trim()")
      if (name === '' || reached.includes(name)) break
      reached.push(name)
    }
    for (const name of ['Who I am', 'What this is', 'Who it is for', 'Your post', 'Copy the text', 'Not a problem', 'Keys']) expect(reached).toContain(name)
    expect(reached.indexOf('Your post')).toBeLessThan(reached.indexOf('Not a problem'))
    await page.context().close()
  })

  it('the list of keys opens, closes, and gives the focus back', async () => {
    const page = await site.open()
    const field = page.getByRole('textbox', { name: 'Your post' })
    await field.focus()
    await page.keyboard.press('Control+/')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' })
    expect(await page.evaluate('document.activeElement.id')).toBe('post-text')
    await page.context().close()
  })

  it('a note that goes leaves the focus on the notes', async () => {
    const page = await site.open()
    await page.getByRole('textbox', { name: 'Your post' }).fill(texts.held)
    await waitUntilRead(page)
    await page.getByRole('button', { name: 'Not a problem' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('One note set aside.').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Notes')
    await page.context().close()
  })

  it('the verdict is spoken once the text stands still', async () => {
    const page = await site.open()
    await page.getByRole('textbox', { name: 'Your post' }).fill(texts.clean)
    await expect.poll(() => page.locator('output[aria-live=polite]').textContent(), { timeout: 5000 }).toContain('Nothing stood out.')
    await page.context().close()
  })
})
