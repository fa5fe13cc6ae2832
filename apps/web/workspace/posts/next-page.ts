import type { Problem } from '@sharewell/client'
import type { Planned } from './api.ts'

/** What sending or planning answered, for the page of the post that comes next. */
export interface ToldNext {
  readonly postId: string
  readonly planned: Planned | null
  readonly problem: Problem | null
}

let told: ToldNext | null = null

/** Leaves word for the page that comes next. */
export function tellNext(next: ToldNext): void {
  told = next
}

/** What was left for the page of a post, where it is meant for that one. It lasts until somebody leaves word for another. */
export function findTold(postId: string): ToldNext | null {
  return told?.postId === postId ? told : null
}
