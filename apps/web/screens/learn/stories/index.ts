import { askingEarly } from './asking-early.ts'
import { closedPage } from './closed-page.ts'
import type { Story } from './define.ts'
import { easierSeen } from './easier-seen.ts'
import { fromAbove } from './from-above.ts'
import { fromTheKitchen } from './from-the-kitchen.ts'
import { kindComment } from './kind-comment.ts'
import { millions } from './millions.ts'
import { seenTexting } from './seen-texting.ts'
import { sentInAnger } from './sent-in-anger.ts'
import { theDance } from './the-dance.ts'
import { theDominoes } from './the-dominoes.ts'
import { thePhotograph } from './the-photograph.ts'
import { theSpat } from './the-spat.ts'
import { theThread } from './the-thread.ts'
import { theTick } from './the-tick.ts'
import { tooShortToSmile } from './too-short-to-smile.ts'

export * from './define.ts'

/** The stories in the order in which a reader meets them, shelf by shelf. */
export const stories: readonly Story[] = [
  closedPage, seenTexting, thePhotograph,
  theDominoes, tooShortToSmile, fromAbove, theSpat, sentInAnger,
  theThread, askingEarly, easierSeen, fromTheKitchen, millions, theDance, theTick, kindComment,
]

/** The story of that id. */
export function findStory(id: string): Story | undefined {
  return stories.find((story) => story.id === id)
}
