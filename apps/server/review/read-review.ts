import type { Category, Confidence, Severity, Verdict } from '@sharewell/domain'
import { findOfferedAgain, type Wanted } from '@sharewell/domain/approval'
import type { MemberActor } from '@sharewell/domain/people'
import { and, asc, eq, ne } from 'drizzle-orm'
import type { Instant } from '../clock/instant.ts'
import { loadFor } from '../compose/load-post.ts'
import { openRevision } from '../compose/make-revision.ts'
import { openWords } from '../compose/seal-content.ts'
import type { Context } from '../context.ts'
import { acknowledgements } from '../db/schema/reviews.ts'
import { type IdentityQuestion, toIdentityQuestion } from './ask-about-identity.ts'
import { loadReview, toStandingSeverity } from './load-review.ts'
import { type AskedOfPicture, reviewContent } from './review-revision.ts'

export interface ReadFinding {
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  readonly confidence: Confidence
  readonly channelId: string | null
  readonly picture: string | null
  readonly start: number
  readonly end: number
  readonly quoteHash: string
  /** The words of the finding, made anew from the text; null once it was erased. */
  readonly words: { readonly what: string; readonly why: string; readonly doThis: string } | null
  readonly wants: Wanted | null
  /** A reason given to the same words in an earlier revision, offered again. */
  readonly offeredReason: string | null
  /** What people said to it in this revision, in the order in which they did. */
  readonly given: readonly GivenReason[]
}
/** A reason that stands beside a finding: `stands` lets it stand, `wrong` says that a block is wrong. */
export interface GivenReason {
  readonly is: 'stands' | 'wrong'
  readonly by: string
  readonly at: Instant
  /** Null once it was erased. */
  readonly reason: string | null
  /** Who confirmed that a block is wrong. */
  readonly confirmedBy: string | null
}
export interface ReadReview {
  readonly revisionHash: string
  readonly verdict: Verdict
  readonly engineVersion: string
  readonly questions: readonly string[]
  /** About pictures: the answers come with the next revision. */
  readonly pictureQuestions: readonly AskedOfPicture[]
  /** Whether it belongs under this identity. “Keep it here” comes with the next revision, or the draft is moved. */
  readonly identityQuestion: IdentityQuestion | null
  /** Its pictures are being looked at; what stands here is the review of the rest. */
  readonly waitsForPictures: boolean
  readonly findings: readonly ReadFinding[]
}

interface Place { readonly rule: string; readonly channelId: string | null; readonly picture: string | null; readonly start: number; readonly end: number }
/** The same finding by its place, where its words were hashed under a key that is gone. */
const standsAt = (one: Place) => (other: Place): boolean => one.rule === other.rule && one.channelId === other.channelId && one.picture === other.picture && one.start === other.start && one.end === other.end

/** The review of a post's revision with what it still wants, and the reasons that are offered again. */
export async function readReview(context: Context, actor: MemberActor, { postId }: { readonly postId: string }): Promise<ReadReview> {
  const { post, subject, identity } = await loadFor(context, context.database, actor, 'read', postId)
  const loaded = await loadReview(context.database, post, subject)
  const content = openRevision(context, loaded.revision)
  const fresh = content ? await reviewContent(context, context.database, { workspaceId: post.workspaceId, postId }, content, identity) : undefined
  const earlier = await context.database.select().from(acknowledgements)
    .where(and(eq(acknowledgements.workspaceId, post.workspaceId), eq(acknowledgements.postId, postId), ne(acknowledgements.revisionHash, loaded.revision.hash))).orderBy(asc(acknowledgements.id))
  const offered = findOfferedAgain(loaded.findings, earlier)
  const is = (one: { rule: string; quoteHash: string }) => (other: { rule: string; quoteHash: string }): boolean => one.rule === other.rule && one.quoteHash === other.quoteHash
  return {
    revisionHash: loaded.revision.hash, verdict: loaded.review.verdict, engineVersion: loaded.review.engineVersion, questions: fresh?.questions ?? [], pictureQuestions: fresh?.pictureQuestions ?? [],
    identityQuestion: fresh?.identityReason ? await toIdentityQuestion(context.database, actor, fresh.identityReason, subject) : null, waitsForPictures: loaded.waitsForPictures,
    findings: loaded.findings.map((finding) => {
      const { rule, category, confidence, channelId, picture, start, end, quoteHash } = finding
      const words = fresh?.findings.find(is(finding)) ?? fresh?.findings.find(standsAt(finding))
      const again = offered.find((one) => is(finding)(one.finding))
      const given = again && earlier.find((one) => one === again.acknowledgement)
      return {
        rule, category, confidence, channelId, picture, start, end, quoteHash, severity: toStandingSeverity(finding, loaded, subject),
        words: words ? { what: words.what, why: words.why, doThis: words.doThis } : null,
        wants: loaded.wanted.find((one) => is(finding)(one.finding))?.wants ?? null,
        offeredReason: given ? openWords(context, given, `acknowledgement:${given.id}`) ?? null : null,
        given: [
          ...loaded.acknowledgements.filter(is(finding)).map((one): GivenReason => ({ is: 'stands', by: one.by, at: one.madeAt, reason: openWords(context, one, `acknowledgement:${one.id}`) ?? null, confirmedBy: null })),
          ...loaded.disputed.filter(is(finding)).map((one): GivenReason => ({ is: 'wrong', by: one.by, at: one.disputedAt, reason: openWords(context, one, `dispute:${one.id}`) ?? null, confirmedBy: one.confirmedBy })),
        ].toSorted((one, other) => one.at - other.at),
      }
    }),
  }
}
