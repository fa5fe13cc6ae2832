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

/** Reads a text and what stands around it. The model has not looked yet: `scores` is null. */
export function toContext(input: ReviewInput, matcher: Matcher): ReviewContext {
  const text = read(input.text, matcher, input)
  const reply = input.inReplyTo === undefined || input.inReplyTo === '' ? null : read(input.inReplyTo, matcher, input)
  const language = detectLanguage(text, input.lang)
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
