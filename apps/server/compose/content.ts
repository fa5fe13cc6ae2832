import { language } from '@sharewell/domain/identity'
import { type RevisionContent, toSettledContent, visibilities } from '@sharewell/domain/post'
import { z } from 'zod'

/** The most that is taken. Texts in UTF-16 units. */
export const contentLimits = { part: 20_000, parts: 50, whole: 80_000, pictures: 20, alternativeText: 4000, targets: 20, warning: 500, address: 500, consents: 20 } as const

const wholeText = z.string().refine((text) => text.isWellFormed(), 'It holds half characters. Type it anew.')
const picture = z.strictObject({ sha256: z.string().regex(/^[0-9a-fA-F]{64}$/), alternativeText: z.exactOptional(wholeText.max(contentLimits.alternativeText)) })
const part = z.strictObject({ text: wholeText.max(contentLimits.part), media: z.exactOptional(z.array(picture).max(contentLimits.pictures)) })
const parts = z.array(part).min(1).max(contentLimits.parts)
const yesOrNo = z.exactOptional(z.enum(['yes', 'no']))
/** What an author says of a picture where no detector can: whether a patient shows, a mark by which they are known, a display of them. By the picture's hash. */
const pictureAnswers = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.strictObject({ patient: yesOrNo, mark: yesOrNo, display: yesOrNo })).refine((answers) => Object.keys(answers).length <= contentLimits.pictures, 'It answers for more pictures than a post has.')
export type PictureAnswersByHash = z.infer<typeof pictureAnswers>
const address = z.string().max(contentLimits.address).regex(/^(?:https|at):\/\/[!-~]+$/, 'Give the address of the post, starting with https:// or at://.')

/** What its author sends: one text in parts, other parts for a channel where they differ there, pictures by the hash of their bytes. */
export const postContentSchema = z.strictObject({
  parts,
  targets: z.array(z.strictObject({ channelId: z.uuid(), parts: z.exactOptional(parts), visibility: z.exactOptional(z.enum(visibilities)) })).max(contentLimits.targets)
    .refine((targets) => new Set(targets.map(({ channelId }) => channelId.toLowerCase())).size === targets.length, 'Name each channel once.'),
  visibility: z.enum(visibilities).default('public'),
  contentWarning: z.exactOptional(wholeText.max(contentLimits.warning)),
  language,
  replyTo: z.exactOptional(address),
  quoteOf: z.exactOptional(address),
  repostOf: z.exactOptional(address),
  /** Asked once where something is repeated without a word of one's own. */
  isEndorsement: z.exactOptional(z.boolean()),
  pictureAnswers: z.exactOptional(pictureAnswers),
  /** “Keep it here”: the answer to whether a text that reads as private or as clinical belongs under this identity. */
  isRightIdentity: z.exactOptional(z.boolean()),
  /** Consents of its identity on which it rests, by their ids. */
  consents: z.exactOptional(z.array(z.uuid()).max(contentLimits.consents).refine((ids) => new Set(ids).size === ids.length, 'Name each consent once.')),
}).refine(({ parts, targets }) => [parts, ...targets.map((target) => target.parts ?? [])].flat().reduce((sum, { text }) => sum + text.length, 0) <= contentLimits.whole, 'It is longer than a post can be.')
  .refine(({ replyTo, quoteOf, repostOf }) => [replyTo, quoteOf, repostOf].filter((one) => one !== undefined).length <= 1, 'It answers, quotes or repeats one post, not several.')
export type PostContent = z.infer<typeof postContentSchema>

/** The content as it is kept. What its author answered stands beside it, since it goes nowhere; what was said of pictures counts in the review of this very revision. */
export interface KeptContent {
  readonly revision: RevisionContent
  readonly isEndorsement?: boolean
  readonly pictureAnswers?: PictureAnswersByHash
  readonly isRightIdentity?: boolean
  readonly consents?: readonly string[]
}

interface Answers { readonly isEndorsement?: boolean | undefined; readonly pictureAnswers?: PictureAnswersByHash | undefined; readonly isRightIdentity?: boolean | undefined; readonly consents?: readonly string[] | undefined }

function toAnswers({ isEndorsement, pictureAnswers: answers, isRightIdentity, consents }: Answers) {
  return { ...(isEndorsement === undefined ? {} : { isEndorsement }), ...(answers === undefined ? {} : { pictureAnswers: answers }), ...(isRightIdentity === undefined ? {} : { isRightIdentity }), ...(consents === undefined || consents.length === 0 ? {} : { consents: [...consents] }) }
}

/** What a post says as a whole: its parts with a paragraph between them. */
export function toWholeText(parts: readonly { readonly text: string }[]): string {
  return parts.map(({ text }) => text).join('\n\n')
}

/** The content settled, so that what is kept, hashed, reviewed and sent is one and the same. */
export function toKeptContent(identityId: string, { isEndorsement, pictureAnswers: answers, isRightIdentity, consents, ...content }: PostContent): KeptContent {
  const revision = toSettledContent({ ...content, identityId, text: toWholeText(content.parts) })
  return { revision, ...toAnswers({ isEndorsement, pictureAnswers: answers, isRightIdentity, consents }) }
}

/** Back to what an author edits. */
export function toPostContent({ revision, ...answers }: KeptContent): PostContent {
  const { identityId: _identity, text: _text, ...content } = revision
  return postContentSchema.parse({ ...content, ...toAnswers(answers) })
}

/** Every picture that a content names, each once. */
export function findPictures({ parts, targets }: Pick<RevisionContent, 'parts' | 'targets'>): string[] {
  const all = [parts, ...targets.map((target) => target.parts ?? [])].flat().flatMap(({ media = [] }) => media)
  return [...new Set(all.map(({ sha256 }) => sha256))]
}
