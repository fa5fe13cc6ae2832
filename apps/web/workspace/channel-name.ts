import { limitsOf, platforms } from '@sharewell/domain/limits'
import { a } from '../messages/approvals.ts'

/** What a channel is called: its platform, and what it looks like where it is a rehearsal. */
export function toChannelName({ platform, looksAs }: { readonly platform: string; readonly looksAs: string }): string {
  return a.channel(toPlatformName(platform), toPlatformName(looksAs))
}

function toPlatformName(word: string): string {
  const platform = platforms.find((one) => one === word)
  return platform === undefined ? word : limitsOf(platform).name
}
