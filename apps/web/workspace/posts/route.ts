import { useSyncExternalStore, type MouseEvent } from 'react'

/** Which of the pages for posts an address shows. */
export type PostsRoute =
  | { readonly is: 'list' }
  | { readonly is: 'new'; readonly draftId: string | null; readonly identityId: string | null }
  | { readonly is: 'edit' | 'post'; readonly postId: string }

const id = /^[0-9a-f-]{8,40}$/i

/** Reads an address such as `/posts/new?draft=…`. What nobody knows shows the list. */
export function toPostsRoute(path: string, search: string): PostsRoute {
  const [, , name = '', rest = ''] = path.split('/')
  const query = new URLSearchParams(search)
  const asked = (key: string): string | null => { const found = query.get(key); return found !== null && id.test(found) ? found : null }
  if (name === 'new') return { is: 'new', draftId: asked('draft'), identityId: asked('identity') }
  return id.test(name) ? { is: rest === 'edit' ? 'edit' : 'post', postId: name } : { is: 'list' }
}

const changed = 'sharewell:posts'

function subscribe(notify: () => void): () => void {
  for (const event of ['popstate', changed]) addEventListener(event, notify)
  return () => { for (const event of ['popstate', changed]) removeEventListener(event, notify) }
}

/** The address of these pages as it stands. */
export function useAddress(): string {
  return useSyncExternalStore(subscribe, () => `${location.pathname}${location.search}`)
}

/** Goes to another of these pages without loading anything. `replace` leaves no step to go back to. */
export function goToPosts(address: string, how: 'push' | 'replace' = 'push'): void {
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address)
  dispatchEvent(new Event(changed))
}

/** The attributes of a link within these pages: a plain click loads nothing. */
export function linkToPosts(address: string): { href: string; onClick: (event: MouseEvent) => void } {
  return {
    href: address,
    onClick: (event) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      goToPosts(address)
      scrollTo(0, 0)
    },
  }
}
