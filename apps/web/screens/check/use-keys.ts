import { useEffect, useRef } from 'react'

export type KeyAction = 'next' | 'previous' | 'fix' | 'dismiss' | 'copy' | 'blank' | 'help' | 'close'

/** Which action a key stands for, or null. Works with Ctrl and with ⌘. */
export function toKeyAction(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): KeyAction | null {
  const main = (event.ctrlKey || event.metaKey) && !event.altKey
  if (event.key === 'F8' && !main) return event.shiftKey ? 'previous' : 'next'
  if (event.key === 'F9' && !main) return 'blank'
  if (event.key === 'Escape') return 'close'
  if (!main) return null
  if (event.key === '.' || event.key === '>') return event.shiftKey ? 'dismiss' : 'fix'
  if (event.key === 'Enter') return 'copy'
  if (event.key === '/' || event.key === '?') return 'help'
  return null
}

/** Listens for the page's keys anywhere on the page. `act` says whether it did something; only then the key is taken. */
export function useKeys(act: (action: KeyAction) => boolean): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.isComposing || document.querySelector('dialog[open]')) return
      const action = toKeyAction(event)
      if (action && latest.current(action)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
