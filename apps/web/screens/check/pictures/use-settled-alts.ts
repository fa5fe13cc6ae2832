import { useEffect, useRef, useState } from 'react'
import type { Picture } from './shelf/picture.ts'

/** So long after the last key, in milliseconds, an alternative text counts as written. */
const pause = 600

/** The pictures with their alternative texts as they stood at the last pause: nothing is remarked inside words that are being written. */
export function useSettledAlts(pictures: readonly Picture[]): { settled: readonly Picture[]; isSettling: boolean } {
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map())
  const latest = useRef(pictures)
  useEffect(() => { latest.current = pictures }, [pictures])
  const written = pictures.map(({ id, alt }) => `${id} ${alt}`).join('\u0001')
  const isSettling = pictures.some(({ id, alt }) => alt !== (known.get(id) ?? ''))
  useEffect(() => {
    if (!isSettling) return undefined
    const timer = setTimeout(() => setKnown(new Map(latest.current.map(({ id, alt }) => [id, alt]))), pause)
    return () => clearTimeout(timer)
  }, [isSettling, written])
  return { settled: isSettling ? pictures.map((picture) => ({ ...picture, alt: known.get(picture.id) ?? '' })) : pictures, isSettling }
}
