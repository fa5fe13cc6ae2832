import { useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Box } from '@sharewell/media/types'
import type { PictureQuestion } from '@sharewell/review/contract'
import { w } from '../../../messages/pictures.ts'
import type { Announce } from '../../../ui/live-region.tsx'
import type { Note } from '../notes/notes.ts'
import { toBoxes, type Place } from './places.ts'
import { Progress } from './progress.tsx'
import { canShow, isSpared, toOverlap, type Picture } from './shelf/picture.ts'
import type { PictureShelf } from './shelf/picture-shelf.ts'
import { mergeNear } from './stage/merge-near.ts'
import { Stage } from './stage/stage.tsx'
import { AltField } from './steps/alt-field.tsx'
import { Compare } from './steps/compare.tsx'
import { CoverActions } from './steps/cover-actions.tsx'
import { download } from './steps/download.ts'
import { FitStep } from './steps/fit-step.tsx'
import { QuestionChips } from './steps/question-chips.tsx'
import { Report } from './steps/report.tsx'
import { NoPicture } from './strip.tsx'
import { toFoundWords, toTelling } from './words-of.ts'

type Props = {
  picture: Picture
  number: number
  of: number
  notes: readonly Note[]
  places: ReadonlyMap<string, Place>
  openKey: string | null
  asked: readonly PictureQuestion[]
  /** The picture that is being looked at, this or another. */
  now: { id: string; number: number } | null
  consent: ReactNode
  shelf: PictureShelf
  announce: Announce
  onChoose: (key: string) => void
  onRemove: () => void
}

const noBoxes: readonly Box[] = []

