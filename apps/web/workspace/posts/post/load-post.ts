import { orThrow, Problem } from '@sharewell/client'
import { api } from '../../api.ts'
import { loadChannels, loadIdentities, loadMembers, type Channel, type Identity, type Member, type Publication, type Remark, type Review, type Standing, type WholePost } from '../api.ts'

/** All that the page of a post shows. */
export interface PostFacts {
  readonly post: WholePost
  readonly standing: Standing
  /** Null before it was ever submitted. */
  readonly review: Review | null
  readonly remarks: readonly Remark[]
  readonly publications: readonly Publication[]
  readonly identity: Identity | null
  readonly channels: readonly Channel[]
  readonly members: readonly Member[]
}

/** Loads a post with how it stands. Throws a Problem where it is not there for this member. */
export async function loadPost(workspaceId: string, postId: string): Promise<PostFacts> {
  const on = { params: { path: { workspaceId, postId } } }
  const post = await orThrow(api.GET('/workspaces/{workspaceId}/posts/{postId}', on))
  const [standing, review, { remarks }, { publications }, identities, channels, members] = await Promise.all([
    orThrow(api.GET('/workspaces/{workspaceId}/posts/{postId}/standing', on)),
    post.revision === null ? null : orThrow(api.GET('/workspaces/{workspaceId}/posts/{postId}/review', on)).catch(toNone),
    orThrow(api.GET('/workspaces/{workspaceId}/posts/{postId}/remarks', on)),
    orThrow(api.GET('/workspaces/{workspaceId}/posts/{postId}/publications', on)),
    loadIdentities(workspaceId), loadChannels(workspaceId, post.identityId).catch(() => []), loadMembers(workspaceId),
  ])
  return { post, standing, review, remarks, publications, identity: identities.find(({ id }) => id === post.identityId) ?? null, channels, members }
}

/** A review that cannot be read right now leaves the rest of the page standing. */
function toNone(error: unknown): null {
  if (error instanceof Problem) return null
  throw error
}

/** What the reader may do with it. */
export function mayOn({ standing }: Pick<PostFacts, 'standing'>, action: Standing['can'][number]['action']): boolean {
  return standing.can.some((one) => one.action === action && one.may)
}
