import type { Care } from '../contract/types.ts'
import type { ReviewContext } from '../engine/context.ts'
import { toLines, waysHome } from './lines.ts'

const words: readonly { kind: string; what: string }[] = [
  { kind: 'selfHarm', what: 'You sound as if you are carrying something very heavy. Before anything else: you matter more than this post. Please talk to somebody today.' },
  { kind: 'threatened', what: 'Somebody is threatening you. Keep what they sent, tell the police and your defence organisation, and do not stay alone with it.' },
  { kind: 'unsafeToDrive', what: 'You sound too tired to drive. Please rest, or let somebody fetch you. The post can wait until you are home.' },
  { kind: 'hopeless', what: 'That reads like a very hard stretch. You do not have to carry it alone. The post can wait; you come first.' },
]

/** Help for an author in distress or danger, gravest first; null where nothing speaks of it. */
export function meetAuthor(context: ReviewContext): Care | null {
  for (const { kind, what } of words) {
    if (context.text.has(kind)) return { what, lines: kind === 'unsafeToDrive' ? [...waysHome] : toLines(context.input.profile?.country) }
  }
  return null
}
