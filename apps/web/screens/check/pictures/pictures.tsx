import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { readQuestion } from '@sharewell/assess'
import type { PictureQuestion } from '@sharewell/review/contract'
import { ConsentChoice, toChosenConsents } from '../../../consents/consent-choice.tsx'
import { useConsents } from '../../../consents/use-consents.ts'
import { w } from '../../../messages/pictures.ts'
import { usePacks } from '../../../packs/use-packs.ts'
import type { PictureClient } from '../../../worker/pictures/picture-client.ts'
import { usePictureClient } from '../../../worker/pictures/use-picture-client.ts'
import { useReviewClient } from '../../../worker/use-review.ts'
import { toPictureId, type Note } from '../notes/notes.ts'
import { toMend } from './mend.ts'
import type { Arrival, Mend, PicturesProps } from './pictures-now.ts'
import { toPlaces } from './places.ts'
import { canShow } from './shelf/picture.ts'
import { createPictureShelf, mostPictures, type PictureShelf } from './shelf/picture-shelf.ts'
import { download } from './steps/download.ts'
import { findTooFew } from './steps/fit-limits.ts'
import { Strip } from './strip.tsx'
import { useJoinedReview } from './use-joined-review.ts'
import { useSettledAlts } from './use-settled-alts.ts'
import { useSpokenFindings } from './use-spoken-findings.ts'
import { PictureView } from './view.tsx'
import './pictures.css'

/** Pictures outlive a change of screen and not the page, as the draft does. */
const shelves = new WeakMap<PictureClient, PictureShelf>()
function shelfOf(client: PictureClient): PictureShelf {
  const shelf = shelves.get(client) ?? createPictureShelf(client, { unread: w.unread, stopped: w.stopped })
  shelves.set(client, shelf)
  return shelf
}

const questions: readonly PictureQuestion[] = ['patient', 'mark', 'display']

