import { orThrow } from '@sharewell/client'
import { type DraftContent, type DraftPicture, emptyDraft } from '../../../drafts/draft.ts'
import type { Drafts } from '../../../drafts/drafts.ts'
import { makeId } from '../../../drafts/open-drafts.ts'
import type { DraftToEdit } from '../../../drafts/use-draft-editor.ts'
import { api } from '../../api.ts'
import { loadChannels, type PostContent, type WholePost } from '../api.ts'
import { platformOf } from '../words.ts'
import { toText } from './cut-parts.ts'

/** A draft to edit, and the post that the server has of it. */
export interface OpenedDraft {
  readonly draft: DraftToEdit
  readonly post: WholePost | null
  /** What this device had of an older version stays as a copy. */
  readonly isCopied: boolean
}

const language = /^[a-z]{2,3}/u.exec(navigator.language)?.[0] ?? 'en'

/** A draft of this device by its id; a new one where there is none. */
export async function openDraft(drafts: Drafts, draftId: string, identityId: string): Promise<OpenedDraft> {
  const found = await drafts.read(draftId)
  return { draft: found ? { id: found.id, version: found.version, content: found } : { id: draftId, version: 0, content: emptyDraft(identityId, language) }, post: null, isCopied: false }
}

/** A post as its author edits it: what this device has of it, or what the server has; where both changed, this device's stays as a copy. */
export async function openPostDraft(drafts: Drafts, workspaceId: string, postId: string): Promise<OpenedDraft> {
  const post = await orThrow(api.GET('/workspaces/{workspaceId}/posts/{postId}', { params: { path: { workspaceId, postId } } }))
  const head = (await drafts.list()).find((one) => one.post?.id === postId)
  const found = head && await drafts.read(head.id)
  if (found && found.post?.version === post.version) return { draft: { id: found.id, version: found.version, content: found }, post, isCopied: false }
  const theirs = await toDraft(workspaceId, post)
  if (!found) return { draft: { id: makeId(), version: 0, content: theirs }, post, isCopied: false }
  const taken = await drafts.takeTheirs(found.id, theirs)
  if ('unkept' in taken) return { draft: { id: found.id, version: found.version, content: theirs }, post, isCopied: false }
  return { draft: { id: found.id, version: taken.version, content: theirs }, post, isCopied: taken.copyId !== null }
}

/** What the server has of a post, with its pictures, as a draft. */
export async function toDraft(workspaceId: string, post: WholePost): Promise<DraftContent> {
  const empty = { ...emptyDraft(post.identityId, language), post: { id: post.id, version: post.version } }
  const { content } = post
  if (content === null) return empty
  const channels = await loadChannels(workspaceId, post.identityId)
  const first = channels.find(({ id }) => id === content.targets[0]?.channelId)
  const pictures = await Promise.all(findMedia(content.parts).map((one) => loadPicture(workspaceId, post.id, one)))
  return {
    ...empty, pictures, text: toText(content.parts.map(({ text }) => text), first ? platformOf(first) : 'mastodon', content.contentWarning ?? ''),
    parts: content.parts.map(({ text, media = [] }) => ({ text, pictures: media.map(({ sha256 }) => sha256) })),
    targets: content.targets.map(({ channelId, visibility }) => ({ channelId, ...(visibility === undefined ? {} : { visibility }) })),
    visibility: content.visibility ?? 'public', contentWarning: content.contentWarning ?? '', language: content.language,
    replyTo: content.replyTo ?? null, quoteOf: content.quoteOf ?? null, repostOf: content.repostOf ?? null, isEndorsement: content.isEndorsement ?? null,
    times: { plannedAt: post.plannedAt, zone: post.plannedZone },
  }
}

type Media = NonNullable<PostContent['parts'][number]['media']>[number]

function findMedia(parts: PostContent['parts']): Media[] {
  return [...new Map(parts.flatMap(({ media = [] }) => media).map((one) => [one.sha256, one])).values()]
}

async function loadPicture(workspaceId: string, postId: string, { sha256, alternativeText = '' }: Media): Promise<DraftPicture> {
  const answer: Blob = await orThrow(api.GET('/media/{workspaceId}/{postId}/{sha256}', { params: { path: { workspaceId, postId, sha256 } }, parseAs: 'blob' }))
  return { id: sha256, type: answer.type, name: '', alternativeText, bytes: new Uint8Array(await answer.arrayBuffer()) }
}
