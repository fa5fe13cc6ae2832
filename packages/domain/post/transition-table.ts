import type { Action } from '../people/actions.ts'
import type { Refusal } from '../refusal.ts'

/** Who may cause a move: a person who may do an action, the worker that sends, the sweeper that looks for what is overdue, or the transaction of another move. */
export type Cause = Action | 'worker' | 'sweeper' | 'system'
/** Who is told when it happens, by a notice: the author, those asked to approve, the identity's owner. */
export type Told = 'author' | 'approvers' | 'identity-owner'

/** One row of a transition table. Every pair of `from` and `event` stands once. */
export interface Move<State extends string, Event extends string> {
  readonly from: State
  readonly event: Event
  readonly to: State
  readonly by: readonly Cause[]
  readonly tells: readonly Told[]
}

export type MoveAnswer<State extends string, Event extends string> =
  | { readonly ok: true; readonly move: Move<State, Event> }
  | { readonly ok: false; readonly refusal: Refusal<'not-from-here' | 'not-by-you'> }

export interface TransitionTable<State extends string, Event extends string> {
  readonly noun: string
  readonly states: Readonly<Record<State, string>>
  readonly events: Readonly<Record<Event, string>>
  readonly initial: readonly State[]
  readonly final: readonly State[]
  readonly moves: readonly Move<State, Event>[]
}

/** What happens to a thing in a state when an event comes; `by` is checked where it is given. */
export function findMove<State extends string, Event extends string>(table: TransitionTable<State, Event>, from: State, event: Event, by?: Cause): MoveAnswer<State, Event> {
  const move = table.moves.find((one) => one.from === from && one.event === event)
  if (!move) return { ok: false, refusal: { code: 'not-from-here', words: `This ${table.noun} ${table.states[from]}, so that cannot happen now. Load it again.` } }
  if (by !== undefined && !move.by.includes(by)) return { ok: false, refusal: { code: 'not-by-you', words: `This move of a ${table.noun} is made by others.` } }
  return { ok: true, move }
}

/** The moves out of a state, in the order of the table. */
export function findMovesFrom<State extends string, Event extends string>(table: TransitionTable<State, Event>, from: State): readonly Move<State, Event>[] {
  return table.moves.filter((move) => move.from === from)
}

/** Whether a cause is a person, not a machine. */
export function isPerson(cause: Cause): cause is Action {
  return cause !== 'worker' && cause !== 'sweeper' && cause !== 'system'
}

/** A table as a Mermaid state diagram. */
export function drawTable<State extends string, Event extends string>(table: TransitionTable<State, Event>): string {
  const name = (state: string): string => state.replaceAll('-', '_')
  const ids = [...table.initial, ...table.moves.flatMap(({ from, to }) => [from, to])]
  const dashed = [...new Set(ids)].filter((state) => state.includes('-')).map((state) => `  state "${state}" as ${name(state)}`)
  const edges = table.moves.map(({ from, event, to }) => `  ${name(from)} --> ${name(to)}: ${event}`)
  const lines = ['stateDiagram-v2', ...dashed, ...table.initial.map((state) => `  [*] --> ${name(state)}`), ...edges, ...table.final.map((state) => `  ${name(state)} --> [*]`)]
  return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``
}

/** A table as Markdown: from, event, to, who causes it, who is told. */
export function drawMoves<State extends string, Event extends string>(table: TransitionTable<State, Event>): string {
  const rows = table.moves.map(({ from, event, to, by, tells }) => [from, `\`${event}\``, to, by.join(', '), tells.join(', ') || '–'])
  const head = ['from', 'event', 'to', 'caused by', 'tells']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
