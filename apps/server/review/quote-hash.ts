import { and, eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { acknowledgements, disputes } from '../db/schema/reviews.ts'

type Hashing = Pick<Context, 'secrets'>
interface OfPost { readonly workspaceId: string; readonly postId: string }

const toHex = (hash: string): string => Buffer.from(hash.split('.')[1] ?? '', 'base64url').toString('hex')

/** A keyed hash of what a finding stands on, for one post: the same words elsewhere give another one. 64 hex digits. */
export type HashQuote = (quote: string) => string

/** Hashes quotes of one post. Where somebody answered to these words under an older master key, theirs is the hash, so that the answer goes on counting while that key is kept. */
export async function openQuoteHash({ secrets }: Hashing, database: Database, { workspaceId, postId }: OfPost): Promise<HashQuote> {
  const purpose = `quote/${postId}`
  if (secrets.hashes(purpose, '').length === 1) return (quote) => toHex(secrets.hash(purpose, quote))
  const of = (table: typeof acknowledgements | typeof disputes) => database.selectDistinct({ quoteHash: table.quoteHash }).from(table).where(and(eq(table.workspaceId, workspaceId), eq(table.postId, postId)))
  const answered = new Set([...await of(acknowledgements), ...await of(disputes)].map(({ quoteHash }) => quoteHash))
  return (quote) => {
    const hashes = secrets.hashes(purpose, quote).map(toHex)
    return hashes.find((hash) => answered.has(hash)) ?? hashes[0] ?? ''
  }
}
