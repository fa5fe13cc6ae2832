import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { t } from '../messages/index.ts'
import './dialog.css'

/** A dialog in the middle of the page: the platform's own, so focus stays in it, Escape closes it and focus goes back. */
export function Dialog({ title, open, onClose, children }: { title: string; open: boolean; onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    if (open && dialog && !dialog.open) dialog.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t.common.close}
        </button>
      </div>
      {children}
    </dialog>
  )
}
