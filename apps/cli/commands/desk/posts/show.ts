import type { Io } from '../../../io.ts'
import { toId } from '../../../input/pick.ts'
import { parseOptions } from '../../../options.ts'
import { deskOptions, type DeskParts, openDesk } from '../../../server/open-desk.ts'
import { UsageError } from '../../../usage-error.ts'
import { listMembers } from '../people.ts'
import { readPublications, toPublicationWords } from './publications.ts'
import { toPartsWords, toStandingWords } from './post-words.ts'

/** `sharewell posts show`: one post with its text, and how it stands. */
export async function showPost(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals: [typed, ...more] } = parseOptions('posts', args, deskOptions)
  if (more.length > 0) throw new UsageError('name one post; run "sharewell posts --help"')
  const path = { postId: toId(typed, 'post', 'posts') }
  const desk = openDesk(values, io, parts)
  const at = { params: { path: { ...desk.here, ...path } } }
  const post = await desk.told(desk.api.GET('/workspaces/{workspaceId}/posts/{postId}', at), { scope: 'read' })
  const standing = await desk.told(desk.api.GET('/workspaces/{workspaceId}/posts/{postId}/standing', at), { scope: 'read' })
  const publications = await readPublications(desk, at.params.path)
  const members = await listMembers(desk)
  const nameOf = (id: string): string => members.find((one) => one.id === id)?.name ?? id
  await desk.show({ ...post, standing, publications }, () => [
    `post        ${post.id}, version ${post.version}\nwritten     by ${nameOf(post.authorId)}${post.lastEditedBy === post.authorId ? '' : `, last edited by ${nameOf(post.lastEditedBy)}`}\n`,
    toStandingWords(post, standing, nameOf, desk.zone).replace('findings ID', `findings ${post.id}`),
    ...publications.map((one) => toPublicationWords(one, post.plannedZone ?? desk.zone)),
    post.content === null ? '\nIts text was erased.\n' : `\n${post.content.contentWarning === undefined ? '' : `[warning: ${post.content.contentWarning}]\n`}${toPartsWords(post.content.parts)}`,
  ].join(''))
  return 0
}
