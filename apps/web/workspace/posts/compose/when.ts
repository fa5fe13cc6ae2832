import { w } from '../../../messages/posts.ts'
import type { Channel } from '../api.ts'

/** How somebody says when a post goes out. */
export const whenKinds = ['none', 'slot', 'tomorrow', 'at', 'now'] as const
export type WhenKind = (typeof whenKinds)[number]
/** `local` as a field holds it, `2026-11-24T09:00`, in `zone`. */
export interface WhenChoice { readonly is: WhenKind; readonly local: string; readonly zone: string }

/** The same as the server takes it. */
export type WhenWish =
  | { readonly is: 'none' } | { readonly is: 'now' }
  | { readonly is: 'slot'; readonly channelId: string }
  | { readonly is: 'tomorrow'; readonly zone: string }
  | { readonly is: 'local'; readonly local: string; readonly zone: string }

/** The channel whose week gives the slot: the first of those chosen that has one. */
export function findSlotChannel(channels: readonly Channel[], channelIds: readonly string[]): Channel | undefined {
  return channels.find(({ id, week }) => channelIds.includes(id) && week !== null && week.slots.length > 0)
}

/** What the server is asked, for a choice. */
export function toWish({ is, local, zone }: WhenChoice, slotChannelId: string | undefined): WhenWish {
  if (is === 'slot') return slotChannelId === undefined ? { is: 'none' } : { is: 'slot', channelId: slotChannelId }
  if (is === 'tomorrow') return { is: 'tomorrow', zone }
  return is === 'at' ? { is: 'local', local, zone } : { is }
}

/** A local time as people read it, as `2026-11-24T09:00` is “Tue 24 Nov, 09:00”. A calendar's day needs no zone. */
export function toLocalWords(local: string): string {
  const at = new Date(`${local}:00Z`)
  if (Number.isNaN(at.getTime())) return ''
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' }).format(at).replace(',', '')
  return `${day}, ${local.slice(11, 16)}`
}

/** What the one button will do, in its own words. */
export function toAction(choice: WhenChoice, { needsApproval, isOnItsWay }: { readonly needsApproval: boolean; readonly isOnItsWay: boolean }): string {
  const { actions } = w.compose
  if (isOnItsWay) return needsApproval ? actions.resend : actions.resave
  if (choice.is === 'none') return needsApproval ? actions.send : actions.ready
  if (choice.is === 'now') return actions.now
  const when = choice.is === 'slot' ? actions.slot : choice.is === 'tomorrow' ? actions.tomorrow : toLocalWords(choice.local)
  return needsApproval ? actions.sendFor(when) : actions.scheduleFor(when)
}
