import { existsSync } from 'node:fs'
import { reviewInputSchema, type ReviewInput } from '@sharewell/review/contract'
import { choosePacks, loadReview } from '../engine.ts'
import { toConsent, toMediaOptions, type MediaOption } from '../input/media-options.ts'
import { findSource } from '../input/source.ts'
import type { Io } from '../io.ts'
import { parseOptions } from '../options.ts'
import { toReviewText } from '../output/review-text.ts'
import { addPictures, toPictures } from '../pictures/add-pictures.ts'
import { lookAtMedia } from '../pictures/look-at-media.ts'
import { UsageError } from '../usage-error.ts'
import { runPosts } from './run-posts.ts'

const languageTag = reviewInputSchema.shape.lang
const kinds = { input: 'string', format: 'string', packs: 'string', lang: 'string', media: 'list', alt: 'list', answer: 'list', consent: 'list' } as const

/** `sharewell review`: 0 for clear or advise, 1 for hold or block, 2 for input that cannot be used. */
export async function review(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals, listed } = parseOptions('review', args, kinds)
  const { lang } = values
  if (lang !== undefined && !languageTag.safeParse(lang).success) throw new UsageError(`--lang is ${JSON.stringify(lang)}; it must be a language tag such as en or fr-CA`)
  const active = choosePacks(values.packs)
  const consents = (values.consent ?? []).map((words) => toConsent(words, io.today))
  const media = toMediaOptions(listed)
  // A post may be a picture alone; nobody is asked to type one then.
  const posts = media.length > 0 && positionals.length === 0 && values.input === undefined ? [''] : positionals
  if (media.length > 0) checkOnePost(media, posts, values, io)
  const looked = media.length > 0 ? await lookAtMedia(media, io) : []
  const reviewPost = loadReview(active, toPictures(looked))
  const answer = (post: ReviewInput): { json: unknown; text: () => string; status: 0 | 1 } => {
    const input = addPictures(lang === undefined || post.lang !== undefined ? post : { ...post, lang }, looked, consents)
    const output = reviewPost(input)
    return { json: output, text: () => toReviewText({ input, output, packs: active, looked }, io.environment), status: output.verdict === 'hold' || output.verdict === 'block' ? 1 : 0 }
  }
  return runPosts({ schema: reviewInputSchema, answer }, { positionals: posts, input: values.input, format: values.format }, io)
}

/** Throws a UsageError where pictures stand beside many posts, or beside what looks like further pictures; said before any is looked at. */
function checkOnePost(media: readonly MediaOption[], posts: readonly string[], { input, format }: { input?: string; format?: string }, io: Io): void {
  if (format === 'jsonl' || (input !== undefined && /\.(?:jsonl|ndjson)$/i.test(input))) throw new UsageError('--media goes with one post; give its text, or one JSON object')
  const forgotten = posts.find((text) => text !== '-' && /\.\w{2,5}$/.test(text) && text.length < 1000 && existsSync(text))
  if (forgotten !== undefined) throw new UsageError(`${forgotten} is a file; put --media before each picture, as in --media ${media[0]?.path ?? 'a.jpg'} --media ${forgotten}`)
  findSource(posts, input, io.stdin)
}
