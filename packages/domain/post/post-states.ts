import type { Cause, Move, MoveAnswer, Told, TransitionTable } from './transition-table.ts'
import { findMove } from './transition-table.ts'

const states = {
  draft: 'is a draft',
  'in-review': 'waits for approval',
  returned: 'was returned',
  ready: 'is ready and not planned',
  scheduled: 'is scheduled',
  sending: 'is being sent',
  done: 'has gone out',
  withdrawn: 'was taken down',
} as const
export type PostState = keyof typeof states

const events = {
  submitted: 'a new revision asks for approval',
  readied: 'a new revision that needs no approval',
  'looking-began': 'a new revision whose pictures are looked at before anybody decides',
  approved: 'the approvals asked for are there',
  returned: 'an approver sends it back with remarks',
  recalled: 'its author takes it back to change it',
  scheduled: 'it has a time, a slot or a cool-off, or goes now',
  moved: 'it has a first or another time; approvals stand',
  unscheduled: 'it has no time any more',
  'approval-lapsed': 'an approval ended before it went out',
  'consent-ended': 'a consent that it rests on was taken back, or its last day has passed',
  missed: 'every publication is overdue beyond its window',
  'sending-began': 'the first publication is claimed',
  postponed: 'nothing is out, and everything waits again',
  'came-back': 'nothing went out: all failed, missed or were cancelled',
  settled: 'something is out, and nothing more is on its way',
  'taken-down': 'everything that was out is withdrawn',
} as const
export type PostEvent = keyof typeof events

const row = (from: PostState, event: PostEvent, to: PostState, by: readonly Cause[], tells: readonly Told[] = []): Move<PostState, PostEvent> => ({ from, event, to, by, tells })
/** From review the machine goes on by itself, once the pictures were looked at. */
const submits = (from: PostState): Move<PostState, PostEvent>[] => {
  const by: readonly Cause[] = from === 'in-review' ? ['write', 'system'] : ['write']
  return [row(from, 'submitted', 'in-review', by, ['approvers']), row(from, 'readied', 'ready', by), row(from, 'looking-began', 'in-review', ['write'])]
}

/** How a post goes its one way. An edit of what was submitted is a new revision: `submitted` or `readied` again, from wherever it stands. */
export const postTable: TransitionTable<PostState, PostEvent> = {
  noun: 'post',
  states,
  events,
  initial: ['draft'],
  final: ['withdrawn'],
  moves: [
    ...submits('draft'),
    ...submits('in-review'),
    row('in-review', 'approved', 'ready', ['approve', 'system'], ['author']),
    row('in-review', 'returned', 'returned', ['return'], ['author']),
    row('in-review', 'recalled', 'draft', ['write'], ['approvers']),
    row('in-review', 'moved', 'in-review', ['schedule']),
    row('in-review', 'unscheduled', 'in-review', ['schedule']),
    ...submits('returned'),
    row('returned', 'recalled', 'draft', ['write']),
    ...submits('ready'),
    row('ready', 'recalled', 'draft', ['write']),
    row('ready', 'approval-lapsed', 'in-review', ['sweeper', 'system'], ['author', 'approvers']),
    row('ready', 'consent-ended', 'in-review', ['system'], ['author', 'identity-owner']),
    row('ready', 'scheduled', 'scheduled', ['schedule', 'system']),
    ...submits('scheduled'),
    row('scheduled', 'moved', 'scheduled', ['schedule']),
    row('scheduled', 'unscheduled', 'ready', ['schedule']),
    row('scheduled', 'recalled', 'draft', ['write']),
    row('scheduled', 'returned', 'returned', ['return'], ['author']),
    row('scheduled', 'approval-lapsed', 'in-review', ['worker', 'sweeper', 'system'], ['author', 'approvers']),
    row('scheduled', 'consent-ended', 'in-review', ['system'], ['author', 'identity-owner']),
    row('scheduled', 'missed', 'ready', ['sweeper'], ['author', 'identity-owner']),
    row('scheduled', 'came-back', 'ready', ['schedule', 'system'], ['author']),
    row('scheduled', 'sending-began', 'sending', ['worker']),
    row('sending', 'postponed', 'scheduled', ['worker', 'sweeper', 'system']),
    row('sending', 'came-back', 'ready', ['worker', 'sweeper', 'take-down', 'system'], ['author', 'identity-owner']),
    row('sending', 'settled', 'done', ['worker', 'sweeper', 'take-down', 'system'], ['author']),
    row('sending', 'taken-down', 'withdrawn', ['take-down', 'system'], ['author', 'identity-owner']),
    row('done', 'taken-down', 'withdrawn', ['take-down', 'system'], ['author', 'identity-owner']),
  ],
}

/** What an event does to a post in a state. */
export function movePost(from: PostState, event: PostEvent, by?: Cause): MoveAnswer<PostState, PostEvent> {
  return findMove(postTable, from, event, by)
}
