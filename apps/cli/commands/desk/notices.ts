import type { Schemas } from '@sharewell/client'
import type { Io } from '../../io.ts'
import { toId } from '../../input/pick.ts'
import { parseOptions } from '../../options.ts'
import { type Desk, deskOptions, type DeskParts, openDesk, usualParts } from '../../server/open-desk.ts'
import { UsageError } from '../../usage-error.ts'
import { runSub } from './choose.ts'

/** What a notice says, in a few words. One of a newer server is shown by its name. */
const words: Readonly<Record<string, string>> = {
  'draft.shared': 'a draft was shown to you',
  'post.submitted': 'waits for your approval',
  'approval.reminder': 'still waits for your approval',
  'approval.missing': 'its time came without an approval; it waits',
  'post.approved': 'was approved',
  'post.returned': 'was returned with remarks',
  'post.recalled': 'was taken back by its author',
  'post.approval-lapsed': 'its approval ended; it waits again',
  'post.consent-ended': 'rests on a consent that has ended; it waits for you',
  'consent.take-down': 'is out although its consent has ended; take it down',
  'mail.undelivered': 'a mail about it could not be delivered; look at the address',
  'post.came-back': 'did not go out and has no time any more',
  'pictures.unanswered': 'its pictures were looked at; its review wants an answer',
  'plan.passed': 'was approved after its time; give it another',
  'plan.unanswered': 'lost its time: its review wants an answer',
  'cool-off.over': 'has rested; say whether you still want to post it',
  'finding.disputed': 'a block is said to be wrong; confirm it or not',
  'finding.dispute-confirmed': 'a block was confirmed to be wrong',
  'post.missed': 'was not sent in time and has no time any more',
  'post.settled': 'has gone out',
  'post.taken-down': 'was taken down',
  'plan.changed': 'lost its time: it was changed since',
  'plan.erased': 'lost its time: its text was erased',
  'plan.complaint': 'lost its time: somebody keeps it because of a complaint',
  'publication.held-back': 'was held back',
  'channel.lost': 'lost its connection; connect it again',
  'publication.asked-to-wait': 'waits: its channel wants connecting again',
  'publication.missed': 'was not sent in time to a channel',
  'publication.sent-in-part': 'is out in part; go on, keep it, or take it down',
  'publication.was-refused': 'was refused by a platform',
  'publication.left-unclear': 'may be out; look there, and say where it stands',
  'take-down.incomplete': 'is still out somewhere that could not be taken down',
  'text.erased': 'was never published, and its text was erased',
}

/** `sharewell queue`: what waits to be read, the newest first; never a word of a post. */
export async function queue(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  const { values, positionals } = parseOptions('queue', args, { ...deskOptions, all: 'boolean' })
  if (positionals.length > 0) throw new UsageError('queue takes options only; run "sharewell queue --help"')
  return showAll(openDesk(values, io, parts), values.all === true)
}

/** `sharewell notices [list] | read`: the same with what you have read, and a way to have read it. */
export async function notices(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  return runSub('notices', { list, read }, args, io, parts)
}

async function list(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals } = parseOptions('notices', args, { ...deskOptions, unread: 'boolean' })
  if (positionals.length > 0) throw new UsageError('notices list takes options only; run "sharewell notices --help"')
  return showAll(openDesk(values, io, parts), values.unread !== true)
}

async function showAll(desk: Desk, withRead: boolean): Promise<number> {
  const found = await find(desk, withRead)
  await desk.show(found, () => (found.length === 0 ? 'Nothing waits for you.\n' : found.map(toLine).join('')))
  return 0
}

async function find(desk: Desk, withRead: boolean): Promise<readonly Schemas['Notice'][]> {
  const { notices: found } = await desk.told(desk.api.GET('/workspaces/{workspaceId}/notices', { params: { path: desk.here, query: withRead ? {} : { unread: 'true' } } }), { scope: 'read' })
  return found
}

function toLine({ kind, subjectKind, subjectId, madeAt }: Schemas['Notice']): string {
  return `${new Date(madeAt).toISOString().slice(0, 16).replace('T', ' ')}  ${subjectKind} ${subjectId}  ${words[kind] ?? kind}\n`
}

async function read(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals } = parseOptions('notices', args, { ...deskOptions, all: 'boolean' })
  if (positionals.length === 0 && values.all !== true) throw new UsageError('say which notices you have read, by their post or id, or --all')
  const desk = openDesk(values, io, parts)
  const named = positionals.map((typed) => toId(typed, 'notice', 'notices'))
  const ids = (await find(desk, false)).filter(({ id, subjectId }) => values.all === true || named.includes(id) || named.includes(subjectId)).map(({ id }) => id)
  await desk.told(desk.api.POST('/workspaces/{workspaceId}/notices/read', { params: { path: desk.here }, body: { ids } }), { scope: 'read' })
  await desk.show({ read: ids }, () => (ids.length === 0 ? 'There was nothing unread among them.\n' : `${ids.length === 1 ? 'One notice is' : `${ids.length} notices are`} marked as read.\n`))
  return 0
}
