import { randomBytes, randomInt } from 'node:crypto'
import type { GuestLink, MemberActor } from '@sharewell/domain/people'
import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import { day, hour } from '../clock/instant.ts'
import { loadFor } from '../compose/load-post.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { guestLinks } from '../db/schema/approvals.ts'
import { limitMail } from '../mail/limit-mail.ts'
import { Refused } from '../refused.ts'
import { loadRevision } from '../review/load-review.ts'
import { mailGuestCode } from './mail-guest-code.ts'

export type GuestLinkRow = typeof guestLinks.$inferSelect

/** Sends a code to an address, in the transaction that makes the link, without a word of the post. Absent where no mail is set up. */
export type SendCode = (message: { readonly to: string; readonly code: string; readonly expiresAt: number }, within: Database) => Promise<void>

const longestLink = 14 * day
const mostTries = 5

export interface GuestInvited {
  readonly linkId: string
  /** Shown once, to be passed on by the inviter; the code goes to the address alone. */
  readonly token: string
  readonly expiresAt: number
}

/**
 * Makes a link for somebody outside, bound to the revision that stands. The link goes by the inviter's hand, the code by
 * mail, so that neither opens it alone. Throws Refused: `no-mail` where nothing can send the code.
 */
export async function inviteGuest(context: Context, actor: MemberActor, { postId, revisionHash, address, hours = 72 }: { readonly postId: string; readonly revisionHash: string; readonly address: string; readonly hours?: number }, sendCode: SendCode | undefined = mailGuestCode(context, actor, postId)): Promise<GuestInvited> {
  const { post } = await loadFor(context, context.database, actor, 'invite-guest', postId)
  const revision = await loadRevision(context.database, post, revisionHash)
  if (post.state !== 'in-review') throw new Refused('conflict', { code: 'not-asked', words: 'Nobody asks for approval of this post now. Submit it first.' })
  if (!sendCode) throw new Refused('not-ready', { code: 'no-mail', words: 'A guest confirms by a code that comes by mail, and no mail is set up here. Ask somebody to join as a reviewer instead.' })
  await limitMail(context, actor.memberId)
  const now = context.clock.now()
  const [id, token, code] = [context.ids.make(), randomBytes(32).toString('base64url'), String(randomInt(100_000_000)).padStart(8, '0')]
  const expiresAt = now + Math.min(Math.max(hours * hour, hour), longestLink)
  await context.database.transaction(async (transaction) => {
    await transaction.insert(guestLinks).values({
      id, workspaceId: actor.workspaceId, postId, revisionId: revision.id, revisionHash, madeBy: actor.memberId, tokenHash: context.secrets.hash('guest-link', token),
      codeHash: context.secrets.hash(`guest-code/${id}`, code), codeTries: 0, createdAt: now, expiresAt,
    })
    const addressHash = Buffer.from(context.secrets.hash('guest-address', address.trim().toLowerCase()).split('.')[1] ?? '', 'base64url').toString('hex')
    await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'guest-link.made', subject: { kind: 'guest-link', id }, actorId: actor.memberId, data: { linkId: id, revisionHash, addressHash, expiresAt: new Date(expiresAt).toISOString() } })
    await sendCode({ to: address, code, expiresAt }, transaction)
  })
  return { linkId: id, token, expiresAt }
}

/** Takes a link back; it opens nothing from then on. */
export async function revokeGuestLink(context: Context, actor: MemberActor, { postId, linkId }: { readonly postId: string; readonly linkId: string }): Promise<void> {
  await loadFor(context, context.database, actor, 'invite-guest', postId)
  await context.database.transaction(async (transaction) => {
    const [revoked] = await transaction.update(guestLinks).set({ revokedAt: context.clock.now() })
      .where(and(eq(guestLinks.workspaceId, actor.workspaceId), eq(guestLinks.postId, postId), eq(guestLinks.id, linkId), isNull(guestLinks.revokedAt))).returning()
    if (!revoked) throw new Refused('not-found', { code: 'no-link', words: 'There is no such link, or it was taken back already.' })
    await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'guest-link.revoked', subject: { kind: 'guest-link', id: linkId }, actorId: actor.memberId, data: { linkId } })
  })
}

