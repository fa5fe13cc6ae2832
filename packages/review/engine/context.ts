import type { Audience, AuthorRole, PostKind } from '@sharewell/domain'
import type { ReviewInput } from '../contract/types.ts'
import { Reading } from '../match/reading.ts'
import type { Matcher } from '../match/matcher.ts'
import { detectors } from '../signals/index.ts'
import { detectLanguage, type LanguageReading } from '../language/detect.ts'
import type { PostScores } from '../models/post-model.ts'

/** One text with everything that is known about it; what rules look at. Built once per review. */
export type ReviewContext = {
  readonly input: ReviewInput
  readonly kind: PostKind
  readonly audience: Audience
  readonly author: AuthorRole
  readonly text: Reading
  /** The text replied to. */
  readonly reply: Reading | null
  /** Parts of the thread and recent posts, oldest first. */
  readonly earlier: readonly Reading[]
  readonly language: LanguageReading
  /** What the frozen model makes of the text; null while no model is loaded. */
  readonly scores: PostScores | null
}

function read(text: string, matcher: Matcher, input: ReviewInput): Reading {
  const reading = new Reading(text, matcher)
  for (const detector of detectors) detector.detect(reading, input)
  return reading
}

/** The matchers of the languages whose words are there. The first one also reads texts in other languages, for names and numbers. */
export type Matchers = ReadonlyMap<string, Matcher>

/** Reads a text and what stands around it, with the words of its language. The model has not looked yet: `scores` is null. */
export function toContext(input: ReviewInput, matchers: Matchers): ReviewContext {
  const [first] = matchers
  if (!first) throw new Error('A reviewer needs the words of at least one language.')
  const firstReading = read(input.text, first[1], input)
  const language = detectLanguage(firstReading, input.lang, new Set(matchers.keys()))
  const matcher = matchers.get(language.detected) ?? first[1]
  const text = matcher === first[1] ? firstReading : read(input.text, matcher, input)
  const reply = input.inReplyTo === undefined || input.inReplyTo === '' ? null : read(input.inReplyTo, matcher, input)
  return {
    input,
    kind: input.kind ?? (reply ? 'reply' : 'post'),
    audience: input.audience ?? 'public',
    author: input.author ?? 'physician',
    text,
    reply,
    earlier: (input.earlier ?? []).map((part) => read(part, matcher, input)),
    language,
    scores: null,
  }
}
