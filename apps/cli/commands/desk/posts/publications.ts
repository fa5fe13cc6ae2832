import type { Schemas } from '@sharewell/client'
import type { Io } from '../../../io.ts'
import { toId } from '../../../input/pick.ts'
import { parseOptions } from '../../../options.ts'
import { toClock } from '../../../output/table.ts'
import { type Desk, deskOptions, type DeskParts, openDesk } from '../../../server/open-desk.ts'
import { UsageError } from '../../../usage-error.ts'
import type { OnPost } from '../on-post.ts'

type Publication = Schemas['Publication']

/** Where a post goes and went: each channel with its parts and receipts. */
export async function readPublications(desk: Desk, path: OnPost): Promise<readonly Publication[]> {
  return (await desk.told(desk.api.GET('/workspaces/{workspaceId}/posts/{postId}/publications', { params: { path } }), { scope: 'read' })).publications
}

/** A channel's line, then one for each part that is out or has something to say. */
export function toPublicationWords({ platform, looksAs, state, waitsFor, waitsUntil, dueAt, parts }: Publication, zone: string): string {
  const waits = waitsFor === null ? '' : ` for ${waitsFor}${waitsUntil === null ? '' : ` until ${toClock(waitsUntil, zone)}`}`
  const own = parts.flatMap(({ number, state: its, receipt, why, wayOn, withdrawnAt }) => {
    const said = [receipt?.url, withdrawnAt === null ? null : `taken down ${toClock(withdrawnAt, zone)}`, why, wayOn].filter((one) => one !== null && one !== undefined)
    return said.length === 0 ? [] : [`            part ${number} ${its}: ${said.join('; ')}\n`]
  })
  return `going out   ${platform === looksAs ? platform : `${platform}:${looksAs}`} ${state}${waits}, due ${toClock(dueAt, zone)}\n${own.join('')}`
}

/** `sharewell posts withdraw`: takes a post down wherever it is out, and cancels what has not gone out. */
export async function withdrawPost(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals: [typed, ...more] } = parseOptions('posts', args, deskOptions)
  if (more.length > 0) throw new UsageError('name one post; run "sharewell posts --help"')
  const postId = toId(typed, 'post', 'posts')
  const desk = openDesk(values, io, parts)
  const done = await desk.told(desk.api.POST('/workspaces/{workspaceId}/posts/{postId}/take-down', { params: { path: { ...desk.here, postId } } }), { scope: 'take-down' })
  await desk.show(done, () => `It is being taken down from ${done.channels === 1 ? 'one channel' : `${done.channels} channels`}. ${done.honestWord}\nSee how far it is: sharewell posts show ${postId}\n`)
  return 0
}
