import { and, asc, eq, ne } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { publicationParts } from '../db/schema/ledger.ts'
import { identities } from '../db/schema/people.ts'
import { publications } from '../db/schema/plans.ts'
import { posts } from '../db/schema/posts.ts'
import type { StagePart } from '../people/own/stage-part.ts'

const shown = { postId: publications.postId, channelId: publications.channelId, state: publications.state, dueAt: publications.dueAt, part: publicationParts.number, partState: publicationParts.state, id: publicationParts.platformId, url: publicationParts.url, publishedAt: publicationParts.publishedAt, withdrawnAt: publicationParts.withdrawnAt }

/** Every part that was claimed, with its post and the identity that it speaks for. */
function findReceipts(database: Database) {
  return database.select(shown).from(publicationParts).innerJoin(publications, and(eq(publications.id, publicationParts.publicationId), eq(publications.workspaceId, publicationParts.workspaceId)))
    .innerJoin(posts, and(eq(posts.id, publications.postId), eq(posts.workspaceId, publicationParts.workspaceId))).innerJoin(identities, and(eq(identities.id, posts.identityId), eq(identities.workspaceId, publicationParts.workspaceId)))
}

/** The receipts that people take along. They go with their posts, so there is nothing to erase beside them. */
export const publishPart: StagePart = {
  name: 'receipts',
  exportMember: (_context, database, workspaceId, memberId) => findReceipts(database).where(and(eq(publicationParts.workspaceId, workspaceId), eq(posts.authorId, memberId))).orderBy(asc(publicationParts.id)),
  exportWorkspace: (_context, database, workspaceId) => findReceipts(database).where(and(eq(publicationParts.workspaceId, workspaceId), ne(identities.kind, 'personal'))).orderBy(asc(publicationParts.id)),
  eraseMember: () => Promise.resolve(),
  eraseWorkspace: () => Promise.resolve(),
}
