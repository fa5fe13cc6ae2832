/** At the latest after so many milliseconds a busy page counts as idle. */
const patience = 2000
/** Where the browser cannot tell, so many milliseconds after the load count as idle. */
const guess = 300

/** Settles when the page has loaded and the browser has nothing better to do. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    const wait = (): void => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: patience })
      else setTimeout(resolve, guess)
    }
    if (document.readyState === 'complete') wait()
    else addEventListener('load', wait, { once: true })
  })
}
