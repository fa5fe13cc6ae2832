import type { Account, Connector, Door } from '@sharewell/connectors/contract'
import { makeRehearsal } from '@sharewell/connectors/rehearsal'
import type { Context } from '../context.ts'
import type { channels } from '../db/schema/plans.ts'
import { findIdentity } from '../people/access/find-identity.ts'
import { keepRehearsal } from './keep-rehearsal.ts'

type ChannelRow = typeof channels.$inferSelect

/** How an identity is known on the rehearsal platform: `@amira-haddad@rehearsal`. */
export function toHandle(name: string): string {
  const word = name.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  return `@${word === '' ? 'somebody' : word}@rehearsal`
}

/** The way to a channel on the rehearsal platform, for one call; undefined where the channel is on another. */
export async function reachRehearsal(context: Context, channel: ChannelRow): Promise<{ readonly connector: Connector; readonly door: Door; readonly account: Account } | undefined> {
  if (channel.platform !== 'rehearsal') return undefined
  const identity = await findIdentity(context.database, channel.workspaceId, channel.identityId)
  return {
    connector: makeRehearsal(keepRehearsal(context, channel.workspaceId)),
    // It stands in this very database, so there is nothing to ask outside.
    door: { now: () => context.clock.now(), ask: () => Promise.resolve({ is: 'not-sent', why: 'bad-address' }) },
    account: { channelId: channel.id, id: channel.id, handle: toHandle(identity?.profile.name ?? ''), secret: '', looksAs: channel.looksAs },
  }
}
