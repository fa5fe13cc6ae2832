import { useCallback, useEffect, useState } from 'react'
import type { ConsentOutcome } from '../../consents/consent-store.ts'
import { m } from '../../messages/consents.ts'
import type { Announce } from '../../ui/live-region.tsx'

/** What was just done, with the way back. */
export type Toast = { said: string; undo: (() => Promise<ConsentOutcome>) | null }

export type Deeds = {
  toast: Toast | null
  /** Does something, and says what became of it; answers whether it was done. */
  run: (deed: Promise<ConsentOutcome>, said: string, undo?: () => Promise<ConsentOutcome>) => Promise<boolean>
  /** Says something without a way back. */
  say: (words: string) => void
}

/** One line at a time on what was done. It stays until the next deed or `place` changes: nobody has to hurry to undo. */
export function useDeeds(announce: Announce): Deeds {
  const [toast, setToast] = useState<Toast | null>(null)
  const say = useCallback((words: string) => {
    setToast({ said: words, undo: null })
    announce(words)
  }, [announce])
  const run = useCallback(async (deed: Promise<ConsentOutcome>, said: string, undo?: () => Promise<ConsentOutcome>) => {
    const outcome = await deed
    const words = outcome === 'done' ? said : m.failed[outcome]
    setToast({ said: words, undo: outcome === 'done' ? (undo ?? null) : null })
    announce(words)
    return outcome === 'done'
  }, [announce])
  useEffect(() => () => setToast(null), [])
  return { toast, run, say }
}
