import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hour, minute, second } from '../clock/instant.ts'
import { toRetryAt } from './backoff.ts'
import { isKeyHonoured, mostTries, type NextStep, type PartFacts, toNextStep } from './next-step.ts'

const at = Date.UTC(2026, 10, 20, 12)
const planned: PartFacts = { state: 'planned', firstSentAt: null, sentAt: null, endsAt: null, looks: 0, notFound: 0 }
const out: PartFacts = { ...planned, state: 'published', firstSentAt: at - hour, sentAt: at - hour }
const unclear = (more: Partial<PartFacts> = {}): PartFacts => ({ ...planned, state: 'sending', firstSentAt: at - minute, sentAt: at - minute, endsAt: at - 30 * second, ...more })

describe('what comes next', () => {
  test.each<[string, PartFacts[], 'for-ever' | 'kept-1h' | 'none', number, NextStep]>([
    ['the first part', [planned, planned], 'none', 0, { is: 'send', part: 0, isAgain: false }],
    ['the part behind what is out', [out, planned], 'none', 0, { is: 'send', part: 1, isAgain: false }],
    ['all out', [out, out], 'none', 0, { is: 'settle' }],
    ['one refused', [out, { ...planned, state: 'failed' }, planned], 'for-ever', 0, { is: 'settle' }],
    ['unclear, the key is kept for ever', [unclear()], 'for-ever', 0, { is: 'send', part: 0, isAgain: true }],
    ['unclear for three hours, the key is kept for ever', [unclear({ firstSentAt: at - 3 * hour })], 'for-ever', 0, { is: 'send', part: 0, isAgain: true }],
    ['unclear, within the hour', [unclear({ firstSentAt: at - 54 * minute })], 'kept-1h', 0, { is: 'send', part: 0, isAgain: true }],
    ['unclear, the hour nearly over', [unclear({ firstSentAt: at - 55 * minute })], 'kept-1h', 0, { is: 'look', part: 0 }],
    ['unclear just now, the key is kept', [unclear({ sentAt: at })], 'for-ever', 2, { is: 'wait', until: at + 10 * second }],
    ['asked often enough', [unclear()], 'for-ever', mostTries, { is: 'look', part: 0 }],
    ['unclear, the call still runs', [unclear({ endsAt: at + second })], 'none', 0, { is: 'wait', until: at + second }],
    ['unclear, the call has ended', [unclear()], 'none', 0, { is: 'look', part: 0 }],
    ['found nothing once', [unclear({ looks: 1, notFound: 1 })], 'none', 0, { is: 'look', part: 0 }],
    ['found nothing twice', [unclear({ looks: 2, notFound: 2 })], 'none', 0, { is: 'leave-unclear', part: 0 }],
    ['could hardly look', [unclear({ looks: 6, notFound: 1 })], 'none', 0, { is: 'leave-unclear', part: 0 }],
  ])('%s', (_, parts, key, tries, step) => {
    expect(toNextStep(parts, { key }, tries, at)).toEqual(step)
  })

  test('what is unclear is never sent again where no key is honoured, and no part goes before the one in front of it', () => {
    const part = fc.record({
      state: fc.constantFrom('planned', 'sending', 'published', 'unknown', 'failed', 'withdrawn'), firstSentAt: fc.integer({ min: at - 3 * hour, max: at }), sentAt: fc.integer({ min: at - hour, max: at }),
      endsAt: fc.integer({ min: at - hour, max: at + hour }), looks: fc.nat(7), notFound: fc.nat(3),
    } as const)
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.constantFrom('for-ever', 'kept-1h', 'none'), fc.nat(20), (parts, key, tries) => {
      const step = toNextStep(parts, { key }, tries, at)
      if (step.is !== 'send') return
      const sent = parts[step.part]
      expect(sent?.state).toBe(step.isAgain ? 'sending' : 'planned')
      if (step.isAgain) expect(isKeyHonoured(key, sent?.firstSentAt ?? 0, at)).toBe(true)
      else for (const before of parts.slice(0, step.part)) expect(['published', 'withdrawn']).toContain(before.state)
    }), { seed: 8, numRuns: 300 })
  })
})

test('retries double from five seconds to five minutes, spread by chance, and never come before the platform wants them', () => {
  expect([0, 1, 2, 10].map((tries) => toRetryAt(0, tries, 0.5))).toEqual([5 * second, 10 * second, 20 * second, 5 * minute])
  expect([toRetryAt(0, 0, 0), toRetryAt(0, 0, 1)]).toEqual([3750, 6250])
  expect(toRetryAt(at, 0, 1, at + hour)).toBe(at + hour)
})
