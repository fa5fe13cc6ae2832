import { useEffect, useRef } from 'react'
import { m } from '../../messages/consents.ts'
import type { Deeds, Toast } from './use-deeds.ts'

/** What was just done, with the way back; spoken by the page's one voice. */
export function ToastLine({ toast, deeds }: { toast: Toast | null; deeds: Deeds }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // What was pressed may be gone; the way back is the next thing to reach.
    if (toast && document.activeElement === document.body) line.current?.focus()
  }, [toast])
  if (!toast) return null
  const { undo } = toast
  return (
    <p className="consents-toast" ref={line} tabIndex={-1}>
      {toast.said}
      {undo && <button type="button" className="button button-plain" onClick={() => void deeds.run(undo(), m.toasts.undone)}>{m.toasts.undo}</button>}
    </p>
  )
}
