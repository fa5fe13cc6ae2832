import { reviewInputSchema, type ReviewInput } from '@sharewell/review/contract'
import { choosePacks, loadReview } from '../engine.ts'
import type { Io } from '../io.ts'
import { parseOptions } from '../options.ts'
import { toReviewText } from '../output/review-text.ts'
import { UsageError } from '../usage-error.ts'
import { runPosts } from './run-posts.ts'

const languageTag = reviewInputSchema.shape.lang

/** `sharewell review`: 0 for clear or advise, 1 for hold or block, 2 for input that cannot be used. */
export async function review(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('review', args, { input: 'string', format: 'string', packs: 'string', lang: 'string' })
  const { lang } = values
  if (lang !== undefined && !languageTag.safeParse(lang).success) throw new UsageError(`--lang is ${JSON.stringify(lang)}; it must be a language tag such as en or fr-CA`)
  const active = choosePacks(values.packs)
  const reviewPost = loadReview(active)
  const answer = (post: ReviewInput): { json: unknown; text: () => string; status: 0 | 1 } => {
    const input = lang === undefined || post.lang !== undefined ? post : { ...post, lang }
    const output = reviewPost(input)
    return { json: output, text: () => toReviewText(input, output, active, io.environment), status: output.verdict === 'hold' || output.verdict === 'block' ? 1 : 0 }
  }
  return runPosts({ schema: reviewInputSchema, answer }, { positionals, input: values.input, format: values.format }, io)
}
