import type { IdentityProfile } from '@sharewell/domain/identity'
import { findPartsFor, type RevisionContent, type RevisionPart, type Visibility } from '@sharewell/domain/post'
import type { Consent, ReviewInput } from '@sharewell/review/contract'
import { toWholeText } from '../compose/content.ts'

/** One text of a revision as the engine reads it, and the first channel that it goes to. */
export interface VariantToReview {
  readonly channelId: string | null
  readonly input: ReviewInput
}

const audiences: Readonly<Record<Visibility, NonNullable<ReviewInput['audience']>>> = { public: 'public', unlisted: 'public', followers: 'closed-group', direct: 'one-person' }

function toAuthor({ kind, stage }: IdentityProfile): NonNullable<ReviewInput['author']> {
  if (kind === 'organisational') return 'organisation'
  return stage === 'student' || stage === 'trainee' ? 'trainee' : 'physician'
}

function toProfile({ name, credentials, specialty, employer, interests, isPseudonym }: IdentityProfile): NonNullable<ReviewInput['profile']> {
  return {
    ...(isPseudonym ? {} : { name }), ...(credentials.length > 0 ? { credentials: credentials.join(', ') } : {}), ...(specialty === undefined ? {} : { specialty }),
    ...(employer === undefined ? {} : { employer }), ...(interests.length > 0 ? { interests } : {}), anonymous: isPseudonym,
  }
}

/** The text of a variant as its findings count it: the warning where there is one, then the parts, a paragraph between them. */
export function toReviewedText(parts: readonly RevisionPart[], contentWarning?: string): string {
  return toWholeText([...(contentWarning === undefined ? [] : [{ text: contentWarning }]), ...parts])
}

/** Every text of a revision, each once for each platform and audience; a post without channels is read as one for the public. */
export function toReviewInputs(content: RevisionContent, profile: IdentityProfile, platformOf: (channelId: string) => string | undefined, consents: readonly Consent[] = []): VariantToReview[] {
  const found = new Map<string, VariantToReview>()
  const add = (channelId: string | null, parts: readonly RevisionPart[], visibility: Visibility): void => {
    const platform = channelId === null ? undefined : platformOf(channelId)
    const attachments = parts.flatMap(({ media = [] }) => media.map(({ sha256, alternativeText }) => ({ id: sha256, type: 'image', ...(alternativeText === undefined ? {} : { alt: alternativeText }) })))
    const input: ReviewInput = {
      text: toReviewedText(parts, content.contentWarning), kind: content.replyTo === undefined ? 'post' : 'reply', audience: audiences[visibility], author: toAuthor(profile),
      lang: content.language, profile: toProfile(profile), ...(platform === undefined ? {} : { platform }), ...(attachments.length > 0 ? { attachments } : {}), ...(consents.length > 0 ? { consents: [...consents] } : {}),
    }
    const key = JSON.stringify([input.text, platform, visibility, attachments])
    if (!found.has(key)) found.set(key, { channelId, input })
  }
  for (const { channelId, visibility } of content.targets) add(channelId, findPartsFor(content, channelId), visibility ?? content.visibility)
  if (content.targets.length === 0) add(null, content.parts, content.visibility)
  return [...found.values()]
}
