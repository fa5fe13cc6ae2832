import { useEffect, useRef } from 'react'
import { w } from '../../../messages/pictures.ts'
import type { Announce } from '../../../ui/live-region.tsx'
import type { Picture } from './shelf/picture.ts'
import { toReportLines } from './steps/report.tsx'
import { toFoundWords } from './words-of.ts'

/** Says once of each file what was found in it, when the look at it has come to its end. */
export function useSpokenFindings(pictures: readonly Picture[], announce: Announce): void {
  const said = useRef(new WeakSet<Blob>())
  useEffect(() => {
    const words: string[] = []
    for (const [at, { progress, version }] of pictures.entries()) {
      const { file, examined } = version
      if (progress !== null || !examined || said.current.has(file)) continue
      said.current.add(file)
      const done = toReportLines(version)
      if (done.length > 0) words.push(w.cover.done(done.join(' ')))
      words.push(examined.refusal ? w.looking.refused(at + 1, examined.refusal.what) : w.looking.done(at + 1, toFoundWords(examined)))
    }
    if (words.length > 0) announce(words.join(' '))
  }, [pictures, announce])
}
