import { orThrow, Problem } from '@sharewell/client'
import type { DraftEditor } from '../../../drafts/draft-editor.ts'
import { api } from '../../api.ts'
import type { Planned, PostHead, WholePost } from '../api.ts'
import type { Variants } from './cut-parts.ts'
import { toCarried, toPostContent } from './to-content.ts'
import type { WhenWish } from './when.ts'

/** What is being done, for the one line that says so. */
export type SendStep = { readonly is: 'post' | 'submit' | 'plan' } | { readonly is: 'pictures'; readonly n: number; readonly of: number }

export interface Sending {
  readonly workspaceId: string
  readonly editor: DraftEditor
  readonly variants: Variants
  /** The post as the server has it; null where it has none yet. */
  readonly post: WholePost | null
  /** Null: only saved, not submitted. */
  readonly when: WhenWish | null
  /** Its author's word that a text which names a patient is sent all the same. */
  readonly confirmUpload: boolean
  readonly onStep: (step: SendStep) => void
}

/** What came of it: the post, what planning answered, and what was refused after the post was there. */
export interface Sent {
  readonly post: PostHead
  readonly planned: Planned | null
  readonly problem: Problem | null
}

/**
 * Sends a draft: its text, its pictures, then the word that it is to be reviewed, and its time. Each step that was done
 * stays done: the draft remembers its post, so trying again goes on where it stopped. Throws a Problem before the post is submitted.
 */
export async function sendPost({ workspaceId, editor, variants, post: before, when, confirmUpload, onStep }: Sending): Promise<Sent> {
  const kept = await editor.flush()
  const mark = ({ id, version }: { readonly id: string; readonly version: number }): Promise<void> => editor.markSent(kept, { id, version })
  const content = { ...editor.state().content, parts: variants.parts }
  const confirm = confirmUpload ? { confirmUpload } : {}
  onStep({ is: 'post' })
  let head: { readonly id: string; readonly version: number; readonly state: PostHead['state'] } | null = before && content.post ? { id: content.post.id, version: content.post.version, state: before.state } : null
  if (!head && content.post) head = await orThrow(api.GET('/workspaces/{workspaceId}/posts/{postId}', { params: { path: { workspaceId, postId: content.post.id } } }))
  if (!head) {
    head = await orThrow(api.POST('/workspaces/{workspaceId}/posts', { params: { path: { workspaceId } }, body: { identityId: content.identityId, content: toPostContent(content, variants.targets, new Map()), ...confirm } }))
    await mark(head)
  }
  const hashes = await sendPictures(workspaceId, head.id, content.pictures, onStep)
  const whole = { ...toCarried(before?.content, hashes), ...toPostContent(content, variants.targets, hashes) }
  const on = { params: { path: { workspaceId, postId: head.id } } }
  const isDraft = head.state === 'draft' || head.state === 'returned'
  if (isDraft) {
    const saved: PostHead = await orThrow(api.PUT('/workspaces/{workspaceId}/posts/{postId}/content', { ...on, body: { version: head.version, content: whole, ...confirm } }))
    await mark(saved)
    if (when === null) return { post: saved, planned: null, problem: null }
    onStep({ is: 'submit' })
    const { post } = await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/submit', { ...on, body: { version: saved.version } }))
    await mark(post)
    return plan(workspaceId, post, when, onStep)
  }
  onStep({ is: 'submit' })
  const { post } = await orThrow(api.PUT('/workspaces/{workspaceId}/posts/{postId}/revision', { ...on, body: { version: head.version, content: whole, ...confirm } }))
  await mark(post)
  return when === null ? { post, planned: null, problem: null } : plan(workspaceId, post, when, onStep)
}

/** A draft's pictures are sent whole; one that came from the server is known there by its hash. */
async function sendPictures(workspaceId: string, postId: string, pictures: readonly { readonly id: string; readonly alternativeText: string; readonly bytes: Uint8Array<ArrayBuffer> }[], onStep: Sending['onStep']) {
  const hashes = new Map<string, { sha256: string; alternativeText: string }>()
  for (const [index, { id, alternativeText, bytes }] of pictures.entries()) {
    onStep({ is: 'pictures', n: index + 1, of: pictures.length })
    const { sha256 } = await api.sendPicture({ workspaceId, postId }, bytes)
    hashes.set(id, { sha256, alternativeText })
  }
  return hashes
}

/** The post is there by now, so a refused time is told beside it. */
async function plan(workspaceId: string, post: PostHead, when: WhenWish, onStep: Sending['onStep']): Promise<Sent> {
  if (when.is === 'none') return { post, planned: null, problem: null }
  onStep({ is: 'plan' })
  try {
    const planned = await orThrow(api.PUT('/workspaces/{workspaceId}/posts/{postId}/plan', { params: { path: { workspaceId, postId: post.id } }, body: { version: post.version, when } }))
    return { post: planned.post, planned, problem: null }
  } catch (error: unknown) {
    if (error instanceof Problem) return { post, planned: null, problem: error }
    throw error
  }
}
