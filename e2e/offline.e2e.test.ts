import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, waitUntilRead, waitUntilStored, type Site } from './site.ts'
import { texts } from './texts.ts'

describe.each(['ours', 'plain'] as const)('on %s host', (kind) => {
  let site: Site
  beforeAll(async () => { site = await openSite(kind) })
  afterAll(() => site.close())

  it('the page opens and reads without a network', async () => {
    const page = await site.open()
    await waitUntilStored(page)
    await page.context().setOffline(true)
    await page.reload()
    await page.getByText('You are offline. Everything here works as before.').waitFor()
    await page.getByRole('textbox', { name: 'Your post' }).fill(texts.insult)
    await waitUntilRead(page)
    expect(await page.locator('.note').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('the page stands under /check and /check/ as well, and opens there without a network', async () => {
    const page = await site.open()
    await waitUntilStored(page)
    await page.context().setOffline(true)
    for (const path of ['check', 'check/', 'check.html', '']) {
      await page.goto(new URL(path, site.url.replace(/[^/]*$/, '')).href)
      await page.getByRole('textbox', { name: 'Your post' }).waitFor()
    }
    await page.context().close()
  })

  it('takes what another app shares, without a word of it in an address', async () => {
    const page = await site.open()
    await waitUntilStored(page)
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(request.url()))
    const other = await page.context().newPage()
    const target = new URL('check/share', site.url.replace(/[^/]*$/, '')).href
    await other.setContent(`<form method="post" enctype="multipart/form-data" action="${target}"><textarea name="title">A thought</textarea><textarea name="text">${texts.clean}</textarea></form>`)
    await other.evaluate('document.forms[0].submit()')
    const field = other.getByRole('textbox', { name: 'Your post' })
    await expect.poll(() => field.inputValue()).toBe(`A thought\n${texts.clean}`)
    expect(asked.join(' ')).not.toMatch(/vaccin/i)
    expect(other.url()).not.toContain('#')
    const again = await page.context().newPage()
    await again.goto(`${site.url}#shared`)
    await again.locator('[data-offline=stored]').waitFor()
    expect(await again.getByRole('textbox', { name: 'Your post' }).inputValue()).toBe('')
    await page.context().close()
  })
})