const unknownLink = (): Refused => new Refused('not-found', { code: 'no-link', words: 'This link opens nothing. It may have ended, or been used or taken back. Ask for a new one.' })

/** The link of a token. Throws the same for one that is unknown, over, used or revoked: a stranger learns nothing. */
export async function findOpenLink(context: Pick<Context, 'database' | 'secrets' | 'clock'>, token: string): Promise<GuestLinkRow> {
  const [link] = await context.database.select().from(guestLinks).where(inArray(guestLinks.tokenHash, context.secrets.hashes('guest-link', token)))
  if (!link || link.usedAt !== null || link.revokedAt !== null || link.expiresAt <= context.clock.now()) throw unknownLink()
  return link
}

/**
 * Confirms the code that came by mail, once; answers a pass that opens the revision from then on. Five wrong codes and the
 * link is over; the try is counted before the code is looked at, so that many at once gain nothing.
 */
export async function confirmGuestCode(context: Context, { token, code }: { readonly token: string; readonly code: string }): Promise<{ pass: string }> {
  const link = await findOpenLink(context, token)
  const pass = randomBytes(32).toString('base64url')
  const [counted] = await context.database.update(guestLinks).set({ codeTries: sql`${guestLinks.codeTries} + 1` })
    .where(and(eq(guestLinks.workspaceId, link.workspaceId), eq(guestLinks.id, link.id), isNull(guestLinks.codeConfirmedAt), lt(guestLinks.codeTries, mostTries))).returning()
  if (!counted) throw unknownLink()
  const about = { workspaceId: link.workspaceId, subject: { kind: 'guest-link', id: link.id } }
  if (!context.secrets.isHashOf(link.codeHash, `guest-code/${link.id}`, code.trim())) {
    await emitEvent(context, context.database, { ...about, name: 'guest-link.refused', data: { linkId: link.id } })
    throw new Refused('forbidden', { code: 'link-code', words: `This is not the code. ${mostTries - counted.codeTries > 0 ? 'Look at the newest mail.' : 'Ask for a new link.'}` })
  }
  await context.database.transaction(async (transaction) => {
    const [confirmed] = await transaction.update(guestLinks).set({ codeConfirmedAt: context.clock.now(), passHash: context.secrets.hash('guest-pass', pass) })
      .where(and(eq(guestLinks.workspaceId, link.workspaceId), eq(guestLinks.id, link.id), isNull(guestLinks.codeConfirmedAt))).returning()
    if (!confirmed) throw unknownLink()
    await emitEvent(context, transaction, { ...about, name: 'guest-link.opened', data: { linkId: link.id, revisionHash: link.revisionHash } })
  })
  return { pass }
}

/** The link of a guest who confirmed the code, by token and pass. */
export async function findGuest(context: Pick<Context, 'database' | 'secrets' | 'clock'>, { token, pass }: { readonly token: string; readonly pass: string }): Promise<GuestLinkRow> {
  const link = await findOpenLink(context, token)
  if (link.passHash === null || !context.secrets.isHashOf(link.passHash, 'guest-pass', pass)) throw unknownLink()
  return link
}

/** A link as the matrix looks at it. */
export function toGuestLink({ id, workspaceId, revisionHash, createdAt, expiresAt, codeConfirmedAt, usedAt, revokedAt }: GuestLinkRow): GuestLink {
  return { id, workspaceId, revisionHash, createdAt, expiresAt, ...(codeConfirmedAt === null ? {} : { codeConfirmedAt }), ...(usedAt === null ? {} : { usedAt }), ...(revokedAt === null ? {} : { revokedAt }) }
}
