import type { Answer } from '@sharewell/client'
import type { Io } from '../../io.ts'
import { toId } from '../../input/pick.ts'
import { parseOptions } from '../../options.ts'
import { write } from '../../output/writer.ts'
import { toShowable } from '../../output/style.ts'
import { type Desk, deskOptions, type DeskParts, openDesk, usualParts } from '../../server/open-desk.ts'
import { UsageError } from '../../usage-error.ts'
import { type OnPost, readAnswer, readSentence } from './on-post.ts'
import { toChangedWords } from './changed-words.ts'
import { readHead } from './posts/move.ts'
import { toPartsWords } from './posts/post-words.ts'

type Standing = Answer<'get', '/workspaces/{workspaceId}/posts/{postId}/approval'>

const wayOn = { scope: 'approve' }

/**
 * `sharewell approve ID`: shows what would go out and what changed, and approves exactly that: after a yes at the terminal,
 * or for the hash that --hash names. Ends with 1 where nothing was approved.
 */
export async function approve(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  const { values, positionals: [typed, ...more] } = parseOptions('approve', args, { ...deskOptions, hash: 'string' })
  if (more.length > 0) throw new UsageError('name one post; run "sharewell approve --help"')
  const postId = toId(typed, 'post', 'approve')
  const given = values.hash === undefined ? undefined : toHash(values.hash)
  const desk = openDesk(values, io, parts)
  const path = { ...desk.here, postId }
  const hash = given ?? await askAbout(desk, path, io)
  if (hash === undefined) return 1
  await desk.told(desk.api.POST('/workspaces/{workspaceId}/posts/{postId}/approvals', { params: { path }, body: { revisionHash: hash } }), wayOn)
  // Where it had a time already, it has gone on to it.
  const { content: _, ...post } = await readHead(desk, path)
  await desk.show(post, () => `Approved, this very text alone. It is ${post.state}.\n`)
  return 0
}

async function askAbout(desk: Desk, path: OnPost, io: Io): Promise<string | undefined> {
  const standing = await desk.told(desk.api.GET('/workspaces/{workspaceId}/posts/{postId}/approval', { params: { path } }), { scope: 'read' })
  const { revision: { hash }, you } = standing
  if (!desk.isJson) await write(io.stdout, toShowable(await toWords(desk, path, standing)))
  if (you.approve !== null) throw new UsageError(you.approve.words)
  const said = desk.isJson ? undefined : await readAnswer('Approve exactly this? Type yes: ', io)
  if (said?.toLowerCase() === 'yes') return hash
  const way = `sharewell approve ${path.postId} --hash ${hash}`
  await desk.show({ isApproved: false, ...standing, doThis: way }, () => (said === undefined ? `Nothing is approved yet. To approve exactly this: ${way}\n` : 'Nothing is approved.\n'))
  return undefined
}

async function toWords(desk: Desk, path: OnPost, { content, verdict, revision: { number, hash } }: Standing): Promise<string> {
  const difference = await desk.told(desk.api.GET('/workspaces/{workspaceId}/posts/{postId}/difference', { params: { path } }), { scope: 'read' })
  const text = content === null ? 'Its text was erased.\n' : `${content.contentWarning === undefined ? '' : `[warning: ${content.contentWarning}]\n`}${toPartsWords(content.parts)}`
  return `Revision ${number}, hash ${hash}\nIts review says ${verdict}${verdict === 'clear' ? '' : `: sharewell findings ${path.postId}`}.\n\n${text}\n${toChangedWords(difference)}`
}

/** `sharewell return ID --note TEXT`: back to its author, with what is to change. */
export async function giveBack(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  const { values, positionals: [typed, ...more] } = parseOptions('return', args, { ...deskOptions, note: 'string', part: 'string', on: 'string', hash: 'string' })
  if (more.length > 0) throw new UsageError('name one post, and give what you have to say with --note')
  const postId = toId(typed, 'post', 'return')
  const given = values.hash === undefined ? undefined : toHash(values.hash)
  const desk = openDesk(values, io, parts)
  const path = { ...desk.here, postId }
  const { content, revision } = await desk.told(desk.api.GET('/workspaces/{workspaceId}/posts/{postId}/approval', { params: { path } }), { scope: 'read' })
  const span = toSpan(content?.parts ?? [], values.part, values.on)
  const text = await readSentence(values.note, '--note', 'What is to change?', io)
  const post = await desk.told(desk.api.POST('/workspaces/{workspaceId}/posts/{postId}/returns', { params: { path }, body: { revisionHash: given ?? revision.hash, remarks: [{ ...span, text }] } }), wayOn)
  await desk.show(post, () => 'It is back with its author, with your note.\n')
  return 0
}

/** Where a note stands: on words of a part, on a whole part, else on the first part as a whole. */
function toSpan(parts: readonly { readonly text: string }[], typedPart: string | undefined, words: string | undefined): { part: number; start: number; end: number } {
  const part = typedPart === undefined ? parts.findIndex(({ text }) => words === undefined || text.includes(words)) : Number(typedPart) - 1
  const text = parts[part]?.text
  if (text === undefined) throw new UsageError(typedPart === undefined ? `the text does not say ${JSON.stringify(words)}` : `--part is ${JSON.stringify(typedPart)}; the post has ${parts.length}`)
  if (words === undefined) return { part, start: 0, end: 0 }
  const start = text.indexOf(words)
  if (start < 0) throw new UsageError(`part ${part + 1} does not say ${JSON.stringify(words)}`)
  return { part, start, end: start + words.length }
}

function toHash(typed: string): string {
  if (!/^[0-9a-f]{64}$/.test(typed)) throw new UsageError('--hash must be the whole hash of the revision, 64 letters and figures, as "sharewell approve ID" shows it')
  return typed
}
