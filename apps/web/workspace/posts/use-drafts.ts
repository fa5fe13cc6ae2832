import { useCallback, useEffect, useState } from 'react'
import type { DraftHead } from '../../drafts/draft.ts'
import type { Drafts } from '../../drafts/drafts.ts'
import { openDrafts } from '../../drafts/open-drafts.ts'

const opened = new Map<string, Promise<Drafts>>()

/** The drafts of a member in this browser, opened once a page. */
export function findDrafts(memberId: string): Promise<Drafts> {
  const found = opened.get(memberId) ?? openDrafts(memberId)
  opened.set(memberId, found)
  return found
}

export interface DraftList {
  /** Null until the device answered. */
  readonly drafts: readonly DraftHead[] | null
  readonly unreadable: number
  readonly remove: (id: string) => Promise<() => Promise<boolean>>
}

/** The drafts of this device, as they change, also in other tabs. */
export function useDraftList(memberId: string): DraftList {
  const [found, setFound] = useState<{ readonly drafts: readonly DraftHead[] | null; readonly unreadable: number }>({ drafts: null, unreadable: 0 })
  useEffect(() => {
    let isHere = true
    let stop = (): void => undefined
    void findDrafts(memberId).then((store) => {
      const look = async (): Promise<void> => {
        const drafts = await store.list()
        if (isHere) setFound({ drafts, unreadable: store.state().unreadable })
      }
      if (!isHere) return
      stop = store.watch(() => void look())
      void look()
    })
    return () => {
      isHere = false
      stop()
    }
  }, [memberId])
  const remove = useCallback(async (id: string) => (await (await findDrafts(memberId)).remove(id)).undo, [memberId])
  return { ...found, remove }
}
