import { useMemo, useSyncExternalStore, type MouseEvent } from 'react'
import { pages, type Page } from '../pages.ts'

/** Screens that stand behind the `#` of the first page. */
export const tools = ['story', 'answer'] as const
/** In the order of the navigation: the first page and its tools, then the other pages. */
export const screens = [pages[0], ...tools, ...pages.filter((page) => page !== pages[0])] as const
export type Screen = (typeof screens)[number]

/** Where the reader is: the screen, and the place in it that stands behind the `#`. Neither is ever sent to a server. */
export type Route = { screen: Screen; place: string }

type Address = { base: string; page: Page; ending: '' | '.html' | '/' }

/** The page that a path names, the folder it stands in, and how this host writes its pages. */
export function toAddress(path: string): Address {
  const [, base = '/', name, ending = ''] = new RegExp(`^(.*/)(${pages.join('|')})(\\.html|/index\\.html|/)?$`).exec(path) ?? []
  const page = pages.find((one) => one === name)
  if (page) return { base, page, ending: ending === '.html' ? '.html' : ending === '' ? '' : '/' }
  return { base: path.slice(0, path.lastIndexOf('/') + 1), page: pages[0], ending: '.html' }
}

/** Reads a path and a hash such as `/check` and `#story`. */
export function toRoute(path: string, hash: string): Route {
  const { page } = toAddress(path)
  let place = hash.slice(1)
  try { place = decodeURIComponent(place) } catch { /* A broken escape is shown as it stands: no such place. */ }
  const tool = page === pages[0] ? tools.find((one) => one === place) : undefined
  return tool ? { screen: tool, place: '' } : { screen: page, place }
}

/** The address of a screen, and of a place in it, as this host writes it. */
export function toHref(screen: Screen, place = '', path: string = location.pathname): string {
  const { base, ending } = toAddress(path)
  const page = pages.find((one) => one === screen)
  const behind = page ? place : screen
  return `${base}${page ?? pages[0]}${ending}${behind === '' ? '' : `#${encodeURI(behind)}`}`
}

const changed = 'sharewell:route'

function subscribe(notify: () => void): () => void {
  const events = ['hashchange', 'popstate', changed]
  for (const event of events) addEventListener(event, notify)
  return () => { for (const event of events) removeEventListener(event, notify) }
}

const readAddress = (): string => `${location.pathname}${location.hash}`

/** The route that the address names. */
export function useRoute(): Route {
  const address = useSyncExternalStore(subscribe, readAddress)
  return useMemo(() => {
    const at = address.indexOf('#')
    return toRoute(at < 0 ? address : address.slice(0, at), at < 0 ? '' : address.slice(at))
  }, [address])
}

/** Goes to a screen without loading a page, so that a draft in memory stays. `replace` leaves no step to go back to. */
export function goTo(screen: Screen, place = '', how: 'push' | 'replace' = 'push'): void {
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', toHref(screen, place))
  dispatchEvent(new Event(changed))
}

/** The attributes of a link to a screen: it may be opened in a new tab, and a plain click loads nothing. */
export function linkTo(screen: Screen, place = ''): { href: string; onClick: (event: MouseEvent) => void } {
  return {
    href: toHref(screen, place),
    onClick: (event) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      goTo(screen, place)
    },
  }
}
