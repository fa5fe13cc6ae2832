import type { Cause, Move, MoveAnswer, Told, TransitionTable } from '../post/transition-table.ts'
import { findMove } from '../post/transition-table.ts'

const states = {
  scheduled: 'is scheduled',
  waiting: 'waits',
  claimed: 'is in the hands of a worker',
  sending: 'is being sent',
  published: 'is published',
  partial: 'is out in part',
  unknown: 'may be out: the platform gave no clear answer',
  failed: 'was refused by the platform',
  missed: 'was not sent in time',
  cancelled: 'was cancelled',
  withdrawn: 'was taken down',
} as const
export type PublicationState = keyof typeof states
export const publicationStates = Object.keys(states).filter((word): word is PublicationState => Object.hasOwn(states, word))

/** What a publication waits for. Where several hold, the first in this order is told. */
export const waitsFor = ['approval', 'paused', 'cool-off', 'reconnect', 'retry'] as const
export type WaitsFor = (typeof waitsFor)[number]
/** Which waits are told to people when they begin; the others end by themselves or were chosen. */
export const toldWaits: Readonly<Record<WaitsFor, readonly Told[]>> = {
  approval: ['author', 'approvers'], paused: [], 'cool-off': [], reconnect: ['author', 'identity-owner'], retry: [],
}

const events = {
  'held-back': 'it has to wait for something, until some time',
  freed: 'it waits for nothing any more',
  moved: 'it has another time',
  cancelled: 'a person does not want it any more',
  missed: 'it is overdue beyond its window',
  claimed: 'a worker takes it, under a lease',
  'let-go': 'the lease ended, or the last look found a reason to wait, before anything was sent',
  'sending-began': 'the intent and its key are written; the call comes next',
  'taken-over': 'the lease ended while sending; another worker goes on with the same key',
  'sent-in-full': 'every part is out',
  'sent-in-part': 'some parts are out, and the next was refused or came too late',
  'was-refused': 'no part is out, and the platform refused',
  'asked-to-wait': 'the platform says later, or the connection wants renewing',
  'left-unclear': 'looked twice, and nothing clear was found',
  'looked-again': 'a person has it looked for once more, or says where it stands',
  'given-up': 'a person says that it is not out',
  resumed: 'a person goes on from the next part, or tries again',
  kept: 'a person leaves it as it stands',
  'taken-down': 'a person has every part that is out withdrawn',
} as const
export type PublicationEvent = keyof typeof events

const row = (from: PublicationState, event: PublicationEvent, to: PublicationState, by: readonly Cause[], tells: readonly Told[] = []): Move<PublicationState, PublicationEvent> => ({ from, event, to, by, tells })
const all = ['author', 'identity-owner'] as const

/** How one variant goes to one channel. Nobody cancels or edits what is claimed or being sent. */
export const publicationTable: TransitionTable<PublicationState, PublicationEvent> = {
  noun: 'publication',
  states,
  events,
  initial: ['scheduled', 'waiting'],
  final: ['cancelled', 'withdrawn'],
  moves: [
    row('scheduled', 'held-back', 'waiting', ['pause', 'write', 'schedule', 'worker', 'sweeper', 'system']),
    row('scheduled', 'moved', 'scheduled', ['schedule']),
    row('scheduled', 'cancelled', 'cancelled', ['schedule', 'write', 'system']),
    row('scheduled', 'missed', 'missed', ['sweeper'], all),
    row('scheduled', 'sent-in-part', 'partial', ['worker', 'sweeper'], all),
    row('scheduled', 'claimed', 'claimed', ['worker']),
    row('waiting', 'held-back', 'waiting', ['pause', 'write', 'schedule', 'worker', 'sweeper', 'system']),
    row('waiting', 'freed', 'scheduled', ['approve', 'pause', 'connect', 'schedule', 'sweeper', 'system']),
    row('waiting', 'moved', 'waiting', ['schedule']),
    row('waiting', 'cancelled', 'cancelled', ['schedule', 'write', 'system']),
    row('waiting', 'missed', 'missed', ['sweeper'], all),
    row('waiting', 'sent-in-part', 'partial', ['worker', 'sweeper'], all),
    row('claimed', 'let-go', 'scheduled', ['worker', 'sweeper']),
    row('claimed', 'held-back', 'waiting', ['worker']),
    row('claimed', 'sending-began', 'sending', ['worker']),
    row('sending', 'taken-over', 'sending', ['sweeper', 'worker']),
    row('sending', 'sent-in-full', 'published', ['worker', 'take-down']),
    row('sending', 'sent-in-part', 'partial', ['worker', 'take-down'], all),
    row('sending', 'was-refused', 'failed', ['worker'], all),
    row('sending', 'asked-to-wait', 'waiting', ['worker']),
    row('sending', 'left-unclear', 'unknown', ['worker', 'sweeper'], all),
    row('published', 'taken-down', 'withdrawn', ['take-down']),
    row('partial', 'resumed', 'scheduled', ['take-down', 'schedule']),
    row('partial', 'kept', 'partial', ['take-down']),
    row('partial', 'taken-down', 'withdrawn', ['take-down']),
    row('unknown', 'looked-again', 'sending', ['take-down']),
    row('unknown', 'sent-in-part', 'partial', ['take-down'], all),
    row('unknown', 'given-up', 'failed', ['take-down']),
    row('unknown', 'taken-down', 'withdrawn', ['take-down']),
    row('failed', 'resumed', 'scheduled', ['schedule']),
    row('failed', 'cancelled', 'cancelled', ['schedule', 'system']),
    row('missed', 'resumed', 'scheduled', ['schedule']),
    row('missed', 'cancelled', 'cancelled', ['schedule', 'system']),
  ],
}

/** What an event does to a publication in a state. */
export function movePublication(from: PublicationState, event: PublicationEvent, by?: Cause): MoveAnswer<PublicationState, PublicationEvent> {
  return findMove(publicationTable, from, event, by)
}

/** Who is told of a move: where it ends in waiting, whom that wait tells; else whom the table names. */
export function findTold({ to, tells }: Move<PublicationState, PublicationEvent>, waits?: WaitsFor): readonly Told[] {
  return to === 'waiting' && waits !== undefined ? toldWaits[waits] : tells
}

/** Of all that holds at once, what a publication is said to wait for; undefined where nothing does. */
export function toFirstWait(reasons: readonly WaitsFor[]): WaitsFor | undefined {
  return waitsFor.find((one) => reasons.includes(one))
}
