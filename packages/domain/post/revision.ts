import { toCanonicalText } from './canonical-form.ts'

/** Who may see it on the platform. */
export const visibilities = ['public', 'unlisted', 'followers', 'direct'] as const
export type Visibility = (typeof visibilities)[number]

/** A picture or another file of a part, in its place. */
export interface RevisionMedia {
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: string
  readonly alternativeText?: string
}

/** One piece of a thread. A post that is no thread has one. */
export interface RevisionPart {
  readonly text: string
  readonly media?: readonly RevisionMedia[]
}

/** One channel that it goes to, and the parts where they differ there. */
export interface RevisionTarget {
  readonly channelId: string
  readonly parts?: readonly RevisionPart[]
  readonly visibility?: Visibility
}

/** All that an approval is given to. When it goes out is not among it. */
export interface RevisionContent {
  readonly identityId: string
  readonly text: string
  readonly parts: readonly RevisionPart[]
  readonly targets: readonly RevisionTarget[]
  readonly visibility: Visibility
  readonly contentWarning?: string
  /** BCP 47. */
  readonly language: string
  /** The address of the post that it answers, quotes or repeats. */
  readonly replyTo?: string
  readonly quoteOf?: string
  readonly repostOf?: string
}

/** Gives SHA-256 of a text's UTF-8 bytes, in lower-case hex. It comes in as a value: this package has no cryptography. */
export type Sha256 = (text: string) => string

/** Named in what is hashed, so that a later form never meets this one. */
const form = 'sharewell-revision-1'

/** Line ends as LF: a form of a plain page sends CR LF for what a script sends as LF. */
const toLines = (text: string): string => text.replace(/\r\n?/gu, '\n')
const toMaybe = (text: string | undefined): string | undefined => (text === undefined || text === '' ? undefined : toLines(text))

function toSameParts(parts: readonly RevisionPart[]): { text: string; media?: { sha256: string; alternativeText?: string }[] }[] {
  return parts.map(({ text, media = [] }) => ({
    text: toLines(text),
    ...(media.length > 0 && { media: media.map(({ sha256, alternativeText }) => {
      const words = toMaybe(alternativeText)
      return { sha256: sha256.toLowerCase(), ...(words !== undefined && { alternativeText: words }) }
    }) }),
  }))
}

/**
 * The content as it is kept and sent: line ends as LF, ids, hashes and the language in lower case, targets in the order of their ids,
 * what is empty left out. Texts keep their code points: what goes out is, to the byte, what was approved.
 */
export function toSettledContent(content: RevisionContent): RevisionContent {
  const maybe = { contentWarning: toMaybe(content.contentWarning), replyTo: toMaybe(content.replyTo), quoteOf: toMaybe(content.quoteOf), repostOf: toMaybe(content.repostOf) }
  const targets = content.targets
    .map(({ channelId, parts, visibility }) => ({ channelId: channelId.toLowerCase(), ...(parts && { parts: toSameParts(parts) }), ...(visibility && visibility !== content.visibility && { visibility }) }))
    .toSorted((a, b) => (a.channelId < b.channelId ? -1 : 1))
  return {
    identityId: content.identityId.toLowerCase(),
    text: toLines(content.text),
    parts: toSameParts(content.parts),
    targets,
    visibility: content.visibility,
    language: content.language.toLowerCase(),
    ...(maybe.contentWarning !== undefined && { contentWarning: maybe.contentWarning }),
    ...(maybe.replyTo !== undefined && { replyTo: maybe.replyTo }),
    ...(maybe.quoteOf !== undefined && { quoteOf: maybe.quoteOf }),
    ...(maybe.repostOf !== undefined && { repostOf: maybe.repostOf }),
  }
}

/** The canonical form of a revision: one line of its form's name, one of canonical JSON over every covered field. */
export function toCanonicalRevision(content: RevisionContent): string {
  const { identityId, text, parts, targets, visibility, contentWarning, language, replyTo, quoteOf, repostOf } = toSettledContent(content)
  const plainParts = (list: readonly RevisionPart[]) => list.map((part) => ({ text: part.text, media: part.media?.map(({ sha256, alternativeText }) => ({ sha256, alternativeText })) }))
  const plainTargets = targets.map((target) => ({ channelId: target.channelId, parts: target.parts && plainParts(target.parts), visibility: target.visibility }))
  return `${form}\n${toCanonicalText({ identityId, text, parts: plainParts(parts), targets: plainTargets, visibility, contentWarning, language, replyTo, quoteOf, repostOf })}`
}

/** The hash by which a revision is known, in hex. */
export function hashRevision(content: RevisionContent, sha256: Sha256): string {
  return sha256(toCanonicalRevision(content))
}

/** The parts that go to a channel: its own where it has some, else those of the post. */
export function findPartsFor(content: RevisionContent, channelId: string): readonly RevisionPart[] {
  return content.targets.find((target) => target.channelId === channelId)?.parts ?? content.parts
}
