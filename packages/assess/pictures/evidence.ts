import type { EvidenceItem } from '@sharewell/review/contract'
import type { Cue, CueKind } from './read/cue.ts'
import type { Token } from './read/tokens.ts'

/** How the kinds of cues are called in a finding's evidence; where the text engine has a signal of that kind, by its name. */
const signals: Record<CueKind, string> = {
  titled: 'titledName', filed: 'fullName', initial: 'nameWithInitial', pair: 'fullName', single: 'surname', slot: 'bedSlot', label: 'patientLabel', number: 'recordNumber', figure: 'recordNumber', date: 'date',
  birth: 'birthDate', age: 'age', sex: 'sex', weight: 'weight', place: 'bedSlot', care: 'careWord', vital: 'vitalSign', dose: 'dose',
}
const most = 8
/** Names and numbers first, then what stands beside them. */
const order: readonly CueKind[] = ['titled', 'filed', 'initial', 'pair', 'single', 'slot', 'birth', 'number', 'place', 'label', 'age', 'figure', 'date', 'sex', 'weight', 'vital', 'dose', 'care']

/** A piece of evidence that was read in a picture: it stands nowhere in a text, so its offsets are 0. */
export function toSeenEvidence(signal: string, quote: string): EvidenceItem {
  return { signal, start: 0, end: 0, quote }
}

/** What cues say as evidence, the gravest kinds first, each wording once and two of a kind at most. */
export function toCueEvidence(cues: readonly Cue[]): EvidenceItem[] {
  const items = order.flatMap((kind) => cues.filter((cue) => cue.kind === kind).slice(0, 2).map(({ tokens }) => toSeenEvidence(signals[kind], toWords(tokens))))
  return items.filter(({ quote }, at) => items.findIndex((other) => other.quote === quote) === at).slice(0, most)
}

/** The words that tokens are pieces of, as they were read. */
export function toWords(tokens: readonly Token[]): string {
  return [...new Set(tokens.map(({ word }) => word))].map(({ text }) => text).join(' ').replace(/[,;:.]+$/, '')
}
