import { useCallback, useEffect, useRef, useState } from 'react'

export type Announce = (message: string) => void

/** One polite voice for the whole page; saying the same words again is heard again. */
export function useAnnouncer(): { announce: Announce; region: React.ReactNode } {
  const [message, setMessage] = useState('')
  const turn = useRef(false)
  const announce = useCallback((words: string) => {
    turn.current = !turn.current
    setMessage(turn.current ? words : `${words}\u00a0`)
  }, [])
  const region = (
    <output className="visually-hidden" aria-live="polite">
      {message}
    </output>
  )
  return { announce, region }
}

/** Says something once that has stood still for `delay` milliseconds. */
export function useCalmAnnouncement(announce: Announce, words: string | null, delay = 1000): void {
  const said = useRef<string | null>(null)
  useEffect(() => {
    if (words === null || words === said.current) return undefined
    const timer = setTimeout(() => {
      said.current = words
      announce(words)
    }, delay)
    return () => clearTimeout(timer)
  }, [announce, words, delay])
}
