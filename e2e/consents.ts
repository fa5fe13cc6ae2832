import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { Site } from './site.ts'

/** The address of the consents, as the site writes it. */
export function toConsents(site: Site, place = ''): string {
  return `${site.url.replace('/check', '/consents')}${place === '' ? '' : `#${place}`}`
}

/** The consents in a fresh browser profile, or in one that is open already. */
export async function openConsents(site: Site, options: BrowserContextOptions = {}, open?: BrowserContext): Promise<Page> {
  const context = open ?? await site.browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', ...options })
  const page = await context.newPage()
  await page.goto(toConsents(site))
  await page.locator('[data-consents=ready]').waitFor()
  return page
}

type Terms = { subject?: string; signer?: string; use?: string; place?: string; signed?: string; until?: string; kept?: string; answered?: number }

/** Fills in the open form. Every text is invented. */
export async function fillConsent(page: Page, { subject = 'An adult who can decide', signer, use = 'Teaching', place = 'Bluesky', signed = '2026-05-03', until = '', kept = 'In the patient’s record, hospital form 12', answered = 5 }: Terms = {}): Promise<void> {
  await page.getByLabel(subject, { exact: true }).check()
  if (signer) await page.getByLabel(signer, { exact: true }).check()
  await page.getByLabel(new RegExp(`^${use} `)).check()
  await page.getByLabel(place, { exact: true }).check()
  await page.getByLabel('Signed on').fill(signed)
  if (until !== '') await page.getByLabel('Counts until').fill(until)
  await page.getByLabel('Where it is kept').fill(kept)
  await page.getByLabel('Whom the patient tells to take it back').fill('The clinic’s front desk')
  for (let at = 0; at < answered; at += 1) await page.getByLabel('Yes', { exact: true }).nth(at).check()
}

/** Records a consent by the form, and comes back to the list. */
export async function recordConsent(page: Page, terms: Terms = {}): Promise<void> {
  await page.getByRole('link', { name: 'Record a consent' }).click()
  await page.getByRole('heading', { level: 1, name: 'Record a consent' }).waitFor()
  await fillConsent(page, terms)
  await page.getByRole('button', { name: 'Keep this consent' }).click()
  await page.locator('.consents-toast', { hasText: 'Kept on this device.' }).waitFor()
}

/** Notes that the consent which stands first was shown somewhere. */
export async function noteUse(page: Page, place = 'Bluesky', address = ''): Promise<void> {
  await page.getByRole('button', { name: 'Note where you showed it' }).first().click()
  await page.getByLabel('Place').selectOption({ label: place })
  await page.getByLabel('Address of the post').fill(address)
  await page.getByRole('button', { name: 'Note it' }).click()
  await page.locator('.consents-toast', { hasText: 'Noted.' }).waitFor()
}
