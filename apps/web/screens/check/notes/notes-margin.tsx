import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { t } from '../../../messages/index.ts'
import { measureAnchors } from '../composer/mirror.tsx'
import { NoteCard } from './note-card.tsx'
import type { NoteActions } from './note-card.tsx'
import type { Note } from './notes.ts'
import { placeNotes } from './place-notes.ts'

/** So many notes stand in the margin at first; the rest comes on demand. */
export const firstNotes = 30
const gap = 8

type Props = { notes: Note[]; openKey: string | null; mirrorRef: RefObject<HTMLDivElement | null>; actions: NoteActions }

/** Notes beside their lines. */
export function NotesMargin({ notes, openKey, mirrorRef, actions }: Props) {
  const [most, setMost] = useState(firstNotes)
  const listRef = useRef<HTMLOListElement>(null)
  const [tops, setTops] = useState<number[]>([])
  const [height, setHeight] = useState(0)
  const shown = useMemo(() => notes.slice(0, most), [notes, most])

  useLayoutEffect(() => {
    const list = listRef.current
    const mirror = mirrorRef.current
    if (!list || !mirror) return undefined
    function place(): void {
      if (!list || !mirror) return
      const anchors = measureAnchors(mirror, shown.map((note) => note.key))
      const offset = mirror.getBoundingClientRect().top - list.getBoundingClientRect().top
      const cards = [...list.children].filter((item) => item instanceof HTMLElement)
      let last = 0
      const placed = shown.map((note, index) => {
        last = Math.max(last, (anchors.get(note.key) ?? 0) + offset)
        return { anchor: last, height: cards[index]?.offsetHeight ?? 0 }
      })
      const next = placeNotes(placed, shown.findIndex((note) => note.key === openKey), gap)
      setTops((before) => (before.length === next.length && before.every((top, i) => Math.abs(top - (next[i] ?? 0)) < 0.5) ? before : next))
      setHeight(Math.max(0, ...next.map((top, i) => top + (placed[i]?.height ?? 0))))
    }
    place()
    const observer = new ResizeObserver(place)
    observer.observe(mirror.closest('.paper') ?? mirror)
    observer.observe(mirror)
    for (const card of list.children) observer.observe(card)
    return () => observer.disconnect()
  }, [shown, openKey, mirrorRef])

  return (
    <>
      <ol ref={listRef} className="margin-notes" style={{ blockSize: height }}>
        {shown.map((note, index) => (
          <li key={note.key} style={{ transform: `translateY(${tops[index] ?? 0}px)`, visibility: tops[index] === undefined ? 'hidden' : 'visible' }}>
            <NoteCard note={note} open={note.key === openKey} showQuote={false} actions={actions} />
          </li>
        ))}
      </ol>
      {notes.length > most && (
        <button type="button" className="button" onClick={() => setMost(notes.length)}>
          {t.check.notes.more(notes.length - most)}
        </button>
      )}
    </>
  )
}
