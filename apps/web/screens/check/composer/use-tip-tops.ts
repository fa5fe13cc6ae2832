import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { Note } from '../notes/notes.ts'
import { measureAnchors } from './mirror.tsx'

/** Where the margin marks of tips stand, in pixels below the top of the text; one for each line that has any. */
export function useTipTops(notes: Note[], mirrorRef: RefObject<HTMLDivElement | null>): number[] {
  const [tops, setTops] = useState<number[]>([])
  useLayoutEffect(() => {
    const mirror = mirrorRef.current
    if (!mirror) return undefined
    const tips = notes.filter((note) => note.finding.severity === 'tip')
    const measure = (): void => {
      const anchors = measureAnchors(mirror, tips.map((note) => note.key))
      const next = [...new Set(tips.flatMap((note) => anchors.get(note.key) ?? []))]
      setTops((before) => (before.join() === next.join() ? before : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(mirror)
    return () => observer.disconnect()
  }, [notes, mirrorRef])
  return tops
}
