import { postTable, type PostState } from '@sharewell/domain/post'
import type { Io } from '../../../io.ts'
import { parseOptions, toChoice } from '../../../options.ts'
import { toClock, toTable } from '../../../output/table.ts'
import { deskOptions, type DeskParts, openDesk } from '../../../server/open-desk.ts'
import { UsageError } from '../../../usage-error.ts'
import { pickIdentity } from '../people.ts'

const states = Object.keys(postTable.states).filter((state): state is PostState => Object.hasOwn(postTable.states, state))

/** `sharewell posts list`: the posts that one may see, the newest first, each with how it begins. */
export async function listPosts(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals } = parseOptions('posts', args, { ...deskOptions, state: 'string', identity: 'string', limit: 'string', before: 'string' })
  if (positionals.length > 0) throw new UsageError('posts list takes options only; run "sharewell posts --help"')
  const limit = values.limit === undefined ? 20 : Number(values.limit)
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= 100)) throw new UsageError(`--limit is ${JSON.stringify(values.limit)}; it must be a whole number from 1 to 100`)
  const state = values.state === undefined ? undefined : toChoice('--state', values.state, states)
  const desk = openDesk(values, io, parts)
  const identity = values.identity === undefined ? undefined : await pickIdentity(desk, values.identity)
  const query = { limit, ...(state === undefined ? {} : { state }), ...(values.before === undefined ? {} : { before: values.before }) }
  const { posts } = await desk.told(desk.api.GET('/workspaces/{workspaceId}/desk', { params: { path: desk.here, query } }), { scope: 'read' })
  const found = identity ? posts.filter(({ identityId }) => identityId === identity.id) : posts
  await desk.show(found, () => (found.length === 0 ? 'No post that you may see.\n' : toTable(found.map(({ id, state: its, plannedAt, plannedZone, begins, parts: many }) => [
    id, its, plannedAt === null ? '' : toClock(plannedAt, plannedZone ?? desk.zone), `${toShort(begins ?? '(erased)', io.environment.columns)}${many > 1 ? ` (${many} parts)` : ''}`,
  ]))))
  return 0
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

function toShort(words: string, columns: number): string {
  const all = [...graphemes.segment(words)].map(({ segment }) => segment)
  const most = Math.max(20, columns - 30)
  return all.length <= most ? words : `${all.slice(0, most - 1).join('')}…`
}
