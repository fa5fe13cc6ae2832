import { type Fault, unclearFaults } from '@sharewell/testkit/platforms'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { minute } from '../clock/instant.ts'
import { type Step, WorkerLost } from './publisher.ts'
import { drain, type Ledger, makePublisher, openLedger, warmUp } from './testing/ledger.ts'

beforeAll(warmUp)

const thread = ['Our flu clinic opens on Saturday.', 'Bring your card.', 'No appointment needed.', 'Wear a sleeve that rolls up.', 'See you there.']
const short = thread.slice(0, 3)
const keys = ['for-ever', 'none'] as const

/** What the world sees of a thread: every part at most once, in order, without a gap. */
function needInOrder(ledger: Ledger, texts: readonly string[]): number {
  const seen = ledger.platform.posts().map(({ text }) => text).filter((text) => texts.includes(text))
  expect(seen).toEqual(texts.slice(0, seen.length))
  return seen.length
}

/** Nothing is on its way any more, and either everything is out or a person was told. */
async function needSettled(ledger: Ledger, postId: string, texts: readonly string[]): Promise<string> {
  const { publications: [one] } = await ledger.stands(postId)
  expect(['published', 'partial', 'unknown', 'failed', 'missed']).toContain(one?.state)
  if (one?.state === 'published') expect(needInOrder(ledger, texts)).toBe(texts.length)
  else expect(await ledger.toldOf(postId)).toEqual(expect.arrayContaining([expect.stringMatching(/^publication\.(?:sent-in-part|left-unclear|was-refused|missed)$|^post\.missed$/)]))
  return one?.state ?? 'none'
}

let ledger: Ledger
afterEach(() => ledger.close())

describe.each(keys)('a platform that keeps keys %s', (key) => {
  test.each<[Fault, Record<(typeof keys)[number], string>]>([
    ['error-after-accept', { 'for-ever': 'published', none: 'published' }],
    ['cut-after-accept', { 'for-ever': 'published', none: 'published' }],
    ['accepted-late', { 'for-ever': 'published', none: 'published' }],
    ['wrong-json', { 'for-ever': 'published', none: 'published' }],
    ['cut-before-accept', { 'for-ever': 'published', none: 'unknown' }],
    ['no-answer', { 'for-ever': 'published', none: 'unknown' }],
    ['too-many', { 'for-ever': 'published', none: 'published' }],
    ['down', { 'for-ever': 'published', none: 'published' }],
    ['media-pending', { 'for-ever': 'published', none: 'published' }],
    ['refused', { 'for-ever': 'partial', none: 'partial' }],
  ])('%s at the second part: once, in order, or a person is told', async (fault, ends) => {
    ledger = await openLedger({ key, behind: key === 'none' ? 30_000 : 0, refusesDuplicates: true, fault: (call) => (call === 1 ? fault : 'none') })
    const id = await ledger.plan(thread)
    await ledger.pass(10 * minute)
    needInOrder(ledger, thread)
    expect(await needSettled(ledger, id, thread)).toBe(ends[key])
    expect(unclearFaults.includes(fault) && key === 'none' ? ledger.platform.calls.find : 0).toBeLessThanOrEqual(2)
  })
})

/** Sends a new thread, and takes the worker away at the so-manieth place, or never; answers the places it came by and how it ended. */
async function lose(texts: readonly string[], lostAt?: number): Promise<{ places: Step[]; end: string }> {
  const places: Step[] = []
  const { desk, platform } = ledger
  const postId = await ledger.plan(texts)
  const mortal = makePublisher(desk.context, platform, {
    at: (step) => {
      places.push(step)
      return places.length - 1 === lostAt ? Promise.reject(new WorkerLost(step)) : Promise.resolve()
    },
  })
  desk.server.clock.advance(minute)
  await drain(mortal).catch((error: unknown) => { if (!(error instanceof WorkerLost)) throw error })
  // Another worker finds what is there.
  await ledger.pass(6 * minute)
  needInOrder(ledger, texts)
  return { places, end: await needSettled(ledger, postId, texts) }
}

describe.each(keys)('a worker that is lost at any place, keys %s', (key) => {
  test('nothing goes out twice, nothing is lost, nothing is stuck', async () => {
    ledger = await openLedger({ key, behind: 10_000 })
    const { places } = await lose(short)
    expect(places.length).toBeGreaterThan(20)
    const ends: Record<string, number> = {}
    for (const lostAt of places.keys()) {
      const { end } = await lose(short.map((text) => `${text} (${lostAt})`), lostAt)
      ends[end] = (ends[end] ?? 0) + 1
    }
    // Without a key nobody can know of a call whether it was made: between intent and answer there are two places for each part.
    const unknown = 2 * short.length
    expect(ends).toEqual(key === 'none' ? { published: places.length - unknown, unknown } : { published: places.length })
  }, 120_000)
})
