import { useCallback, useState } from 'react'
import { Problem } from '@sharewell/client'
import { p } from '../../messages/people.ts'

/** One deed at a time: whether it runs, and why the last was refused. */
export interface Deed {
  readonly isBusy: boolean
  readonly problem: Problem | null
  /** Does it unless something runs; whether it was done. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>
  readonly clear: () => void
}

export function useDeed(): Deed {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const run = useCallback(async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true)
    setProblem(null)
    try {
      await work()
      return true
    } catch (error: unknown) {
      setProblem(toShown(error))
      return false
    } finally {
      setBusy(false)
    }
  }, [])
  const clear = useCallback(() => setProblem(null), [])
  return { isBusy, problem, run, clear }
}

/** Whatever was thrown, as something with words for people. */
export function toShown(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem({ title: p.unreachable, status: 0, code: 'unexpected' }, { cause: error })
}
