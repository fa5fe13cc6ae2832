import { useCallback, useMemo, useState } from 'react'
import { isStringList, readMemory, writeMemory } from '../../../ui/device-memory.ts'
import type { ReviewState } from '../../../worker/use-review.ts'
import type { Span } from '../text/edits.ts'
import { carryNotes, canSilence, holdBack, isAside, toAsideKey, toNotes } from './notes.ts'
import type { Note } from './notes.ts'

export type NotesState = {
  notes: Note[]
  /** Something new stands in the sentence that is being written. */
  heldBack: boolean
  asideCount: number
  dismissedCount: number
  silencedCount: number
  dismiss: (note: Note) => void
  silence: (note: Note) => void
  bringBack: () => void
}

/**
 * The notes to show for a text: those of the newest review, carried to the text as it is,
 * without what was set aside and without news inside the sentence that is being written.
 */
export function useNotes(text: string, review: ReviewState, open: Span | null): NotesState {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const [silenced, setSilenced] = useState<readonly string[]>(() => readMemory('silenced', isStringList, []))
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set())

  const found = useMemo(() => (review.output ? toNotes(review.output.findings) : []), [review.output])
  const carried = useMemo(() => carryNotes(found, review.readText, text), [found, review.readText, text])
  const { kept, aside } = useMemo(() => {
    const away = { dismissed, silenced }
    return { kept: carried.filter((note) => !isAside(note, away)), aside: carried.filter((note) => isAside(note, away)).length }
  }, [carried, dismissed, silenced])
  const notes = useMemo(() => holdBack(kept, open, shown), [kept, open, shown])
  if (notes.length !== shown.size || notes.some((note) => !shown.has(note.key))) setShown(new Set(notes.map((note) => note.key)))

  const dismiss = useCallback((note: Note) => setDismissed((keys) => new Set([...keys, toAsideKey(note)])), [])
  const silence = useCallback((note: Note) => {
    if (!canSilence(note)) return
    setSilenced((rules) => {
      const next = [...new Set([...rules, note.finding.rule])]
      writeMemory('silenced', next)
      return next
    })
  }, [])
  const bringBack = useCallback(() => {
    setDismissed(new Set())
    setSilenced([])
    writeMemory('silenced', null)
  }, [])

  return { notes, heldBack: notes.length < kept.length, asideCount: aside, dismissedCount: dismissed.size, silencedCount: silenced.length, dismiss, silence, bringBack }
}
