import type { Fix } from '../../contract/types.ts'
import type { Reading, Signal } from '../../match/reading.ts'

const decades = ['', 'teens', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

/** "her", "his" or "their", as the text itself speaks of the person. */
function toWhose(text: Reading): string {
  const said = new Set(text.of('thirdPerson').map((signal) => text.tokens[signal.first]?.norm))
  const she = said.has('she') || said.has('her')
  const he = said.has('he') || said.has('his') || said.has('him')
  return she === he ? 'their' : she ? 'her' : 'his'
}

/** What stands in the place of an exact age, by the words around it; null where an edit would not read well. */
function toRounderAge(text: Reading, age: Signal): { start: number; end: number; text: string } | null {
  const years = typeof age.value === 'number' ? age.value : -1
  const decade = decades[Math.floor(years / 10)]
  const { tokens } = text
  const before = tokens[age.first - 1]
  const next = tokens[age.last + 1]
  if (years < 20 || years > 99 || !decade) return null
  const words = years > 89 ? 'very old' : `in ${toWhose(text)} ${decade}`
  if (before?.norm === ',' || before?.norm === '(') return next && next.kind === 'punct' ? { start: age.start, end: age.end, text: words } : null
  if (before?.norm === 'aged') return { start: before.start, end: age.end, text: words }
  // "a 43yo woman" → "a woman in their forties"
  if (next?.kind === 'word' && text.within(next === undefined ? 0 : age.last + 1, age.last + 1, 'personWord', 'occupation', 'patientWord', 'sexWord').length > 0) {
    const noun = text.within(age.last + 1, age.last + 1, 'personWord', 'occupation', 'patientWord')[0]
    if (noun && noun.first === age.last + 1) return { start: age.start, end: noun.end, text: `${text.text.slice(noun.start, noun.end)} ${words}` }
  }
  return null
}

/** One-click generalisations of the details that add up: a rounder age, no place, no day. */
export function toGeneralisingFixes(text: Reading, evidence: readonly Signal[]): Fix[] {
  const edits: Fix['edits'] = []
  for (const signal of evidence) {
    const before = text.tokens[signal.first - 1]
    if (signal.kind === 'age') {
      const edit = toRounderAge(text, signal)
      if (edit) edits.push(edit)
    } else if ((signal.kind === 'placeSmall' || signal.kind === 'placeBig' || signal.kind === 'placeGuess') && before && before.sentence === signal.sentence && ['in', 'from', 'near', 'at', 'outside'].includes(before.norm)) {
      const start = text.tokens[signal.first - 2]?.end ?? before.start
      if (text.tokens[signal.first - 2]?.sentence === signal.sentence) edits.push({ start, end: signal.end, text: '' })
    } else if (signal.kind === 'timeRecent' && ['yesterday', 'last night'].includes(text.text.slice(signal.start, signal.end).toLowerCase())) {
      const opens = text.tokens[signal.first - 1]?.sentence !== signal.sentence
      edits.push({ start: signal.start, end: signal.end, text: opens ? 'Some time ago' : 'some time ago' })
    } else if (signal.kind === 'pastDay' && before && before.sentence === signal.sentence && /^(on|last) \w+$/i.test(text.text.slice(signal.start, signal.end))) {
      edits.push({ start: before.end, end: signal.end, text: ' some time ago' })
    }
  }
  edits.sort((a, b) => a.start - b.start)
  const kept = edits.filter((edit, at) => at === 0 || edit.start >= (edits[at - 1]?.end ?? 0))
  return kept.length > 0 ? [{ label: 'Say it more generally', edits: kept }] : []
}