/** One picture, open: what shows, what can be done about it, the words that go with it. */
export function PictureView({ picture, number, of, notes, places, openKey, asked, now, consent, shelf, announce, onChoose, onRemove }: Props) {
  const { id, version, past, progress } = picture
  const { examined } = version
  const [shaded, setShaded] = useState(noBoxes)
  const [isComparing, setComparing] = useState(false)
  const before = past[0]
  const marks = useMemo(() => notes.flatMap((note) => {
    const mark = places.get(note.key)?.mark
    return mark == null ? [] : [{ key: note.key, number: mark, severity: note.finding.severity, what: note.finding.what, boxes: note.finding.rule === 'media/no-face' ? toBoxes(note) : mergeNear(toBoxes(note)) }]
  }), [notes, places])
  const [chosenBox, setChosenBox] = useState<Box | null>(null)
  // Only what covering would take as it stands can be left out of it. Places are told by where they are: a new review makes new boxes.
  const open = chosenBox && canSpare(picture, chosenBox) ? marks.find(({ key, boxes }) => key === openKey && boxes.some((box) => toOverlap(box, chosenBox) > 0.5)) : undefined
  const inWords = notes.filter((note) => toBoxes(note).length === 0 && note.finding.quote !== '')
  const whole = notes.filter((note) => toBoxes(note).length === 0 && note.finding.quote === '')
  const stays = [...new Set(notes.filter(({ finding }) => finding.severity === 'block' && toBoxes({ finding }).length > 0).map(({ finding }) => finding.what.replace(/\.$/, '')))]
  const telling = examined ? toTelling(examined) : []

  const ref = useRef<HTMLElement>(null)
  // A step takes its own button away; the focus stays with the picture.
  const holdFocus = (): void => {
    requestAnimationFrame(() => { if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true }) })
  }
  const cover = (boxes: readonly Box[]): void => {
    setShaded(noBoxes)
    announce(w.cover.working)
    void shelf.cover(id, boxes)
    holdFocus()
  }
  const save = (): void => announce(w.download.said(download(picture, number)))

  return (
    <article ref={ref} className="pic" tabIndex={-1} aria-label={w.pictureOf(number, of)}>
      <header className="pic-head" data-keys={whole.map(({ key }) => key).join('\u0001') || undefined}>
        <h2>{w.pictureOf(number, of)} <span className="pic-name" dir="auto" translate="no">{picture.name}</span></h2>
        <button type="button" className="button button-plain" onClick={onRemove}>{w.remove}</button>
      </header>

      {examined?.refusal ? (
        <div className="pic-refused">
          <NoPicture />
          <div>
            <p className="pic-refused-what">{examined.refusal.what}</p>
            <p>{examined.refusal.wayOn}</p>
            {examined.type === 'unknown' && <button type="button" className="button button-plain" onClick={() => shelf.lookAgain(id)}>{w.lookAgain}</button>}
          </div>
        </div>
      ) : isComparing && before ? (
        <Compare before={before} after={version} />
      ) : canShow(picture) ? (
        <Stage key={id} {...{ picture, number, marks, openKey, shaded, announce }} onChoose={(key, box) => { setChosenBox(box); onChoose(key) }} onHand={(hand) => shelf.change(id, { hand })} />
      ) : (
        <div className="pic-waiting" />
      )}

      {progress !== null ? <Progress value={progress} number={number} isNow={now?.id === id} /> : examined && !examined.refusal && <p className="pic-found">{toFoundWords(examined)} {toFoundWords(examined) === w.found.nothing && <span className="hint">{w.found.nothingMore}</span>}</p>}
      {examined?.seen && examined.seen.unfinished.length > 0 && progress === null && <p className="hint">{w.found.unfinished}</p>}

      {canShow(picture) && (
        <>
          {open && chosenBox && <Spare number={open.number} what={open.what} isSpared={isSpared(picture, chosenBox)} onSpare={(spare) => {
            shelf.change(id, { spared: spare ? [...picture.spared, chosenBox] : picture.spared.filter((one) => toOverlap(one, chosenBox) <= 0.5) })
            announce(spare ? w.spare.left : w.spare.cover)
          }} />}
          <CoverActions picture={picture} after={now && now.id !== id ? now.number : null} onShade={setShaded} onCover={cover} onLook={(look) => shelf.change(id, { look })} />
          {picture.trouble && <p className="pic-trouble" role="status">{picture.trouble.what} {picture.trouble.wayOn}</p>}
          {before && (
            <div className="pic-after">
              <Report version={version} />
              <div className="steps-row">
                <button type="button" className="button button-quiet" aria-pressed={isComparing} onClick={() => setComparing(!isComparing)}>{isComparing ? w.compare.hide : w.compare.show}</button>
                <button type="button" className="button button-quiet" onClick={() => { setComparing(false); shelf.takeBack(id); announce(w.cover.undone); holdFocus() }}>{w.cover.undo}</button>
              </div>
            </div>
          )}
          <QuestionChips asked={asked} answers={picture.answers} skipped={picture.skipped} isLooked={progress === null} onAnswer={(answers, skipped) => { shelf.change(id, { answers, skipped }); holdFocus() }} />
          {consent}
          <AltField alt={picture.alt} notes={inWords} openKey={openKey} onAlt={(alt) => shelf.change(id, { alt })} onChoose={onChoose} />
          <FitStep picture={picture} shelf={shelf} onTaken={() => { announce(w.fit.taken); holdFocus() }} />
          {progress === null && <div className="pic-foot">
            <button type="button" className="button" disabled={picture.work !== null} onClick={save}>{w.download.one}</button>
            <span className="hint">{stays.length + telling.length > 0 ? <span className={stays.length > 0 ? 'sev-block' : 'sev-advise'}>{w.download.stays(stays, telling)}</span> : w.download.name}</span>
          </div>}
        </>
      )}
    </article>
  )
}

function canSpare({ version: { examined } }: Picture, box: Box): boolean {
  return [...(examined?.seen?.faces ?? []), ...(examined?.seen?.text ?? [])].some((one) => toOverlap(one.box, box) > 0.5)
}

/** A place that is to stay as it is, such as the author's own face. */
function Spare({ number, what, isSpared: stays, onSpare }: { number: number; what: string; isSpared: boolean; onSpare: (spare: boolean) => void }) {
  return (
    <p className="pic-spare">
      <span className="pic-spare-what">{w.spare.title(number)}: {stays ? w.spare.left : what}</span>{' '}
      <button type="button" className="button button-plain" onClick={() => onSpare(!stays)}>{stays ? w.spare.cover : w.spare.leave}</button>
    </p>
  )
}
