import { useCallback, useMemo, useRef, useState } from 'react'
import type { Finding, Fix } from '@sharewell/review/contract'
import { t } from '../../messages/index.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { useCalmAnnouncement } from '../../ui/live-region.tsx'
import type { Announce } from '../../ui/live-region.tsx'
import { useMedia, wideQuery } from '../../ui/use-media.ts'
import { useReview } from '../../worker/use-review.ts'
import type { Draft } from '../draft.ts'
import { Composer } from './composer/composer.tsx'
import { replaceText } from './composer/replace-text.ts'
import { useTipTops } from './composer/use-tip-tops.ts'
import { ContextBar } from './context/context-bar.tsx'
import { toReviewInput, withDeviceCountry } from './context/draft-context.ts'
import { Counts } from './counts/counts.tsx'
import { BottomBar } from './notes/bottom-bar.tsx'
import { findGravest, findNoteAt, isInText, isMoreThanTip, toPictureId } from './notes/notes.ts'
import type { Note } from './notes/notes.ts'
import { NotesPanel, QuestionNote } from './notes/notes-panel.tsx'
import { useDisagreements } from './notes/use-disagreements.ts'
import { useNotes } from './notes/use-notes.ts'
import { toSentence } from './notes/verdict.ts'
import { GuidanceButton, GuidanceDialog } from './packs/guidance-choice.tsx'
import { AddPictures, DropVeil } from './pictures/add-pictures.tsx'
import { LazyPictures } from './pictures/index.tsx'
import { withoutFarTips, withPictures, type Wanted } from './pictures/pictures-now.ts'
import { toPlaces } from './pictures/places.ts'
import { useIncomingPictures } from './pictures/use-pictures.ts'
import { StarterList } from './starters/starter-list.tsx'
import { countBlanks, findBlank } from './starters/starters.ts'
import { useKeys } from './use-keys.ts'
import { useLastChange } from './use-last-change.ts'
import { useTyping } from './use-typing.ts'
import './check-screen.css'

/** The longest text that is read, in UTF-16 units. */
export const longest = 100_000
const none = 'none'
const noFindings: readonly Finding[] = []

type Props = { draft: Draft; shared: readonly File[]; offline: string | null; announce: Announce; onHelp: () => void }

