import { useCallback, useEffect, useState } from 'react'
import type { Arrival } from './pictures-now.ts'

export type Incoming = { arrival: Arrival; isOver: boolean; bring: (files: readonly File[]) => void }

const taken = new WeakSet<readonly File[]>()

/** Takes files that are dropped anywhere on the page, pasted into it, or `shared` with it by another app. `isOver` while files hang over the page. */
export function useIncomingPictures(shared: readonly File[]): Incoming {
  const [arrival, setArrival] = useState<Arrival>({ turn: 0, files: [] })
  const [isOver, setOver] = useState(false)
  const bring = useCallback((files: readonly File[]) => {
    if (files.length > 0) setArrival(({ turn }) => ({ turn: turn + 1, files }))
  }, [])

  useEffect(() => {
    // What was shared comes in once, also when this screen is left and shown again.
    if (taken.has(shared)) return
    taken.add(shared)
    bring(shared)
  }, [shared, bring])

  useEffect(() => {
    // Enter and leave come for every element below the pointer.
    let depth = 0
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
    const onEnter = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      depth += 1
      setOver(true)
    }
    const onOver = (event: DragEvent): void => {
      if (hasFiles(event)) event.preventDefault()
    }
    const onLeave = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      depth = 0
      setOver(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      bring([...(event.dataTransfer?.files ?? [])])
    }
    const onPaste = (event: ClipboardEvent): void => {
      const data = event.clipboardData
      // Word processors put a picture of the words beside the words.
      if (!data || data.files.length === 0 || data.getData('text/plain') !== '') return
      event.preventDefault()
      bring([...data.files])
    }
    addEventListener('dragenter', onEnter)
    addEventListener('dragover', onOver)
    addEventListener('dragleave', onLeave)
    addEventListener('drop', onDrop)
    addEventListener('paste', onPaste)
    return () => {
      removeEventListener('dragenter', onEnter)
      removeEventListener('dragover', onOver)
      removeEventListener('dragleave', onLeave)
      removeEventListener('drop', onDrop)
      removeEventListener('paste', onPaste)
    }
  }, [bring])

  return { arrival, isOver, bring }
}
