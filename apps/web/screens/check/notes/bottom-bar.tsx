import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Care } from '@sharewell/review/contract'
import { t } from '../../../messages/index.ts'
import { CopyButton } from '../../../ui/copy-button.tsx'
import type { Announce } from '../../../ui/live-region.tsx'
import type { Note } from './notes.ts'
import type { Sentence } from './verdict.ts'
import { VerdictMark } from './verdict-panel.tsx'
import './bottom-bar.css'

type Props = {
  sentence: Sentence
  notes: Note[]
  open: boolean
  blank: boolean
  care: Care | null
  panel: ReactNode
  text: string
  copyTurn: number
  announce: Announce
  onOpen: (open: boolean) => void
}

/** On narrow screens: the verdict and the copy button at the bottom, and a sheet of notes that rises from there. */
export function BottomBar({ sentence, notes, open, blank, care, panel, text, copyTurn, announce, onOpen }: Props) {
  const sheetRef = useRef<HTMLElement>(null)
  const buttonRef = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (open) sheetRef.current?.focus()
    else if (wasOpen.current) buttonRef.current?.focus()
    wasOpen.current = open
  }, [open])
  // Care comes before everything else, so it opens the sheet by itself.
  useEffect(() => {
    if (care) onOpen(true)
  }, [care, onOpen])
  return (
    <>
      {blank && <div className="check-below">{panel}</div>}
      <section ref={sheetRef} id="notes-sheet" className="sheet" aria-label={t.check.notes.sheet} tabIndex={-1} hidden={!open || blank}>
        <div className="sheet-head">
          <button type="button" className="button button-quiet" onClick={() => onOpen(false)}>
            {t.common.close}
          </button>
        </div>
        {open && !blank && panel}
      </section>
      <div className="bar">
        <button ref={buttonRef} type="button" className={`bar-verdict sev-${sentence.look}`} aria-expanded={open} aria-controls="notes-sheet" disabled={blank} onClick={() => onOpen(!open)}>
          <VerdictMark look={sentence.look} />
          <span className="bar-words">
            <span>{care ? t.check.notes.care : sentence.words}</span>
            {notes.length > 0 && <span className="bar-open">{t.check.notes.open(notes.length)}</span>}
          </span>
        </button>
        <CopyButton text={text} announce={announce} turn={copyTurn} />
      </div>
    </>
  )
}
