import type { DraftContent, DraftPart, DraftTarget } from '../../../drafts/draft.ts'
import type { PostContent } from '../api.ts'

/** What of a post is not edited on this page and stays, such as what its author said of pictures that are still there. */
export function toCarried(content: PostContent | null | undefined, hashes: ReadonlyMap<string, { sha256: string }>): Partial<PostContent> {
  if (!content) return {}
  const { parts: _parts, targets: _targets, visibility: _visibility, contentWarning: _warning, language: _language, replyTo: _reply, quoteOf: _quote, repostOf: _repost, isEndorsement: _endorsement, pictureAnswers = {}, ...rest } = content
  const there = new Set([...hashes.values()].map(({ sha256 }) => sha256))
  const answers = Object.entries(pictureAnswers).filter(([sha256]) => there.has(sha256))
  return { ...rest, ...(answers.length > 0 ? { pictureAnswers: Object.fromEntries(answers) } : {}) }
}

/** What the server takes, of a draft. `hashes` are those of its pictures by their ids; a picture without one is left out. */
export function toPostContent({ parts, visibility, contentWarning, language, replyTo, quoteOf, repostOf, isEndorsement }: DraftContent, targets: readonly DraftTarget[], hashes: ReadonlyMap<string, { sha256: string; alternativeText: string }>): PostContent {
  const toParts = (list: readonly DraftPart[]): PostContent['parts'][number][] => list.map(({ text, pictures }) => {
    const media = pictures.flatMap((id) => {
      const found = hashes.get(id)
      return found ? [{ sha256: found.sha256, ...(found.alternativeText.trim() === '' ? {} : { alternativeText: found.alternativeText }) }] : []
    })
    return { text, ...(media.length > 0 ? { media } : {}) }
  })
  return {
    parts: toParts(parts.length > 0 ? parts : [{ text: '', pictures: [] }]),
    targets: targets.map((target) => ({ channelId: target.channelId, ...(target.parts ? { parts: toParts(target.parts) } : {}), ...(target.visibility === undefined ? {} : { visibility: target.visibility }) })),
    visibility, language,
    ...(contentWarning.trim() === '' ? {} : { contentWarning }),
    ...(replyTo === null || replyTo === '' ? {} : { replyTo }), ...(quoteOf === null ? {} : { quoteOf }), ...(repostOf === null ? {} : { repostOf }), ...(isEndorsement === null ? {} : { isEndorsement }),
  }
}
