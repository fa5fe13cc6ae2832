import { type Dispute, findWanted, isDisputeConfirmed, type KeptFinding, type Wanted } from '@sharewell/domain/approval'
import type { Subject } from '@sharewell/domain/people'
import { and, asc, desc, eq } from 'drizzle-orm'
import type { PostRow } from '../compose/load-post.ts'
import type { RevisionRow } from '../compose/make-revision.ts'
import type { Database } from '../db/database.ts'
import { revisions } from '../db/schema/posts.ts'
import { acknowledgements, disputes, findings, reviews } from '../db/schema/reviews.ts'
import { Refused } from '../refused.ts'

/** The review of a post's revision with everything that people answered to it. */
export interface LoadedReview {
  readonly revision: RevisionRow
  readonly review: typeof reviews.$inferSelect
  readonly findings: readonly (typeof findings.$inferSelect)[]
  readonly acknowledgements: readonly (typeof acknowledgements.$inferSelect)[]
  readonly disputes: readonly Dispute[]
  /** The disputes as they lie, with the sealed reasons. */
  readonly disputed: readonly (typeof disputes.$inferSelect)[]
  /** What still stands between the review and the post's going out. */
  readonly wanted: readonly { readonly finding: KeptFinding; readonly wants: Wanted }[]
  /** Its pictures are still being looked at, so more may be found. */
  readonly waitsForPictures: boolean
}

/** Whether nobody else is there to confirm a dispute: a workspace of one, a personal identity. */
export function isAlone({ workspace, identity }: Subject): boolean {
  return workspace.members === 1 || identity?.kind === 'personal'
}

/** The revision that a post stands at. Throws Refused (`conflict`) where it was never submitted, or where somebody speaks of another one. */
export async function loadRevision(database: Database, post: PostRow, hash?: string): Promise<RevisionRow> {
  const [revision] = post.revisionId === null ? [] : await database.select().from(revisions).where(and(eq(revisions.workspaceId, post.workspaceId), eq(revisions.id, post.revisionId)))
  if (!revision) throw new Refused('conflict', { code: 'no-revision', words: 'This post was never submitted, so there is nothing to look at yet.' })
  if (hash !== undefined && revision.hash !== hash) throw new Refused('conflict', { code: 'other-revision', words: 'This post was changed and submitted again since. Load it, and look at what stands there now.' })
  return revision
}

/** What of a post's revision was found and answered. */
export async function loadReview(database: Database, post: PostRow, subject: Subject, hash?: string): Promise<LoadedReview> {
  const revision = await loadRevision(database, post, hash)
  const of = { workspaceId: post.workspaceId, postId: post.id }
  const [review] = await database.select().from(reviews).where(and(eq(reviews.workspaceId, of.workspaceId), eq(reviews.revisionId, revision.id))).orderBy(desc(reviews.id)).limit(1)
  if (!review) throw new Error('A revision was never reviewed.')
  const found = await database.select().from(findings).where(and(eq(findings.workspaceId, of.workspaceId), eq(findings.reviewId, review.id))).orderBy(asc(findings.id))
  const given = await database.select().from(acknowledgements).where(and(eq(acknowledgements.workspaceId, of.workspaceId), eq(acknowledgements.postId, of.postId), eq(acknowledgements.revisionHash, revision.hash))).orderBy(asc(acknowledgements.id))
  const said = await database.select().from(disputes).where(and(eq(disputes.workspaceId, of.workspaceId), eq(disputes.postId, of.postId), eq(disputes.revisionHash, revision.hash)))
  const heard = said.map(toDispute)
  const wanted = findWanted(found, { acknowledgements: given, disputes: heard, isAlone: isAlone(subject), isConsented: () => false, at: subject.at })
  return { revision, review, findings: found, acknowledgements: given, disputes: heard, disputed: said, wanted, waitsForPictures: post.state === 'in-review' && post.waitsForPictures }
}

export function toDispute({ rule, quoteHash, by, disputedAt, confirmedBy, confirmedAt }: typeof disputes.$inferSelect): Dispute {
  return { rule, quoteHash, by, disputedAt, ...(confirmedBy === null ? {} : { confirmedBy }), ...(confirmedAt === null ? {} : { confirmedAt }) }
}

/** How grave a finding is now: a block that was confirmed wrong is a hold. */
export function toStandingSeverity(finding: KeptFinding, { disputes: heard }: Pick<LoadedReview, 'disputes'>, subject: Subject): KeptFinding['severity'] {
  const isWrong = heard.some((one) => one.rule === finding.rule && one.quoteHash === finding.quoteHash && isDisputeConfirmed(one, isAlone(subject), subject.at))
  return finding.severity === 'block' && isWrong ? 'hold' : finding.severity
}

/** One finding of a review. Throws `not-found` where there is none such. */
export function needFinding<Finding extends KeptFinding>(found: readonly Finding[], { rule, quoteHash }: Pick<KeptFinding, 'rule' | 'quoteHash'>): Finding {
  const finding = found.find((one) => one.rule === rule && one.quoteHash === quoteHash)
  if (!finding) throw new Refused('not-found', { code: 'no-finding', words: 'The review of this revision has no such finding. Load it again.' })
  return finding
}

/** Throws where findings still want an answer, or pictures are still being looked at. */
export function needAnswered({ wanted, waitsForPictures }: Pick<LoadedReview, 'wanted' | 'waitsForPictures'>): void {
  if (waitsForPictures) throw picturesWaiting()
  if (wanted.length === 0) return
  const blocks = wanted.filter(({ wants }) => wants !== 'answer').length
  throw new Refused('conflict', blocks > 0
    ? { code: 'blocked', words: 'The review blocks this. Change the text, or say why the block is wrong and have somebody confirm it.' }
    : { code: 'unanswered', words: 'The review holds this until the identity’s physician or owner answers it, with a reason.' })
}

/** Nobody decides on what was not looked at. */
export function picturesWaiting(): Refused {
  return new Refused('conflict', { code: 'pictures-waiting', words: 'The pictures of this post are being looked at. That takes some seconds; it goes on by itself, and then you can go on too.' })
}
