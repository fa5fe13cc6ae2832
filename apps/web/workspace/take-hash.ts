/**
 * What stands behind the `#` when the page opens, taken out of the address at once, so that no bookmark, history or
 * screenshot keeps a link's token. It lives in this tab's memory; a reload needs the link again.
 */
export function takeHash(page: string): string {
  if (location.pathname !== `/${page}`) return ''
  const hash = location.hash.slice(1)
  if (hash !== '') history.replaceState(null, '', location.pathname)
  return hash
}
