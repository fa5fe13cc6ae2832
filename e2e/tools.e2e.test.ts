import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, waitUntilRead, type Site } from './site.ts'

let site: Site
beforeAll(async () => { site = await openSite() })
afterAll(() => site.close())

describe('Tell the story, lose the patient', () => {
  it('lets go of the details one by one or all at once, and says why', async () => {
    const page = await site.open({ hash: '#story' })
    await page.getByRole('button', { name: 'Try it with an invented story' }).click()
    await page.locator('.detail').first().waitFor()
    const count = await page.locator('.detail').count()
    expect(count).toBeGreaterThan(3)
    expect((await page.locator('.detail .hint').first().textContent())?.length).toBeGreaterThan(20)

    await page.getByRole('button', { name: 'Let it go: Mrs Whitlock' }).click()
    expect(await page.locator('.tool-result del').allTextContents()).toEqual(['Mrs Whitlock'])
    await page.getByLabel('Instead of “Mrs Whitlock”').fill('somebody')
    expect(await page.locator('.tool-result ins').first().textContent()).toBe('somebody')

    await page.getByRole('button', { name: 'Let go of all of them' }).click()
    expect(await page.locator('.detail-gone').count()).toBe(count)
    expect(await page.locator('.tool-result ins').allTextContents()).toContain('somebody')
    expect(await page.locator('.tool-result').textContent()).not.toContain('composite')
    await page.getByRole('checkbox').check()
    expect(await page.locator('.tool-result').textContent()).toContain('a composite of more than one case')

    await page.getByRole('button', { name: 'Take it to the page' }).click()
    const text = await page.getByRole('textbox', { name: 'Your post' }).inputValue()
    for (const gone of ['Whitlock', 'Fogo', '81', 'Tuesday']) expect(text).not.toContain(gone)
    expect(text).toContain('what worries you most?')
    await waitUntilRead(page)
    expect(await page.locator('.note-hold, .note-block').count()).toBe(0)
    await page.context().close()
  })

  it('gives a kept detail back', async () => {
    const page = await site.open({ hash: '#story' })
    await page.getByLabel('The story, as it happened').fill('Mrs Whitlock came to see us last Tuesday.')
    await page.getByRole('button', { name: 'Let it go: Mrs Whitlock' }).click()
    await page.getByRole('button', { name: 'Keep it: Mrs Whitlock' }).click()
    expect(await page.locator('.tool-result del').count()).toBe(0)
    await page.context().close()
  })
})

describe('Answer this review', () => {
  it('never confirms a patient and gives the office route', async () => {
    const page = await site.open({ hash: '#answer' })
    await page.getByRole('button', { name: 'Try it with an invented review' }).click()
    await page.getByRole('button', { name: 'waiting' }).click()
    await expect.poll(() => page.locator('.tool-verdict').textContent()).toContain('Fill the blanks first.')
    await page.getByLabel('Whom to ask for').fill('the practice manager')
    await page.getByLabel('How to reach you').fill('555 0134')
    const answer = page.getByLabel('Your answer, yours to edit')
    const text = await answer.inputValue()
    expect(text).toContain('reach the practice manager at 555 0134')
    expect(text).not.toMatch(/daughter|Abara|two hours|your (visit|care|appointment)/i)
    await expect.poll(() => page.locator('.tool-verdict').textContent()).toMatch(/Nothing stood out|Have another look/)

    await answer.fill('We are sorry that your appointment was delayed. Your daughter was seen on Monday and her ear was clear.')
    await expect.poll(() => page.locator('.tool-verdict').textContent()).toContain('Wait: ')
    await page.getByRole('button', { name: 'Write it afresh' }).click()
    expect(await answer.inputValue()).toBe(text)
    await page.context().close()
  })

  it('keeps the route on the device only where that is ticked', async () => {
    const page = await site.open({ hash: '#answer' })
    await page.getByLabel('How to reach you').fill('555 0134')
    await page.reload()
    expect(await page.getByLabel('How to reach you').inputValue()).toBe('')
    await page.getByLabel('How to reach you').fill('555 0134')
    await page.getByRole('checkbox').check()
    await page.reload()
    expect(await page.getByLabel('How to reach you').inputValue()).toBe('555 0134')
    await page.context().close()
  })
})
