import { useCallback, useRef } from 'react'
import { useReviewClient } from '../worker/use-review.ts'
import { toNameQuestion, toNameSigns, type NameSign } from './name-check.ts'

/** Looks for names and numbers of persons in a note of one line, on this device; null where the finder cannot be had. */
export function useNameReader(): (note: string) => Promise<NameSign[] | null> {
  const client = useReviewClient()
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return useCallback((note) => {
    // One after another: of two notes in the line at once the finder reads the newer one alone.
    const answer = last.current.then(() => client.identifiers(toNameQuestion(note)))
    last.current = answer
    return answer.then((found) => (found.state === 'done' ? toNameSigns(found.output) : null))
  }, [client])
}
