import { type PictureQuestion, readQuestion } from '@sharewell/assess'
import { type Severity, severities, type Verdict, verdicts } from '@sharewell/domain'
import { toDelegationLine, withoutEnd } from '@sharewell/domain/post'
import type { Finding } from '@sharewell/review'
import { type RouteReason, routeWords } from '@sharewell/review/route'
import { and, eq, inArray } from 'drizzle-orm'
import { findPictures, type KeptContent } from '../compose/content.ts'
import { reviewerFor } from '../compose/reviewer-for.ts'
import { findReviewConsents } from '../consents/named-consents.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { channels } from '../db/schema/plans.ts'
import { findings, reviews } from '../db/schema/reviews.ts'
import type { KeptIdentity } from '../people/access/find-identity.ts'
import type { RevisionRow } from '../compose/make-revision.ts'
import { findIdentityReason } from './ask-about-identity.ts'
import { readExamined } from './pictures/look-at-pictures.ts'
import { type HashQuote, openQuoteHash } from './quote-hash.ts'
import { toReviewInputs } from './to-review-inputs.ts'

type FindingRow = typeof findings.$inferSelect
/** A finding with its words, before or beside what is kept of it. */
export interface Found extends Omit<FindingRow, 'id' | 'workspaceId' | 'reviewId'> {
  readonly what: string
  readonly why: string
  readonly doThis: string
}
/** What the author is asked about a picture; the answer comes with the next revision. */
export interface AskedOfPicture {
  /** SHA-256 of the picture. */
  readonly picture: string
  readonly question: PictureQuestion
  readonly words: string
}
export interface ServerReview {
  readonly verdict: Verdict
  readonly findings: readonly Found[]
  readonly questions: readonly string[]
  readonly pictureQuestions: readonly AskedOfPicture[]
  /** Why its author is asked whether it belongs under this identity; null where nothing is asked, or they answered. */
  readonly identityReason: RouteReason | null
  /** A picture of it was not looked at yet, so this is the review of the rest. */
  readonly waitsForPictures: boolean
  readonly engineVersion: string
  readonly packs: { id: string; version: string }[]
}

const isGraver = (one: Severity, other: Severity): boolean => severities.indexOf(one) > severities.indexOf(other)

/** Reviews a content with the server's own engine under the packs of its identity. Nothing is kept. */
export async function reviewContent(context: Pick<Context, 'secrets' | 'clock'>, database: Database, { workspaceId, postId }: { readonly workspaceId: string; readonly postId: string }, { revision, isRightIdentity, pictureAnswers = {}, consents: named = [] }: KeptContent, { id: identityId, profile }: KeptIdentity): Promise<ServerReview> {
  // The line that says who posted it is ours, and says nothing of anybody else.
  const content = withoutEnd(revision, toDelegationLine(profile.name, revision.language))
  const ids = content.targets.map(({ channelId }) => channelId)
  const known = ids.length === 0 ? [] : await database.select().from(channels).where(and(eq(channels.workspaceId, workspaceId), inArray(channels.id, ids)))
  const review = await reviewerFor(profile.activePacks)
  const hashQuote = await openQuoteHash(context, database, { workspaceId, postId })
  const hashes = findPictures(content)
  const examined = await readExamined(context, database, { workspaceId, postId }, hashes)
  const pictures = Object.fromEntries([...examined].map(([hash, seen]) => [hash, { examined: seen, answers: pictureAnswers[hash] ?? {} }]))
  const consents = await findReviewConsents(context, database, { workspaceId, identityId }, named)
  const outputs = toReviewInputs(content, profile, (channelId) => known.find(({ id }) => id === channelId)?.looksAs, consents.told).map(({ channelId, input }) => ({ channelId, output: review(input, pictures) }))
  const found = new Map<string, Found>()
  for (const { channelId, output } of outputs) {
    for (const finding of output.findings) {
      const kept = toFound(hashQuote, channelId, finding)
      const key = `${kept.rule} ${kept.quoteHash}`
      const there = found.get(key)
      if (!there || isGraver(kept.severity, there.severity)) found.set(key, kept)
    }
  }
  for (const id of consents.ended) found.set(`ended ${id}`, toEndedConsent(hashQuote, id))
  const said = outputs.map(({ output }) => output.verdict)
  const verdict = consents.ended.length > 0 ? 'block' : said.reduce<Verdict>((worst, one) => (verdicts.indexOf(one) > verdicts.indexOf(worst) ? one : worst), 'clear')
  const [first] = outputs
  const identityReason = isRightIdentity === true ? null : await findIdentityReason(content, { profile }, known.map(({ looksAs }) => looksAs))
  const asked = outputs.flatMap(({ output }) => output.questions).filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at)
  return {
    identityReason, waitsForPictures: hashes.some((hash) => !examined.has(hash)),
    pictureQuestions: asked.flatMap(({ id, text }) => {
      const on = readQuestion(id)
      return on ? [{ picture: on.attachment, question: on.question, words: text }] : []
    }),
    verdict, findings: [...found.values()], questions: [...new Set([...(identityReason ? [routeWords[identityReason].question] : []), ...asked.filter(({ id }) => readQuestion(id) === null).map(({ text }) => text)])],
    engineVersion: first?.output.engine.version ?? 'none', packs: first?.output.engine.packs ?? [],
  }
}

function toFound(hashQuote: HashQuote, channelId: string | null, { rule, category, severity, confidence, start, end, quote, what, why, doThis, ...finding }: Finding): Found {
  const picture = finding.in && 'attachment' in finding.in ? finding.in.attachment : null
  return { rule, category, severity, confidence, channelId, picture, start, end, quoteHash: hashQuote(`${picture ?? ''}\n${quote}`), what, why, doThis }
}

/** What rests on a consent that has ended goes nowhere until its author takes that out, or names another. */
function toEndedConsent(hashQuote: HashQuote, consentId: string): Found {
  return {
    rule: 'privacy/no-ended-consent', category: 'privacy', severity: 'block', confidence: 'certain', channelId: null, picture: null, start: 0, end: 0, quoteHash: hashQuote(`consent/${consentId}`),
    what: 'It rests on a consent that has ended.', why: 'The patient took it back, or its last day has passed.', doThis: 'Take out what shows the patient, or choose a consent that counts.',
  }
}

/** Reviews a revision and keeps the outcome: rules, offsets and keyed hashes, never a quote. */
export async function reviewRevision(context: Pick<Context, 'secrets' | 'ids' | 'clock'>, transaction: Database, revision: RevisionRow, content: KeptContent, identity: KeptIdentity): Promise<ServerReview> {
  const outcome = await reviewContent(context, transaction, revision, content, identity)
  const id = context.ids.make()
  const { workspaceId, postId } = revision
  await transaction.insert(reviews).values({ id, workspaceId, postId, revisionId: revision.id, verdict: outcome.verdict, engineVersion: outcome.engineVersion, packs: outcome.packs, madeAt: context.clock.now() })
  if (outcome.findings.length > 0) {
    await transaction.insert(findings).values(outcome.findings.map(({ what: _what, why: _why, doThis: _doThis, ...kept }) => ({ ...kept, id: context.ids.make(), workspaceId, reviewId: id })))
  }
  await emitEvent(context, transaction, {
    workspaceId, name: 'revision.reviewed', subject: { kind: 'revision', id: revision.id },
    data: { revisionId: revision.id, revisionHash: revision.hash, verdict: outcome.verdict, findings: outcome.findings.length, engine: `sharewell/${outcome.engineVersion}` },
  })
  return outcome
}
