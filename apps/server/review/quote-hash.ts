import type { Context } from '../context.ts'

/** A keyed hash of what a finding stands on, for one post: the same words elsewhere give another one. 64 hex digits. */
export function hashQuote({ secrets }: Pick<Context, 'secrets'>, postId: string, quote: string): string {
  return Buffer.from(secrets.hash(`quote/${postId}`, quote).split('.')[1] ?? '', 'base64url').toString('hex')
}