/** The pictures of a post: all of them small, one of them open, and their share of the review. */
export function Pictures({ arrival, input, own, notes, openKey, wanted, announce, onNow, onChoose }: PicturesProps) {
  const shelf = shelfOf(usePictureClient())
  const { pictures, removed, left, consent } = useSyncExternalStore(shelf.onChange, shelf.state)
  const reviews = useReviewClient()
  const turn = useSyncExternalStore(reviews.onTurn, reviews.turn)
  const { active } = usePacks()
  const { records } = useConsents()
  const { settled, isSettling } = useSettledAlts(pictures)
  const { joined, waiting } = useJoinedReview(reviews, turn, active, input, own, settled)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const sectionRef = useRef<HTMLElement>(null)
  const open = pictures.find(({ id }) => id === chosenId) ?? pictures[0]

  const taken = useRef(0)
  const [arrived, setArrived] = useState<Arrival | null>(null)
  useEffect(() => {
    if (arrival.turn === taken.current) return
    taken.current = arrival.turn
    const before = new Set(shelf.state().pictures.map(({ id }) => id))
    shelf.bring(arrival.files)
    setArrived(arrival)
    const first = shelf.state().pictures.find(({ id }) => !before.has(id))
    // Who writes about one picture keeps it before them.
    if (first && !isWriting(sectionRef.current)) setChosenId(first.id)
    requestAnimationFrame(() => sectionRef.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' }))
  }, [arrival, shelf])

  const ids = useStable(pictures.map(({ id }) => id))
  const places = useMemo(() => toPlaces(notes, ids), [notes, ids])
  const findMend = useCallback((note: Note): Mend | null => toMend(note, shelf, announce), [shelf, announce])
  const looking = pictures.filter(({ progress, work }) => progress !== null || work === 'covering').length
  const busy = looking > 0 || waiting || isSettling || (pictures.length > 0 && !joined && !own.failed)
  const openId = open?.id ?? null
  // A consent counts where a patient shows, and nowhere else.
  const hasPatient = pictures.some(({ answers }) => answers.patient === 'yes')
  const consents = useMemo(() => (hasPatient ? toChosenConsents(records, consent) : []), [hasPatient, records, consent])
  useEffect(() => onNow({ ids, openId, looking, busy, arrived, joined: ids.length > 0 ? joined : null, consents, findMend }), [ids, openId, looking, busy, arrived, joined, consents, findMend, onNow])
  useSpokenFindings(pictures, announce)

  useEffect(() => {
    const note = wanted && notes.find(({ key }) => key === wanted.key)
    const pictureId = note && toPictureId(note)
    if (!pictureId) return
    setChosenId(pictureId)
    requestAnimationFrame(() => sectionRef.current && goToNote(sectionRef.current, note, wanted.focus))
    // The place is gone to once for each wish, wherever notes move afterwards.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wanted])

  const notesOf = (id: string): Note[] => notes.filter((note) => toPictureId(note) === id)
  const askedOf = (id: string): PictureQuestion[] => {
    const asked = (joined?.output.questions ?? []).flatMap((question) => readQuestion(question.id) ?? []).filter(({ attachment }) => attachment === id).map(({ question }) => question)
    const picture = pictures.find((one) => one.id === id)
    return questions.filter((question) => asked.includes(question) || picture?.answers[question] !== undefined || picture?.skipped.includes(question))
  }
  const ready = pictures.filter((picture) => canShow(picture) && picture.progress === null)
  const wordless = ready.filter(({ alt }) => alt.trim() === '')
  const nextWordless = wordless.find((picture) => pictures.indexOf(picture) > pictures.findIndex(({ id }) => id === openId)) ?? wordless[0]
  const holding = ready.filter(({ id }) => notes.some((note) => toPictureId(note) === id && (note.finding.severity === 'block' || note.finding.severity === 'hold'))).length
  const now = pictures.find(({ progress }) => progress !== null)
  const few = findTooFew(pictures.length)
  const focusHere = (): void => {
    requestAnimationFrame(() => sectionRef.current?.focus({ preventScroll: true }))
  }
  const describe = (id: string): void => {
    setChosenId(id)
    requestAnimationFrame(() => {
      const field = sectionRef.current?.querySelector<HTMLElement>('.alt textarea')
      field?.focus({ preventScroll: true })
      field?.scrollIntoView({ block: 'center', behavior: 'instant' })
    })
  }
  const remove = (id: string): void => {
    const at = pictures.findIndex((picture) => picture.id === id)
    announce(w.removed(at + 1))
    shelf.remove(id)
    setChosenId((pictures[at + 1] ?? pictures[at - 1])?.id ?? null)
    focusHere()
  }

  if (pictures.length === 0 && !removed && left === 0) return null
  return (
    <section ref={sectionRef} className="pictures" aria-label={w.title} tabIndex={-1}>
      {left > 0 && <p className="pictures-notice" role="status">{w.tooMany(left, mostPictures)}</p>}
      {removed && (
        <p className="pictures-notice pictures-removed">
          <span>{w.removed(removed.at + 1)}</span>
          <button type="button" className="button button-plain" onClick={() => { const { id } = removed.picture; shelf.bringBack(); setChosenId(id); announce(w.broughtBack); focusHere() }}>{w.bringBack}</button>
        </p>
      )}
      {pictures.length > 1 && <Strip {...{ pictures, notesOf, openId }} nowId={now?.id ?? null} onOpen={setChosenId} />}
      {open && <PictureView key={open.id} picture={open} number={pictures.indexOf(open) + 1} of={pictures.length} notes={notesOf(open.id)} asked={askedOf(open.id)} now={now ? { id: now.id, number: pictures.indexOf(now) + 1 } : null} consent={open.answers.patient === 'yes' ? <ConsentChoice records={records} platform={null} use={null} chosen={consent} onChoose={shelf.chooseConsent} /> : null} onRemove={() => remove(open.id)} {...{ places, openKey, shelf, announce, onChoose }} />}
      {ready.length > 1 && (
        <p className="pictures-foot">
          <button type="button" className="button button-quiet" onClick={() => { for (const picture of ready) download(picture, pictures.indexOf(picture) + 1) }}>{w.download.all(ready.length)}</button>
          {few && <span className="hint">{w.most(few.names, few.most)}</span>}
          {holding > 0 && <span className="hint">{w.download.some(holding)}</span>}
          {nextWordless ? <button type="button" className="button button-plain" onClick={() => describe(nextWordless.id)}>{w.alt.missing(wordless.length, pictures.indexOf(nextWordless) + 1)}</button> : <span className="hint">{w.privacy}</span>}
        </p>
      )}
    </section>
  )
}

/** Whether somebody writes in a field of these pictures. */
function isWriting(section: HTMLElement | null): boolean {
  return document.activeElement instanceof HTMLTextAreaElement && section?.contains(document.activeElement) === true
}

/** Brings the place of a note into sight: its mark, its words in the alternative text, or the picture as a whole. */
function goToNote(section: HTMLElement, { key, finding }: Note, focus: boolean): void {
  const isInAlt = finding.quote !== '' || finding.rule === 'media/needs-alt-text'
  const mark = section.querySelector<HTMLElement>(`[data-mark="${CSS.escape(key)}"]`)
  const alt = isInAlt ? section.querySelector<HTMLTextAreaElement>('.alt textarea') : null
  const place = mark ?? alt ?? section.querySelector<HTMLElement>('.pic')
  if (focus) place?.focus({ preventScroll: true })
  if (focus && !mark) alt?.setSelectionRange(finding.start, finding.end)
  place?.scrollIntoView({ block: focus && (mark ?? alt) ? 'center' : 'nearest', behavior: 'instant' })
}

/** The same list for as long as its items are the same. */
function useStable(items: string[]): readonly string[] {
  const [kept, setKept] = useState<readonly string[]>(items)
  if (kept.length === items.length && kept.every((item, at) => item === items[at])) return kept
  setKept(items)
  return items
}
