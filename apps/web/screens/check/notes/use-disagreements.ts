import { useEffect, useMemo, useState } from 'react'
import type { Disagreement } from '@sharewell/review/contract'
import type { findDisagreements } from '@sharewell/review/disagreements'
import { usePacks } from '../../../packs/use-packs.ts'
import type { Note } from './notes.ts'

type Find = typeof findDisagreements
const none: readonly Disagreement[] = []

/**
 * Where the active packs differ on what these notes are about. The page works it out itself, so that no topic travels with the worker;
 * the topics are loaded once two packs are on.
 */
export function useDisagreements(notes: readonly Note[]): readonly Disagreement[] {
  const { active } = usePacks()
  const [find, setFind] = useState<Find | null>(null)
  const wanted = active.length > 1
  useEffect(() => {
    if (!wanted || find) return undefined
    let isShown = true
    void import('@sharewell/review/disagreements').then(
      (loaded) => isShown && setFind(() => loaded.findDisagreements),
      // Without its file the notes still stand, each with its own clauses.
      () => undefined,
    )
    return () => { isShown = false }
  }, [wanted, find])
  return useMemo(() => (find && wanted ? find(notes.map(({ finding }) => finding), active) : none), [find, wanted, notes, active])
}
