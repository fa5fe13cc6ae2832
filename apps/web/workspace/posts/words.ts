import { platforms, type Platform } from '@sharewell/domain/limits'
import { w } from '../../messages/posts.ts'
import type { Channel } from './api.ts'

/** The platform whose limits and look count for a channel. */
export function platformOf({ looksAs }: Pick<Channel, 'looksAs'>): Platform {
  return platforms.find((one) => one === looksAs) ?? 'mastodon'
}

/** A channel as people know it. */
export function toChannelName(channel: Pick<Channel, 'platform' | 'looksAs'>): string {
  const name = w.platforms[platformOf(channel)]
  return channel.platform === 'rehearsal' ? w.rehearsal(name) : w.channel(name)
}

/** “Amal, Bao or Chen”. */
export function toList(names: readonly string[], or: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1) ?? ''}`
}
