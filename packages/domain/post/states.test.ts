import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTold, movePublication, publicationTable, toldWaits, waitsFor } from '../publication/index.ts'
import { movePost, postTable } from './post-states.ts'
import { findMove, findMovesFrom, isPerson, type TransitionTable } from './transition-table.ts'

const tables: [string, TransitionTable<string, string>][] = [['post', postTable], ['publication', publicationTable]]

const reach = (table: TransitionTable<string, string>, from: readonly string[]): Set<string> => {
  const found = new Set(from)
  for (const state of found) for (const { to } of findMovesFrom(table, state)) found.add(to)
  return found
}

describe.each(tables)('the table of a %s', (_, table) => {
  const states = Object.keys(table.states)

  it('names every pair of state and event once, and uses every state and event', () => {
    const pairs = table.moves.map(({ from, event }) => `${from} ${event}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(new Set(table.moves.map(({ event }) => event))).toEqual(new Set(Object.keys(table.events)))
    expect(reach(table, table.initial)).toEqual(new Set(states))
  })

  it('has somebody who causes each move', () => {
    for (const { by } of table.moves) expect(by.length).toBeGreaterThan(0)
  })

  it('lets nothing move out of what is final', () => {
    for (const state of table.final) expect(findMovesFrom(table, state)).toEqual([])
  })

  it('leads from everywhere to an end', () => {
    for (const state of states) expect([...reach(table, [state])].some((one) => table.final.includes(one)), state).toBe(true)
  })

  it('tells a person wherever a machine leaves something to a person', () => {
    for (const { to, by, event, tells } of table.moves) {
      const waitsForPerson = findMovesFrom(table, to).every((next) => next.by.every((cause) => isPerson(cause) || cause === 'system'))
      const isByMachine = by.some((cause) => cause === 'worker' || cause === 'sweeper')
      if (waitsForPerson && isByMachine && to !== 'published') expect(tells.length, `${event} → ${to}`).toBeGreaterThan(0)
    }
  })

  it('refuses every other pair with a sentence, and changes nothing', () => {
    fc.assert(fc.property(fc.constantFrom(...states), fc.constantFrom(...Object.keys(table.events)), (state, event) => {
      const answer = findMove(table, state, event)
      const stands = table.moves.some((move) => move.from === state && move.event === event)
      expect(answer.ok).toBe(stands)
      if (!answer.ok) expect(answer.refusal).toEqual({ code: 'not-from-here', words: expect.stringMatching(/^This .+\.$/) })
    }))
  })
})

describe('a post', () => {
  it('is done for good, but for being taken down', () => {
    expect(findMovesFrom(postTable, 'done').map(({ event, to }) => [event, to])).toEqual([['taken-down', 'withdrawn']])
  })

  it('is sent only after it was scheduled, and scheduled only when ready', () => {
    expect(postTable.moves.filter(({ to, from }) => to === 'sending' && from !== 'sending').map(({ from }) => from)).toEqual(['scheduled'])
    expect([...new Set(postTable.moves.filter(({ to, from }) => to === 'scheduled' && from !== 'scheduled').map(({ from }) => from))]).toEqual(['ready', 'sending'])
  })

  it('is approved by whoever may approve, never by a worker', () => {
    expect(movePost('in-review', 'approved', 'approve').ok).toBe(true)
    expect(movePost('in-review', 'approved', 'worker')).toMatchObject({ ok: false, refusal: { code: 'not-by-you' } })
    expect(movePost('draft', 'approved')).toMatchObject({ ok: false, refusal: { code: 'not-from-here', words: 'This post is a draft, so that cannot happen now. Load it again.' } })
  })

  it('an edit sends it back to review from wherever it is planned, and a new time does not', () => {
    for (const state of ['in-review', 'returned', 'ready', 'scheduled'] as const) expect(movePost(state, 'submitted', 'write')).toMatchObject({ move: { to: 'in-review', tells: ['approvers'] } })
    expect(movePost('scheduled', 'moved', 'schedule')).toMatchObject({ move: { to: 'scheduled' } })
    expect(movePost('sending', 'submitted').ok).toBe(false)
  })
})

describe('a publication', () => {
  it('is published only out of sending', () => {
    expect(publicationTable.moves.filter(({ to }) => to === 'published').map(({ from }) => from)).toEqual(['sending'])
  })

  it('is sent only by a worker that claimed it, or by a look at what is unclear', () => {
    expect(publicationTable.moves.filter(({ to, from }) => to === 'sending' && from !== 'sending').map(({ from, by }) => [from, by])).toEqual([['claimed', ['worker']], ['unknown', ['take-down']]])
  })

  it('nobody cancels or moves what is claimed or being sent', () => {
    for (const state of ['claimed', 'sending'] as const) for (const event of ['cancelled', 'moved', 'held-back'] as const) {
      const answer = movePublication(state, event, 'schedule')
      expect(answer.ok).toBe(false)
    }
  })

  it('what may be out is never sent again by itself', () => {
    for (const { by } of findMovesFrom(publicationTable, 'unknown')) expect(by.every((cause) => isPerson(cause))).toBe(true)
    expect(findMovesFrom(publicationTable, 'unknown').map(({ to }) => to)).not.toContain('scheduled')
  })

  it('tells people of a wait that does not end by itself', () => {
    expect(waitsFor.filter((one) => toldWaits[one].length > 0)).toEqual(['approval', 'reconnect'])
    const [wait, miss] = [movePublication('sending', 'asked-to-wait'), movePublication('waiting', 'missed')]
    if (!wait.ok || !miss.ok) throw new Error('The table lacks a row.')
    expect([findTold(wait.move, 'retry'), findTold(wait.move, 'reconnect'), findTold(miss.move)]).toEqual([[], ['author', 'identity-owner'], ['author', 'identity-owner']])
  })
})
