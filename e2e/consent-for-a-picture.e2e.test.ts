import { afterAll, beforeAll, expect, it } from 'vitest'
import { openConsents, recordConsent } from './consents.ts'
import { makeBedside, toFile } from './picture-files.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => { site = await openSite() })
afterAll(() => site.close())

it('a consent that covers a picture turns its stop into a wait, never into nothing; the others say why they do not', { timeout: 150_000 }, async () => {
  const page = await openConsents(site)
  page.setDefaultTimeout(100_000)
  await recordConsent(page, { use: 'Public education', until: '2099-05-03' })
  await recordConsent(page, { use: 'Story', until: '2026-05-10' })
  await page.getByRole('link', { name: 'Check a post' }).first().click()
  await page.locator('input[type=file]').setInputFiles(toFile('photo.jpg', 'image/jpeg', await makeBedside()))
  await page.locator('[data-read=yes]').waitFor({ state: 'attached' })
  await page.getByRole('group', { name: 'Does a patient, a part of a body or a specimen show?' }).getByRole('button', { name: 'Yes' }).click()
  await page.locator('#verdict-words', { hasText: 'This cannot go out as it is.' }).waitFor()
  const choice = page.getByRole('group', { name: 'Does a patient’s consent cover this?' })
  await choice.getByText('One that does not cover it').click()
  await choice.getByText('It has ended.').waitFor()
  await choice.getByLabel(/^Public education/).check()
  await page.locator('#verdict-words', { hasText: /^Wait/ }).waitFor()
  await choice.getByLabel('No, or not yet').check()
  await page.locator('#verdict-words', { hasText: 'This cannot go out as it is.' }).waitFor()
  expect(await choice.getByLabel('No, or not yet').isChecked()).toBe(true)
  await page.context().close()
})
