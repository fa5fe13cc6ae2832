import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { longestSession, planSession, shortestSession } from './plan.ts'
import { choices, Room } from './room.ts'
import { toSlides } from './slides.ts'

const slides = toSlides([true, false])
const makeRoom = (now: () => number = () => 0): Room => new Room({ slides, session: 's', now, mostTickets: 3 })
const at = (post: number, step: string): number => slides.findIndex((slide) => slide.kind === 'post' && slide.post === post && slide.step === step)

test('slides go from a welcome through the steps of each post to an end', () => {
  expect(slides.map((slide) => (slide.kind === 'post' ? `${slide.post} ${slide.step}` : slide.kind))).toEqual([
    'welcome', '0 vote', '0 result', '0 review', '0 differ', '0 better', '0 ask', '1 vote', '1 result', '1 review', '1 better', '1 ask', 'end',
  ])
})

describe('votes', () => {
  it('are taken while the post is open, changed, counted once a ticket, and hidden until shown', () => {
    const room = makeRoom()
    expect(room.vote(0, 'a', 'yes')).toBe('closed')
    room.go(at(0, 'vote'))
    expect([room.vote(0, 'a', 'yes'), room.vote(0, 'b', 'no'), room.vote(0, 'a', 'changes')]).toEqual([undefined, undefined, undefined])
    expect(room.state()).toMatchObject({ phase: 'open', votes: 2, counts: null, post: 0, of: 2 })
    room.go(at(0, 'result'))
    expect(room.state()).toMatchObject({ phase: 'shown', votes: 2, counts: { yes: 0, changes: 1, no: 1 } })
    expect(room.vote(0, 'c', 'yes')).toBe('closed')
  })
  it('stay shown when the stage steps back, and another post begins with none', () => {
    const room = makeRoom()
    room.go(at(0, 'vote'))
    room.vote(0, 'a', 'yes')
    room.go(at(0, 'result'))
    room.go(at(0, 'vote'))
    expect(room.state()).toMatchObject({ phase: 'shown', counts: { yes: 1, changes: 0, no: 0 } })
    expect(room.vote(0, 'b', 'yes')).toBe('closed')
    room.go(at(1, 'vote'))
    expect(room.state()).toMatchObject({ phase: 'open', votes: 0, counts: null })
    expect(room.vote(0, 'b', 'yes')).toBe('closed')
  })
  it('stay while the stage steps out of a post that was never shown and comes back', () => {
    const room = makeRoom()
    room.go(at(0, 'vote'))
    room.vote(0, 'a', 'no')
    room.go(0)
    expect(room.state()).toMatchObject({ phase: 'before', post: null })
    room.go(at(0, 'vote'))
    expect(room.state()).toMatchObject({ phase: 'open', votes: 1 })
  })
  it('end when the post is full; who has voted may still change', () => {
    const room = makeRoom()
    room.go(at(0, 'vote'))
    expect(['a', 'b', 'c', 'd', 'a'].map((ticket) => room.vote(0, ticket, 'yes'))).toEqual([undefined, undefined, undefined, 'full', undefined])
  })
  it('never number more than the tickets, and no state names one', () => {
    const move = fc.oneof(fc.record({ go: fc.integer({ min: -2, max: 20 }) }), fc.record({ vote: fc.integer({ min: -1, max: 3 }), ticket: fc.constantFrom('ticket-a', 'ticket-b', 'ticket-c'), choice: fc.constantFrom(...choices) }))
    fc.assert(fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const room = makeRoom()
      for (const one of moves) {
        if ('go' in one) room.go(one.go)
        else room.vote(one.vote, one.ticket, one.choice)
        const state = room.state()
        expect(state.votes).toBeLessThanOrEqual(3)
        if (state.phase === 'open') expect(state.counts).toBeNull()
        if (state.counts) expect(state.counts.yes + state.counts.changes + state.counts.no).toBe(state.votes)
        expect(JSON.stringify(state)).not.toContain('ticket-')
      }
    }))
  })
})

test.each([-1, 99, 0.5, Number.NaN])('there is no slide %s', (to) => {
  const room = makeRoom()
  expect(room.go(to)).toBe(false)
  expect(room.state().at).toBe(0)
})

test('the clock runs from the first post', () => {
  let now = 1000
  const room = makeRoom(() => now)
  now = 5000
  expect(room.state().elapsed).toBe(0)
  room.go(1)
  now = 65_000
  expect(room.state().elapsed).toBe(60_000)
})

test.each([[20, 8, 8, 127], [20, 10, 8, 127], [40, 8, 8, 277], [10, 8, 3, 140], [shortestSession, 8, 1, 120], [longestSession, 8, 8, 877]])('%i minutes and %i posts: %i posts of %i seconds', (minutes, available, posts, secondsAPost) => {
  expect(planSession(minutes, available)).toEqual({ posts, secondsAPost })
})
