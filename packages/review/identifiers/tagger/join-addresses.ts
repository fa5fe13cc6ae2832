import type { Span } from '../span.ts'
import { newlineKind, signKind, type Token } from '../tokens.ts'

const isPart = ({ type }: Span): boolean => type === 'ADDRESS' || type === 'PLACE' || type === 'POSTCODE'

/** A span with the first and last token that it covers. */
type Stretch = { span: Span; first: number; last: number }

/**
 * Street, town, country and postcode that follow each other are one address inside a sentence or behind a label ("Address:"),
 * and stay parts of their own under a person's name or at the head of a text, as on an envelope.
 */
export function joinAddresses(tokens: readonly Token[], spans: readonly Span[]): Span[] {
  const out: Span[] = []
  let run: Stretch[] = []
  let cursor = 0
  const flush = (): void => {
    const head = run[0]
    const tail = run.at(-1)
    if (!head || !tail) return
    if (run.length > 1 && run.some(({ span }) => span.type === 'ADDRESS') && isInSentence(tokens, head.first, out.at(-1))) {
      out.push({ type: 'ADDRESS', start: head.span.start, end: tail.span.end, confidence: 'likely', score: 90 })
    } else for (const { span } of run) out.push(span)
    run = []
  }
  for (const span of spans) {
    while (cursor < tokens.length && (tokens[cursor]?.start ?? 0) < span.start) cursor++
    const first = cursor
    while (cursor < tokens.length && (tokens[cursor]?.end ?? 0) <= span.end) cursor++
    const last = cursor - 1
    const previous = run.at(-1)
    if (previous && (!isPart(span) || !areNeighbours(tokens, previous.last, first))) flush()
    if (isPart(span)) run.push({ span, first, last })
    else out.push(span)
  }
  flush()
  return out
}

/** Whether nothing but a comma and line ends stands between two tokens. */
function areNeighbours(tokens: readonly Token[], last: number, first: number): boolean {
  const between = tokens.slice(last + 1, first)
  return between.length < 4 && between.every(({ word }) => word.kind === newlineKind || word.folded === ',') && between.filter(({ word }) => word.kind === newlineKind).length < 2
}

/** Whether words of a sentence or a label lead up to the token, rather than the text's start or a person's line. */
function isInSentence(tokens: readonly Token[], first: number, before: Span | undefined): boolean {
  let i = first - 1
  while (i >= 0 && tokens[i]?.word.kind === newlineKind) i--
  const token = tokens[i]
  if (!token) return false
  if (token.word.kind === signKind) return true
  return !(before && before.type === 'PERSON' && before.end >= token.end)
}
