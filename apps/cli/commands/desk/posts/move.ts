import type { Schemas } from '@sharewell/client'
import type { Io } from '../../../io.ts'
import { pick, toId } from '../../../input/pick.ts'
import { parseOptions } from '../../../options.ts'
import { type Desk, deskOptions, type DeskParts, openDesk } from '../../../server/open-desk.ts'
import { UsageError } from '../../../usage-error.ts'
import { listMembers } from '../people.ts'

interface Opened { readonly desk: Desk; readonly path: { readonly workspaceId: string; readonly postId: string }; readonly others: readonly string[] }

function open(args: readonly string[], io: Io, parts: DeskParts, most: number): Opened {
  const { values, positionals: [typed, ...others] } = parseOptions('posts', args, deskOptions)
  const postId = toId(typed, 'post', 'posts')
  if (others.length > most) throw new UsageError('that is more than this takes; run "sharewell posts --help"')
  const desk = openDesk(values, io, parts)
  return { desk, path: { ...desk.here, postId }, others }
}

/** The version of a post that stands, which whoever changes it names. */
export async function readHead(desk: Desk, path: Opened['path']): Promise<Schemas['Post']> {
  return desk.told(desk.api.GET('/workspaces/{workspaceId}/posts/{postId}', { params: { path } }), { scope: 'read' })
}

/** `sharewell posts submit`: makes a revision, has the server review it, and asks for approval where it is needed. */
export async function submitPost(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { desk, path } = open(args, io, parts, 0)
  const { version } = await readHead(desk, path)
  const done = await desk.told(desk.api.POST('/workspaces/{workspaceId}/posts/{postId}/submit', { params: { path }, body: { version } }), { scope: 'write' })
  await desk.show(done, () => toSubmittedWords(done, path.postId))
  return 0
}

function toSubmittedWords({ post: { state, waitsFor }, verdict, questions }: Schemas['Submitted'], postId: string): string {
  const asks = questions.map((question) => `Ask yourself: ${question}\n`).join('')
  const found = verdict === 'clear' ? '' : `Its review says ${verdict}. See why: sharewell findings ${postId}\n`
  const next = waitsFor === 'pictures' ? 'Its pictures are being looked at, which takes seconds; then it goes on by itself.\n' : state === 'in-review' ? 'It waits for approval; whoever gives it was told.\n' : `It is ready. Give it a time: sharewell schedule ${postId} --tomorrow\n`
  return found + asks + next
}

/** `sharewell posts recall`: back to a draft; its plan ends. */
export async function recallPost(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { desk, path } = open(args, io, parts, 0)
  const { version } = await readHead(desk, path)
  const post = await desk.told(desk.api.POST('/workspaces/{workspaceId}/posts/{postId}/recall', { params: { path }, body: { version } }), { scope: 'write' })
  await desk.show(post, () => 'It is a draft again, and its plan has ended.\n')
  return 0
}

/** `sharewell posts share`: shows a draft to one colleague. */
export async function sharePost(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { desk, path, others } = open(args, io, parts, 1)
  const { id: withMemberId, name } = pick(await listMembers(desk), others[0], 'member')
  await desk.told(desk.api.POST('/workspaces/{workspaceId}/posts/{postId}/shares', { params: { path }, body: { withMemberId } }), { page: `/posts/${path.postId}` })
  await desk.show({ postId: path.postId, withMemberId }, () => `${name} may read it and remark on it until you take it back: sharewell posts take-back ${path.postId} ${JSON.stringify(name)}\n`)
  return 0
}

/** `sharewell posts take-back`: ends that. */
export async function takeBackPost(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { desk, path, others } = open(args, io, parts, 1)
  const { id: memberId, name } = pick(await listMembers(desk), others[0], 'member')
  await desk.told(desk.api.DELETE('/workspaces/{workspaceId}/posts/{postId}/shares/{memberId}', { params: { path: { ...path, memberId } } }), { page: `/posts/${path.postId}` })
  await desk.show({ postId: path.postId, memberId, isTakenBack: true }, () => `${name} sees it no more.\n`)
  return 0
}
