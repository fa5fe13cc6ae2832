import type { Io } from '../../../io.ts'
import { type DeskParts, usualParts } from '../../../server/open-desk.ts'
import { runSub } from '../choose.ts'
import { editPost } from './edit.ts'
import { listPosts } from './list.ts'
import { recallPost, sharePost, submitPost, takeBackPost } from './move.ts'
import { withdrawPost } from './publications.ts'
import { showPost } from './show.ts'
import { writePost } from './write.ts'

/** `sharewell posts`: what was written and how it stands. */
export async function posts(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  return runSub('posts', { list: listPosts, show: showPost, write: writePost, edit: editPost, share: sharePost, 'take-back': takeBackPost, submit: submitPost, recall: recallPost, withdraw: withdrawPost }, args, io, parts)
}
