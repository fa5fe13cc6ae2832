import type { Verdict } from '@sharewell/domain'
import type { ReviewOutput } from '@sharewell/review/contract'
import type { Messages } from '../../../messages/en.ts'
import type { Phase } from '../../../worker/worker-line.ts'
import { toTally } from './notes.ts'
import type { Note } from './notes.ts'

/** What the page says of a text. `words` is the sentence, `more` the line below it, `look` its colour and sign. */
export type Sentence = { look: 'quiet' | Verdict; words: string; more: string; settled: boolean }

export type VerdictState = {
  phase: Phase
  blank: boolean
  tooLong: boolean
  failed: boolean
  /** The output belongs to the text as it stands. */
  current: boolean
  typing: boolean
  output: ReviewOutput | null
  notes: Note[]
  asideCount: number
  /** Blanks of a starter that nobody has filled. */
  blanks: number
  /** Pictures that are still being looked at. */
  looking: number
}

function toLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The verdict in words. It never says clear of a text that was not read to its end. */
export function toSentence(state: VerdictState, m: Messages['check']['verdict']): Sentence {
  const quiet = (words: string, more: string, settled = false): Sentence => ({ look: 'quiet', words, more, settled })
  const { notes, output } = state
  if (state.tooLong) return quiet(m.unread, '', true)
  if (state.blank) return quiet(m.empty, m.emptyMore)
  if (state.phase === 'failed' || state.failed) return quiet(m.failed, m.failedMore, true)
  if (state.phase === 'loading' || (!output && !state.typing && state.looking === 0)) return quiet(m.loading, m.loadingMore)
  const language = output?.engine.language
  const partly = language && language.coverage !== 'full' && state.current
  const isLooking = state.looking > 0
  const more = isLooking ? m.lookingToo : partly ? m.partlyMore(toLanguage(language.detected)) : ''
  const settled = !state.typing && !isLooking
  for (const { severity, count } of toTally(notes)) {
    if (severity === 'block') return { look: 'block', words: m.block, more: isLooking ? m.lookingToo : m.blockMore(count), settled }
    if (severity === 'hold') return { look: 'hold', words: m.hold(count), more, settled }
    if (severity === 'advise') return { look: 'advise', words: partly && count === 1 ? m.partly : m.advise(count), more, settled }
  }
  if (state.looking > 0) return quiet(m.looking(state.looking), m.lookingMore)
  if (state.typing || !state.current) return quiet(m.typing, m.typingMore)
  if (partly) return quiet(m.partly, more, true)
  if (state.blanks > 0) return quiet(m.blanks, m.blanksMore, true)
  if (state.asideCount > 0) return { look: 'clear', words: m.setAside(state.asideCount), more: m.clearMore, settled: true }
  return { look: 'clear', words: m.clear, more: m.clearMore, settled: true }
}
