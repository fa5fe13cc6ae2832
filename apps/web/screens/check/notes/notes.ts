import { severities } from '@sharewell/domain'
import type { Severity } from '@sharewell/domain'
import type { Finding } from '@sharewell/review/contract'
import { findEdit, moveSpan } from '../text/edits.ts'
import { overlaps } from '../text/open-sentence.ts'
import type { Span } from '../text/edits.ts'

/** A finding with a name that lasts while somebody edits around it: its rule, its picture where it has one, and the how-manieth of these it is. */
export type Note = { key: string; finding: Finding }

/** The picture in which a note stands, or null. */
export function toPictureId({ finding }: Pick<Note, 'finding'>): string | null {
  return finding.in && 'attachment' in finding.in ? finding.in.attachment : null
}

/** Before the text, in the text, below it in a picture. */
function toOrder(finding: Finding): number {
  return finding.in ? ('attachment' in finding.in ? 2 : 0) : 1
}

/** The findings as notes, in the order of the text; those of an earlier part first, those of pictures last, in the order in which they were found. */
export function toNotes(findings: Finding[]): Note[] {
  const seen = new Map<string, number>()
  return findings
    .toSorted((a, b) => toOrder(a) - toOrder(b) || (toOrder(a) === 2 ? 0 : a.start - b.start || severities.indexOf(b.severity) - severities.indexOf(a.severity)))
    .map((finding) => {
      const name = [finding.rule, toPictureId({ finding })].filter(Boolean).join('|')
      const nth = (seen.get(name) ?? 0) + 1
      seen.set(name, nth)
      return { key: `${name}|${nth}`, finding }
    })
}

/** Under this name "not a problem" is remembered: it lasts as long as the words do. */
export function toAsideKey({ finding }: Note): string {
  return [finding.rule, finding.quote, toPictureId({ finding })].filter((part) => part !== null).join('|')
}

export function isInText(note: Note): boolean {
  return note.finding.in === undefined
}

export function isMoreThanTip(note: Note): boolean {
  return note.finding.severity !== 'tip'
}

/** Carries notes from the text that was read to the text as it is now; a note whose words are gone goes. */
export function carryNotes(notes: Note[], readText: string, text: string): Note[] {
  if (readText === text) return notes
  const edit = findEdit(readText, text)
  return notes.flatMap((note) => {
    if (!isInText(note)) return [note]
    const moved = moveSpan(note.finding, edit)
    if (!moved) return []
    const evidence = moved.evidence.flatMap((item) => (item.in ? [item] : (moveSpan(item, edit) ?? [])))
    const fixes = moved.fixes.flatMap((fix) => {
      const edits = fix.edits.flatMap((one) => moveSpan(one, edit) ?? [])
      return edits.length === fix.edits.length ? [{ ...fix, edits }] : []
    })
    return [{ key: note.key, finding: { ...moved, evidence, fixes } }]
  })
}

/** Holds back what is new inside the sentence that is being written; what was already shown stays. */
export function holdBack(notes: Note[], open: Span | null, shown: ReadonlySet<string>): Note[] {
  return open ? notes.filter((note) => !isInText(note) || !overlaps(note.finding, open) || shown.has(note.key)) : notes
}

export type Aside = { dismissed: ReadonlySet<string>; silenced: readonly string[] }

/** A hint or a piece of advice can be silenced as a kind; a hold or a block cannot. */
export function canSilence({ finding }: Note): boolean {
  return finding.severity === 'tip' || finding.severity === 'advise'
}

/** A block stays until the text changes; everything else can be set aside. */
export function canDismiss({ finding }: Note): boolean {
  return finding.severity !== 'block'
}

export function isAside(note: Note, { dismissed, silenced }: Aside): boolean {
  return (canDismiss(note) && dismissed.has(toAsideKey(note))) || (canSilence(note) && silenced.includes(note.finding.rule))
}

/** How many notes there are of each severity, gravest first, leaving out what there is none of. */
export function toTally(notes: Note[]): { severity: Severity; count: number; first: Note }[] {
  return [...severities].reverse().flatMap((severity) => {
    const of = notes.filter((note) => note.finding.severity === severity)
    // A second look is the model's guess; what a rule can explain, and often mend, is shown before it.
    const first = of.find(({ finding }) => !finding.rule.endsWith('/needs-second-look')) ?? of[0]
    return first ? [{ severity, count: of.length, first }] : []
  })
}

/** The gravest note, the first of its kind in the text. */
export function findGravest(notes: Note[]): Note | null {
  return toTally(notes)[0]?.first ?? null
}

/** The note whose words hold the caret; of several, the one with the fewest words. */
export function findNoteAt(notes: Note[], caret: number): Note | null {
  const here = notes.filter((note) => isInText(note) && note.finding.start <= caret && caret < note.finding.end)
  return here.toSorted((a, b) => a.finding.end - a.finding.start - (b.finding.end - b.finding.start))[0] ?? null
}
