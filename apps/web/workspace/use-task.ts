import { useCallback, useState } from 'react'
import { Problem as Refused } from '@sharewell/client'
import { p } from '../messages/people.ts'
import { Problem } from './ask.ts'

/** One thing at a time: whether it runs, and why the last did not work. */
export interface Task {
  readonly isBusy: boolean
  readonly refusal: string
  /** Runs it unless something runs. `stopped`: the words where something else than the server stopped it, such as the person. */
  readonly run: (work: () => Promise<void>, stopped?: string) => void
}

export function useTask(): Task {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const run = useCallback((work: () => Promise<void>, stopped: string = p.unreachable) => {
    setBusy(true)
    setRefusal('')
    work().catch((error: unknown) => setRefusal(toWords(error) ?? stopped)).finally(() => setBusy(false))
  }, [])
  return { isBusy, refusal, run }
}

function toWords(error: unknown): string | undefined {
  if (error instanceof Refused) return error.words
  return error instanceof Problem ? error.message : undefined
}