export function CheckScreen({ draft, shared, offline, announce, onHelp }: Props) {
  const { text, context, profile, pictures } = draft
  const wide = useMedia(wideQuery)
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  const mirrorRef = useRef<HTMLDivElement>(null)
  const jumpedTo = useRef<number | null>(null)
  const notesHeadRef = useRef<HTMLHeadingElement>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [sheetOpen, setSheetOpen] = useState(false)
  const [copyTurn, setCopyTurn] = useState(0)
  const [guidanceOpen, setGuidanceOpen] = useState(false)
  const [hiddenCare, setHiddenCare] = useState<string | null>(null)
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const incoming = useIncomingPictures(shared)

  const hasPictures = pictures.ids.length > 0
  const isArriving = incoming.arrival.turn > 0 && pictures.arrived !== incoming.arrival
  const noWords = text.trim() === ''
  const blank = noWords && !hasPictures
  const tooLong = text.length > longest
  const { consents } = pictures
  const input = useMemo(() => (blank || tooLong ? null : { ...toReviewInput(text, context, withDeviceCountry(profile)), ...(consents.length > 0 ? { consents: [...consents] } : {}) }), [text, context, profile, consents, blank, tooLong])
  const own = useReview('check', input)
  const review = useMemo(() => withPictures(own, pictures), [own, pictures])
  const typing = useTyping(text)
  const state = useNotes(text, review, typing.open)
  const blanks = useMemo(() => (tooLong ? 0 : countBlanks(text)), [text, tooLong])
  // Tips can wait until the blanks of a starter are filled.
  const notes = useMemo(() => withoutFarTips(blanks > 0 ? state.notes.filter(isMoreThanTip) : state.notes, pictures.openId, t.check.pictures.shared), [blanks, state.notes, pictures.openId])
  const disagreements = useDisagreements(notes)
  const change = useLastChange(text, fieldRef)
  const sentence = toSentence({ ...review, blank, tooLong, typing: typing.open !== null, notes, asideCount: state.asideCount, blanks, looking: pictures.looking }, t.check.verdict)

  const isTyping = typing.open !== null
  const open = notes.find((note) => note.key === chosen) ?? (chosen === none || isTyping ? null : findGravest(notes.filter(isMoreThanTip)))
  const openKey = open?.key ?? null
  const found = review.output?.care ?? null
  const care = found?.what === hiddenCare ? null : found
  const question = isTyping ? null : (review.output?.questions.find(({ id }) => !id.startsWith('picture/')) ?? null)

  const marks = useMemo(() => notes.filter(isInText).map((note) => ({ key: note.key, start: note.finding.start, end: note.finding.end, severity: note.finding.severity, active: note.key === openKey })), [notes, openKey])
  const tints = useMemo(() => open?.finding.evidence.filter((item) => !item.in) ?? [], [open])

  const places = useMemo(() => toPlaces(notes, pictures.ids), [notes, pictures.ids])

  const tipTops = useTipTops(useMemo(() => notes.filter(isInText), [notes]), mirrorRef)
  const tips = notes.filter((note) => note.finding.severity === 'tip').length
  const spoken = care ? `${t.check.notes.care}. ${care.what}` : sentence.settled ? `${sentence.words} ${sentence.more}${tips > 0 ? t.check.announce.tips(tips) : ''}${disagreements.length > 0 ? t.check.notes.differ.spoken(disagreements.length) : ''}` : null
  useCalmAnnouncement(announce, spoken)

  const want = useCallback((note: Note, focus: boolean) => setWanted((before) => ({ key: note.key, turn: (before?.turn ?? 0) + 1, focus })), [])
  const show = useCallback((note: Note, position?: string) => {
    const field = fieldRef.current
    setChosen(note.key)
    if (toPictureId(note) !== null) {
      setSheetOpen(false)
      want(note, true)
    }
    if (field && isInText(note)) {
      jumpedTo.current = note.finding.start
      field.focus({ preventScroll: true })
      field.setSelectionRange(note.finding.start, note.finding.end)
      requestAnimationFrame(() => mirrorRef.current?.querySelector('.line-active')?.scrollIntoView({ block: 'center', behavior: 'instant' }))
    }
    if (position) announce(position)
  }, [announce, want])

  const step = (by: 1 | -1): void => {
    if (notes.length === 0) return announce(t.check.announce.noNotes)
    const at = notes.findIndex((note) => note.key === openKey)
    const next = notes[chosen === null && by === 1 ? Math.max(0, at) : (at + by + notes.length) % notes.length]
    if (next) show(next, t.check.announce.note(t.common.severity[next.finding.severity], notes.indexOf(next) + 1, notes.length, `${next.finding.what} ${next.finding.doThis}`))
  }

  const focusNotes = (): void => {
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) notesHeadRef.current?.focus()
    })
  }
  const applyFix = (_note: Note, fix: Fix): void => {
    if (!review.current || !change.make(fix.label, fix.edits)) return
    announce(`${t.check.announce.changed} ${fix.label}`)
    focusNotes()
  }
  const dismiss = (note: Note): void => {
    state.dismiss(note)
    announce(t.check.announce.setAside)
    focusNotes()
  }
  const nextBlank = (): boolean => {
    const field = fieldRef.current
    const found = field && findBlank(field.value, field.selectionEnd)
    if (!field || !found) return false
    field.focus()
    field.setSelectionRange(found.start, found.end)
    return true
  }
  const fill = (words: string): void => {
    const field = fieldRef.current
    if (!field) return
    replaceText(field, { start: 0, end: field.value.length, text: words })
    field.focus()
    field.setSelectionRange(0, 0)
    nextBlank()
    // Inserting has scrolled to the end; reading begins at the top.
    const paper = field.closest('.paper')
    if (paper && paper.getBoundingClientRect().top < 0) paper.scrollIntoView({ block: 'start', behavior: 'instant' })
  }

  useKeys((action) => {
    switch (action) {
      case 'next': step(1); return true
      case 'previous': step(-1); return true
      case 'fix': if (open?.finding.fixes[0]) applyFix(open, open.finding.fixes[0]); else if (open) pictures.findMend(open)?.run(); return open !== null
      case 'dismiss': if (open) dismiss(open); return open !== null
      case 'copy': setCopyTurn((turn) => turn + 1); return true
      case 'blank': return nextBlank()
      case 'help': onHelp(); return true
      case 'close':
        if (sheetOpen) setSheetOpen(false)
        else setChosen(none)
        return false
    }
  })

  const clearing = hasPictures ? { label: t.check.composer.clearText, said: t.check.composer.clearedText } : { label: t.check.composer.clear, said: t.check.composer.cleared }
  const actions = {
    quoteAt: (start: number, end: number) => text.slice(start, end),
    placeOf: (note: Note) => {
      const place = places.get(note.key)
      return place ? t.check.pictures.place(place.picture, pictures.ids.length, place.mark) : null
    },
    findMend: (note: Note) => {
      const mend = pictures.findMend(note)
      return mend && { ...mend, run: () => { mend.run(); focusNotes() } }
    },
    onToggle: (note: Note) => {
      setChosen(note.key === openKey ? none : note.key)
      if (note.key !== openKey && toPictureId(note) !== null) want(note, false)
    },
    onFix: applyFix,
    onDismiss: dismiss,
    onSilence: (note: Note) => { state.silence(note); announce(t.check.announce.setAside); focusNotes() },
  }
  const onCaret = (caret: number): void => {
    typing.onCaret(caret)
    // The caret that a jump has put there chooses nothing by itself.
    if (jumpedTo.current === caret) return
    jumpedTo.current = null
    const here = findNoteAt(notes, caret)
    if (here && !isTyping) setChosen(here.key)
  }

  const panel = (
    <NotesPanel
      {...{ wide, sentence, notes, openKey, state, change, actions, mirrorRef, question, disagreements, headRef: notesHeadRef }}
      care={care}
      onHideCare={() => setHiddenCare(care?.what ?? null)}
      onJump={(note) => show(note)}
      onTakeBack={() => { if (change.takeBack()) announce(t.check.announce.takenBack) }}
      onBringBack={() => { state.bringBack(); announce(t.check.announce.broughtBack) }}
      empty={blank ? <StarterList onStart={({ id, context: fits }) => { draft.changeContext(fits); fill(t.starters[id].text) }} onExample={() => fill(t.example)} /> : null}
    />
  )

  return (
    <div className="check" data-read={(blank || tooLong || review.current) && !isArriving && !pictures.busy && !isTyping ? 'yes' : 'no'}>
      <div className="check-page">
        <h1 className="visually-hidden">{t.common.titles.check}</h1>
        <ContextBar context={context} profile={profile} guidance={<GuidanceButton onOpen={() => setGuidanceOpen(true)} />} onContext={draft.changeContext} onProfile={draft.setProfile} />
        <div className="paper">
          <div className="paper-head">
            <p id="who-sees" className="who-sees" title={t.common.privacy.detail}>
              <svg viewBox="0 0 12 14" width="12" height="14" aria-hidden="true" focusable="false"><path d="M1.5 6.2h9v6.3h-9zM3.6 6V4a2.4 2.4 0 0 1 4.8 0v2" /></svg> {t.common.privacy.who}<span className="visually-hidden">. {t.common.privacy.detail}</span>
              {offline && <span className="who-sees-air"> · {offline}</span>}
            </p>
            {blanks > 0 && <button type="button" className="button button-plain" onClick={nextBlank}>{t.check.composer.blanks(blanks)}: {t.check.composer.nextBlank.toLowerCase()}</button>}
            {!noWords && <button type="button" className="button button-plain paper-clear" onClick={() => { if (change.make(clearing.label, [{ start: 0, end: text.length, text: '' }])) announce(clearing.said) }}>{clearing.label}</button>}
          </div>
          {tooLong && <p className="paper-notice" role="alert">{t.check.composer.tooLong(text.length.toLocaleString('en'), longest.toLocaleString('en'))}</p>}
          <Composer
            {...{ text, marks, tints, tipTops, tooLong, fieldRef, mirrorRef, onCaret }}
            lang={review.output?.engine.language.detected}
            onChange={(changed) => { typing.onChange(changed); setChosen((key) => (key === none ? none : openKey === null ? null : key)); draft.setText(changed.text) }}
            onLeave={typing.stop}
          />
          {(hasPictures || incoming.arrival.turn > 0) && (
            <LazyPictures
              {...{ input, own, notes, openKey, wanted, announce }}
              arrival={incoming.arrival}
              onNow={draft.setPictures}
              onChoose={setChosen}
            />
          )}
          <div className="paper-pictures"><AddPictures onFiles={incoming.bring} /></div>
          <div className="paper-foot">
            <Counts text={text} />
            {wide && <CopyButton text={text} announce={announce} turn={copyTurn} />}
          </div>
        </div>
        {wide && <QuestionNote question={question} />}
      </div>
      {wide ? <section className="check-margin" aria-label={t.check.notes.sheet}>{panel}</section> : <BottomBar {...{ sentence, notes, open: sheetOpen, blank, care, onOpen: setSheetOpen, panel, text, announce, copyTurn }} />}
      {incoming.isOver && <DropVeil />}
      <GuidanceDialog open={guidanceOpen} onClose={() => setGuidanceOpen(false)} findings={review.output?.findings ?? noFindings} author={context.author} profile={profile} onProfile={draft.setProfile} />
    </div>
  )
}
