import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Site } from './site.ts'

export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

/** One place of every kind that the library has. */
export const places = ['', 'search/confidential', 'pack/gmc2013', 'clause/gmc2024.13', 'rule/respect/no-public-callout', 'rule/all', 'grey-areas', 'topic/anonymity/gmc2024/cmpa', 'compare/gmc2024/ccmc', 'speaking-up', 'nowhere']

/** The address of a place in the library, as the site writes it. */
export function toLibrary(site: Site, place = ''): string {
  return `${site.url.replace('/check', '/guidance')}${place === '' ? '' : `#${encodeURI(place)}`}`
}

/** A fresh browser profile with a place of the library open and every clause loaded. */
export async function openLibrary(site: Site, place = '', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', ...options })
  const page = await context.newPage()
  await page.goto(toLibrary(site, place))
  await page.locator('.guide[data-library=ready]').waitFor()
  return page
}
