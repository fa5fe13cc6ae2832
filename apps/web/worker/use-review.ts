import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import type { Lane, ReviewClient } from './review-client.ts'
import type { Phase } from './worker-line.ts'

/** The page's one reader; `main.tsx` provides it. */
export const ReviewClientContext = createContext<ReviewClient | null>(null)

export function useReviewClient(): ReviewClient {
  const client = useContext(ReviewClientContext)
  if (!client) throw new Error('The page has no review client: wrap it in ReviewClientContext.')
  return client
}

export type ReviewState = {
  phase: Phase
  /** The newest review; it may be of an earlier text, which stands in `readText`. */
  output: ReviewOutput | null
  readText: string
  /** The output belongs to the input and the packs as they are now. */
  current: boolean
  failed: boolean
}

type Read = { input: ReviewInput; turn: number; output: ReviewOutput | null }

/**
 * Reads an input whenever it or the choice of packs changes, always the newest one first.
 * @param input what to read, the same object while nothing changed; null where there is nothing to read
 */
export function useReview(lane: Lane, input: ReviewInput | null): ReviewState {
  const client = useReviewClient()
  const phase = useSyncExternalStore(client.onPhase, client.phase)
  const turn = useSyncExternalStore(client.onTurn, client.turn)
  const [read, setRead] = useState<Read | null>(null)
  if (!input && read) setRead(null)
  useEffect(() => {
    if (!input) return undefined
    let wanted = true
    void client.review(lane, input).then((answer) => {
      if (wanted && answer.state === 'done') setRead({ input, turn, output: answer.output })
      if (wanted && answer.state === 'failed') setRead({ input, turn, output: null })
    })
    return () => {
      wanted = false
    }
  }, [client, lane, input, turn])
  return {
    phase,
    output: input ? (read?.output ?? null) : null,
    readText: read?.input.text ?? '',
    current: input !== null && read?.input === input && read.turn === turn,
    failed: read !== null && read.input === input && read.output === null,
  }
}
