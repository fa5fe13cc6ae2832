import type { Answer } from '@sharewell/client'
import type { Io } from '../../io.ts'
import { pick, toId } from '../../input/pick.ts'
import { parseOptions } from '../../options.ts'
import { toClock } from '../../output/table.ts'
import { type Desk, deskOptions, type DeskParts, openDesk, usualParts } from '../../server/open-desk.ts'
import { UsageError } from '../../usage-error.ts'
import { listChannels, pickIdentity } from './people.ts'
import { readHead } from './posts/move.ts'

type Planned = Answer<'put', '/workspaces/{workspaceId}/posts/{postId}/plan'>

const kinds = { ...deskOptions, at: 'string', zone: 'string', 'next-slot': 'boolean', channel: 'string', tomorrow: 'boolean', now: 'boolean', second: 'boolean', rest: 'boolean' } as const
const ways = ['at', 'next-slot', 'tomorrow', 'now'] as const
const wayOn = { scope: 'schedule' }

/** `sharewell schedule ID`: gives a post its first or another time; approvals stand. */
export async function schedule(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  const { values, positionals: [typed, ...more] } = parseOptions('schedule', args, kinds)
  if (more.length > 0) throw new UsageError('name one post; a time goes into quotes, such as --at "2026-12-01 09:00"')
  const postId = toId(typed, 'post', 'schedule')
  const chosen = ways.filter((way) => values[way] !== undefined)
  if (chosen.length !== 1) throw new UsageError('say when, once: --at "2026-12-01 09:00", --next-slot, --tomorrow or --now')
  const local = values.at === undefined ? undefined : toLocal(values.at)
  const desk = openDesk(values, io, parts)
  const zone = toZone(values.zone ?? desk.zone)
  const path = { ...desk.here, postId }
  const { version, identityId } = await readHead(desk, path)
  const planned = await desk.told(desk.api.PUT('/workspaces/{workspaceId}/posts/{postId}/plan', { params: { path }, body: { version, when: await toWhen(), ...(values.rest === true ? { takesCoolOff: true } : {}) } }), wayOn)
  await desk.show(planned, () => toWords(planned, zone, values.now === true))
  return 0

  async function toWhen() {
    if (local !== undefined) return { is: 'local' as const, local, zone, ...(values.second === true ? { takesSecond: true } : {}) }
    if (values['next-slot'] === true) return { is: 'slot' as const, channelId: await toChannel(desk, identityId, values.channel) }
    return values.tomorrow === true ? { is: 'tomorrow' as const, zone } : { is: 'now' as const }
  }
}

async function toChannel(desk: Desk, identityId: string, typed: string | undefined): Promise<string> {
  const identity = await pickIdentity(desk, identityId)
  return pick(await listChannels(desk, identity.id), typed, 'channel').id
}

/** A local time as the server takes it. Throws a UsageError where it is none. */
function toLocal(typed: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}):(\d{2})$/.exec(typed.trim())
  const [, day, hour, minute] = found ?? []
  if (day === undefined || hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) throw new UsageError(`--at is ${JSON.stringify(typed)}; it must be a day and a time, such as "2026-12-01 09:00"`)
  return `${day}T${hour.padStart(2, '0')}:${minute}`
}

function toZone(typed: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone
  } catch {
    throw new UsageError(`--zone is ${JSON.stringify(typed)}; it must be a zone such as Europe/Berlin or America/Toronto`)
  }
}

const objectionWords = { quiet: 'It falls into quiet hours', shift: 'It falls into a declared shift' } as const
const waitWords: Readonly<Record<string, string>> = { approval: 'It waits for approval, and goes out then only if that came.', paused: 'It is paused; "sharewell resume" goes on.', 'cool-off': 'It rests until then; its author is asked whether they still feel the same.' }

function toWords({ post, plannedAt, clocks, otherAt, objections, coolOff, waitsFor, approvalEndsBefore }: Planned, zone: string, isNow: boolean): string {
  const shown = post.plannedZone ?? zone
  const lines = [
    isNow ? `It goes out in twenty seconds. To undo it: sharewell unschedule ${post.id}` : `It is planned for ${toClock(plannedAt, shown)} ${shown}.`,
    ...(clocks === 'gap' ? ['Clocks skip the time that you gave; this is the next one that there is.'] : []),
    ...(clocks === 'twice' && otherAt !== null ? ['Clocks show this time twice that day; --second takes the later one.'] : []),
    ...objections.map(({ is }) => `${objectionWords[is]}; it goes out all the same.`),
    ...(coolOff.isOffered && !coolOff.isTaken ? ['It reads as written in anger or haste. --rest lets it rest until tomorrow morning.'] : []),
    ...(coolOff.isTaken && coolOff.endsAt !== null && waitsFor !== 'cool-off' ? [`It rests until ${toClock(coolOff.endsAt, shown)}.`] : []),
    ...(waitsFor === null ? [] : [waitWords[waitsFor] ?? `It waits for: ${waitsFor}.`]),
    ...(approvalEndsBefore === null ? [] : [`Its approval ends before, at ${toClock(approvalEndsBefore, shown)}; it wants another.`]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** `sharewell unschedule ID`: takes the time away. */
export async function unschedule(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  const { values, positionals: [typed, ...more] } = parseOptions('unschedule', args, deskOptions)
  if (more.length > 0) throw new UsageError('name one post; run "sharewell unschedule --help"')
  const postId = toId(typed, 'post', 'unschedule')
  const desk = openDesk(values, io, parts)
  const path = { ...desk.here, postId }
  const { version } = await readHead(desk, path)
  const post = await desk.told(desk.api.POST('/workspaces/{workspaceId}/posts/{postId}/unschedule', { params: { path }, body: { version } }), wayOn)
  await desk.show(post, () => `It has no time any more, and is ${post.state}.\n`)
  return 0
}

/** `sharewell pause [IDENTITY]`: nothing of it goes out until `resume`. */
export async function pause(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  return halt('pause', args, io, parts)
}

/** `sharewell resume [IDENTITY]`: goes on. */
export async function resume(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  return halt('resume', args, io, parts)
}

async function halt(command: 'pause' | 'resume', args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals: [typed, ...more] } = parseOptions(command, args, deskOptions)
  if (more.length > 0) throw new UsageError(`name one identity, or none for all; run "sharewell ${command} --help"`)
  const desk = openDesk(values, io, parts)
  const body = typed === undefined ? {} : { identityId: (await pickIdentity(desk, typed)).id }
  const at = { params: { path: desk.here }, body }
  const done = command === 'pause' ? await desk.told(desk.api.POST('/workspaces/{workspaceId}/pause', at), wayOn) : await desk.told(desk.api.POST('/workspaces/{workspaceId}/resume', at), wayOn)
  const many = done.identityIds.length
  const whom = many === 1 ? 'One identity' : `${many} identities`
  await desk.show(done, () => (many === 0 ? 'There was nothing to change.\n' : command === 'pause' ? `${whom} paused: nothing goes out until "sharewell resume".\n` : `${whom} going on. What was due meanwhile, if anything, came back and wants another time.\n`))
  return 0
}
