import { useEffect, useState } from 'react'
import { g } from '../../../messages/guidance.ts'
import { copyText } from '../../../ui/copy-text.ts'
import { toHref } from '../../../ui/use-route.ts'

/** For so many milliseconds the button says that it copied. */
const shownFor = 2500

/** Copies the whole address of a place in the library. `name` tells a screen reader whose link it is; with it the button is only a sign. */
export function CopyLink({ place, announce, name }: { place: string; announce: (words: string) => void; name?: string }) {
  const [done, setDone] = useState(false)
  useEffect(() => {
    if (!done) return undefined
    const timer = setTimeout(() => setDone(false), shownFor)
    return () => clearTimeout(timer)
  }, [done])
  const copy = async (): Promise<void> => {
    const copied = await copyText(new URL(toHref('guidance', place), location.href).href)
    announce(copied ? g.pack.copied : g.pack.copyFailed)
    setDone(copied)
  }
  return (
    <button type="button" className={name === undefined ? 'button no-print' : 'guide-copy-sign no-print'} aria-label={name === undefined ? undefined : g.pack.copyClause(name)} title={name === undefined ? undefined : g.pack.copy} onClick={() => void copy()}>
      {name === undefined ? (done ? g.pack.copied : g.pack.copy) : (
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
          {done ? <path d="M4 10.5l4 4 8-9" /> : <path d="M8.5 11.5l3-3M9.5 6l1.8-1.8a3.2 3.2 0 0 1 4.5 4.5L14 10.5M10.5 14l-1.8 1.8a3.2 3.2 0 0 1-4.5-4.5L6 9.5" />}
        </svg>
      )}
    </button>
  )
}
