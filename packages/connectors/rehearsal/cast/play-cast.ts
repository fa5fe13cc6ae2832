import { hour, type Instant } from '@sharewell/domain'
import type { InboxEntry, SeenPerson } from '../../contract/index.ts'
import { type CastLine, castLines } from './lines.ts'

/** Somebody's answer under a post. */
export interface CastReply {
  readonly id: string
  readonly role: CastLine['role']
  readonly by: SeenPerson
  readonly text: string
  readonly at: Instant
}

export interface CastNumbers {
  readonly replies: number
  readonly reposts: number
  readonly likes: number
  readonly views: number
}

/** A number from 0 to 1 for a seed and a name: the same in every place and at every time. */
function roll(seed: string, name: string): number {
  let hash = 0x811c9dc5
  for (const character of `${seed}\n${name}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  // Similar names give similar hashes until their bits are spread.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000
}

/** What the cast has said under a post by now, the oldest first. The same seed says the same; time only adds. */
export function playReplies({ seed, postedAt, now }: { readonly seed: string; readonly postedAt: Instant; readonly now: Instant }): CastReply[] {
  return castLines.flatMap(({ role, by, after, isAlways, says }, index) => {
    if (!isAlways && roll(seed, `comes ${index}`) < 0.5) return []
    const at = postedAt + Math.round(after * (2 / 3 + (2 / 3) * roll(seed, `when ${index}`)))
    const text = says[Math.floor(roll(seed, `says ${index}`) * says.length)]
    return at > now || text === undefined ? [] : [{ id: `${seed}.${index}`, role, by, text, at }]
  }).toSorted((a, b) => a.at - b.at)
}

/** How often a post was seen, liked and repeated by now. It grows fast, then slowly, and never falls. */
export function playNumbers({ seed, postedAt, now, hasReplies }: { readonly seed: string; readonly postedAt: Instant; readonly now: Instant; readonly hasReplies: boolean }): CastNumbers {
  const share = 1 - Math.exp(-Math.max(0, now - postedAt) / (3 * hour))
  const grow = (name: string, least: number, most: number): number => Math.floor(share * (least + roll(seed, name) * (most - least)))
  return {
    replies: hasReplies ? playReplies({ seed, postedAt, now }).length : 0,
    reposts: grow('reposts', 2, 14), likes: grow('likes', 12, 80), views: grow('views', 300, 2400),
  }
}

/** The same answers as they come into an inbox. */
export function toInboxEntry({ id, by, text, at }: CastReply, about: string): InboxEntry {
  return { id, kind: 'reply', by, text, at, about }
}
