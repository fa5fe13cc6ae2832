import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Change } from './composer/composer.tsx'
import { findOpenSentence } from './text/open-sentence.ts'
import type { Span } from './text/edits.ts'

/** So long after the last key a sentence counts as left alone, in milliseconds. */
export const pause = 1200

export type Typing = { open: Span | null; onChange: (change: Change) => void; onCaret: (caret: number) => void; stop: () => void }

/** Follows the sentence that is being written: from a key in it until a pause, its end, or the caret's leaving. */
export function useTyping(text: string): Typing {
  const [at, setAt] = useState<{ caret: number; turn: number } | null>(null)
  const open = useMemo(() => (at ? findOpenSentence(text, at.caret) : null), [text, at])
  useEffect(() => {
    if (!at) return undefined
    const timer = setTimeout(() => setAt(null), pause)
    return () => clearTimeout(timer)
  }, [at])
  const stop = useCallback(() => setAt(null), [])
  return {
    open,
    stop,
    onChange: useCallback((change: Change) => setAt((before) => (change.how === 'typed' ? { caret: change.caret, turn: (before?.turn ?? 0) + 1 } : null)), []),
    onCaret: useCallback((caret: number) => {
      if (open && (caret < open.start || caret > open.end)) stop()
    }, [open, stop]),
  }
}
