import { useCallback, useEffect, useRef, useState } from 'react'
import { Problem } from '@sharewell/client'
import { p } from '../messages/people.ts'

/** What a page asks its server for when it opens. */
export type Loaded<Data> =
  | { readonly is: 'loading' }
  | { readonly is: 'there'; readonly data: Data }
  | { readonly is: 'refused'; readonly words: string; readonly status: number }

/**
 * Loads when the page opens and whenever `load` is another function, so memoise it. The second value loads anew and
 * resolves when it is done; what stood there stays until then. An answer that a later question overtook is let go.
 */
export function useLoaded<Data>(load: () => Promise<Data>): readonly [Loaded<Data>, () => Promise<void>] {
  const [found, setFound] = useState<Loaded<Data>>({ is: 'loading' })
  const latest = useRef(0)
  const reload = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    const answer = await load().then((data) => ({ is: 'there' as const, data }), toRefused)
    if (latest.current === mine) setFound(answer)
  }, [load])
  useEffect(() => {
    void reload()
    return () => { latest.current += 1 }
  }, [reload])
  return [found, reload]
}

function toRefused(error: unknown): Extract<Loaded<never>, { is: 'refused' }> {
  return error instanceof Problem ? { is: 'refused', words: error.words, status: error.status } : { is: 'refused', words: p.unreachable, status: 0 }
}
