import type { Fault } from '@sharewell/testkit/platforms'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hour, minute } from '../clock/instant.ts'
import { readPost } from '../compose/read-post.ts'
import { recallPost } from '../compose/recall-post.ts'
import { acknowledgements } from '../db/schema/reviews.ts'
import { channels, publications } from '../db/schema/plans.ts'
import { acknowledgeFinding } from '../review/answer-finding.ts'
import { readReview } from '../review/read-review.ts'
import { createPost } from '../compose/create-post.ts'
import { everybody, write } from '../compose/testing/desk.ts'
import { submitPost } from '../approve/submit-post.ts'
import { followPlan } from '../schedule/follow-plan.ts'
import { pause, resume } from '../schedule/pause.ts'
import { schedulePost } from '../schedule/schedule-post.ts'
import { unschedulePost } from '../schedule/unschedule-post.ts'
import { decideUnclear, keepAsItStands, sendAgain } from './choose.ts'
import { reconnectChannel } from './channel-health.ts'
import { readPublications } from './read-publications.ts'
import { takeDownEverywhere } from './take-down.ts'
import { drain, drainOnce, type Ledger, makePublisher, openLedger, warmUp } from './testing/ledger.ts'
import { setWindow } from './window.ts'

beforeAll(warmUp)

const thread = ['Our flu clinic opens on Saturday.', 'Bring your card.', 'No appointment needed.']
const refused = (code: string) => expect.objectContaining({ name: 'Refused', code })
/** What goes wrong with the next calls, in their order. */
let [next, nextWithdrawals]: [Fault[], Fault[]] = [[], []]
let ledger: Ledger
let round = 0
beforeAll(async () => {
  ledger = await openLedger({ key: 'none', behind: 10_000, fault: () => next.shift() ?? 'none', withdrawalFault: () => nextWithdrawals.shift() ?? 'none' })
})
afterAll(async () => {
  // It throws where an event carries what it may not.
  expect(await ledger.desk.happened()).toEqual(expect.arrayContaining(['channel.lost', 'part.failed', 'part.withdrawn', 'publication.left-unclear', 'publication.taken-down', 'publication.resumed']))
  await ledger.close()
})
beforeEach(() => { [next, nextWithdrawals, round] = [[], [], round + 1] })

const texts = (): string[] => thread.map((text) => `${text} (${round})`)
const who = () => ledger.desk.people.physician
const context = () => ledger.desk.context
const seen = () => ledger.platform.posts().map(({ text }) => text).filter((text) => text.endsWith(`(${round})`))
async function send(...faults: Fault[]): Promise<{ postId: string; publicationId: string }> {
  next = faults
  const postId = await ledger.plan(texts())
  await ledger.pass(8 * minute)
  return { postId, publicationId: (await ledger.stands(postId)).publications[0]?.id ?? '' }
}
const state = async (postId: string) => {
  const { post, publications: [one] } = await ledger.stands(postId)
  return [post, one?.state, one?.waitsFor ?? one?.parts.join(' ')]
}

describe('the last look', () => {
  test('at the instant of sending an edit, a new time and a cancel are refused clearly, and what was approved goes out', async () => {
    const postId = await ledger.plan(texts().slice(0, 1))
    const { version } = await readPost(context(), who(), { postId })
    const tried: unknown[] = []
    ledger.desk.server.clock.advance(minute)
    await drain(makePublisher(context(), ledger.platform, {
      at: async (step) => {
        if (step !== 'calling') return
        const now = (await readPost(context(), who(), { postId })).version
        for (const seenVersion of [version, now]) {
          tried.push(await recallPost(context(), who(), { postId, version: seenVersion }, followPlan).catch((error: unknown) => error))
          tried.push(await unschedulePost(context(), who(), { postId, version: seenVersion }).catch((error: unknown) => error))
        }
        tried.push(await schedulePost(context(), who(), { postId, version: now, when: { is: 'now' } }).catch((error: unknown) => error))
      },
    }))
    expect(tried).toEqual([refused('other-version'), refused('other-version'), refused('not-from-here'), refused('not-from-here'), refused('not-from-here')])
    expect([await state(postId), seen()]).toEqual([['done', 'published', 'published'], texts().slice(0, 1)])
  })

  test('what was cancelled just before is not sent', async () => {
    const postId = await ledger.plan(texts())
    ledger.desk.server.clock.advance(minute)
    const { version } = await readPost(context(), who(), { postId })
    await drain(makePublisher(context(), ledger.platform, { at: async (step) => { if (step === 'beginning') await unschedulePost(context(), who(), { postId, version }) } }))
    expect([await state(postId), seen()]).toEqual([['ready', 'cancelled', ''], []])
  })

  test('paused, it waits; what was due meanwhile comes back', async () => {
    const postId = await ledger.plan(texts())
    await pause(context(), who(), { identityId: ledger.desk.identityIds.professional })
    await ledger.pass(5 * minute)
    expect(await state(postId)).toEqual(['scheduled', 'waiting', 'paused'])
    await resume(context(), who(), { identityId: ledger.desk.identityIds.professional })
    await ledger.pass(5 * minute)
    expect([await state(postId), seen()]).toEqual([['ready', 'cancelled', ''], []])
  })

  test('paused in the middle of a thread, it stops before the next part, and goes on when it is timely', async () => {
    const postId = await ledger.plan(texts())
    ledger.desk.server.clock.advance(minute)
    let calls = 0
    await drain(makePublisher(context(), ledger.platform, { at: async (step) => { if (step === 'answered' && (calls += 1) === 2) await pause(context(), who(), { identityId: ledger.desk.identityIds.professional }) } }))
    expect([(await state(postId)).slice(0, 2), seen()]).toEqual([['sending', 'waiting'], texts().slice(0, 2)])
    await expect(recallPost(context(), who(), { postId, version: (await readPost(context(), who(), { postId })).version }, followPlan)).rejects.toEqual(refused('not-from-here'))
    await resume(context(), who(), { identityId: ledger.desk.identityIds.professional })
    await ledger.pass(minute)
    expect([await state(postId), seen()]).toEqual([['done', 'published', 'published published published'], texts()])
  })

  test('a publication whose hash is not that of its revision does not go', async () => {
    const postId = await ledger.plan(texts())
    await context().database.update(publications).set({ revisionHash: 'f'.repeat(64) }).where(eq(publications.postId, postId))
    await ledger.pass(5 * minute)
    expect([await state(postId), await ledger.toldOf(postId), seen()]).toEqual([['ready', 'cancelled', ''], ['plan.changed', 'post.came-back'], []])
  })

  test('what the server’s own review holds today comes back, and people are told', async () => {
    const content = write('Idiots who refuse vaccines deserve what they get.', ledger.desk.channelIds.professional)
    const { id: postId } = await createPost(context(), who(), { identityId: ledger.desk.identityIds.professional, content })
    const { post } = await submitPost(context(), who(), { postId, version: 1 })
    const review = await readReview(context(), who(), { postId })
    for (const { rule, quoteHash, wants } of review.findings) if (wants !== null) await acknowledgeFinding(context(), who(), { postId, revisionHash: review.revisionHash, rule, quoteHash, reason: 'It is a quotation.' })
    await schedulePost(context(), who(), { postId, version: post.version, when: { is: 'now' } })
    await context().database.delete(acknowledgements).where(eq(acknowledgements.postId, postId))
    const before = ledger.platform.calls.publish
    await ledger.pass(minute)
    expect([await state(postId), await ledger.toldOf(postId), ledger.platform.calls.publish - before]).toEqual([['ready', 'cancelled', ''], ['plan.unanswered', 'post.came-back'], 0])
  })
})

describe('a channel', () => {
  test('that wants connecting anew waits, its owner is told, and goes on where it is timely', async () => {
    const { postId } = await send('signed-out')
    expect([await state(postId), await ledger.toldOf(postId), seen()]).toEqual([['scheduled', 'waiting', 'reconnect'], ['publication.asked-to-wait'], []])
    const later = await ledger.plan(['Another one.'])
    await ledger.pass(2 * minute)
    expect(await state(later)).toEqual(['scheduled', 'waiting', 'reconnect'])
    await expect(reconnectChannel(context(), ledger.desk.people.reader, { channelId: ledger.desk.channelIds.professional })).rejects.toEqual(refused('role'))
    await reconnectChannel(context(), who(), { channelId: ledger.desk.channelIds.professional })
    await ledger.pass(minute)
    expect([(await state(postId))[1], (await state(later))[1], seen()]).toEqual(['published', 'published', texts()])
  })

  test('connected again too late, what waited is missed, and people are told', async () => {
    await setWindow(context(), who(), { identityId: ledger.desk.identityIds.professional, minutes: 30 })
    const { postId } = await send('signed-out')
    await ledger.pass(hour)
    expect([await state(postId), await ledger.toldOf(postId)]).toEqual([['ready', 'missed', 'planned planned planned'], ['publication.asked-to-wait', 'post.missed']])
    await reconnectChannel(context(), who(), { channelId: ledger.desk.channelIds.professional })
    await ledger.pass(minute)
    expect(seen()).toEqual([])
  })

  test('to whose platform nothing speaks waits, and its owner is told once', async () => {
    const postId = await ledger.plan(texts())
    const deaf = makePublisher(context(), ledger.platform, { reach: () => Promise.resolve(undefined) })
    await ledger.pass(2 * minute, deaf)
    await ledger.pass(2 * minute, deaf)
    expect([await state(postId), await ledger.toldOf(postId)]).toEqual([['scheduled', 'waiting', 'reconnect'], ['publication.held-back']])
    await reconnectChannel(context(), who(), { channelId: ledger.desk.channelIds.professional })
    await ledger.pass(minute)
    expect(seen()).toEqual(texts())
  })

  test('is never lost by a network that stumbles', async () => {
    await send('down', 'down', 'too-many', 'no-answer', 'media-pending')
    const [channel] = await context().database.select().from(channels).where(eq(channels.id, ledger.desk.channelIds.professional))
    expect(channel?.lostAt).toBeNull()
  })
})

describe('a person decides', () => {
  test('to go on from the part that was refused, or to leave it', async () => {
    const on = await send('none', 'refused')
    expect([await state(on.postId), seen()]).toEqual([['done', 'partial', 'published failed planned'], texts().slice(0, 1)])
    expect((await readPublications(context(), who(), on))[0]?.parts[1]).toMatchObject({ number: 2, state: 'failed', why: 'not-allowed', wayOn: 'ask-platform', attempts: [{ what: 'publish', word: 'refused' }] })
    await keepAsItStands(context(), who(), on)
    for (const role of everybody) if (role !== 'physician') await expect(sendAgain(context(), ledger.desk.people[role], on)).rejects.toMatchObject({ name: 'Refused' })
    await sendAgain(context(), who(), on)
    await expect(sendAgain(context(), who(), on)).rejects.toEqual(refused('not-from-here'))
    await ledger.pass(minute)
    expect([await state(on.postId), seen()]).toEqual([['done', 'published', 'published published published'], texts()])
  })

  test('to send again what was refused as a whole', async () => {
    const on = await send('refused')
    expect(await state(on.postId)).toEqual(['ready', 'failed', 'failed planned planned'])
    await sendAgain(context(), who(), on)
    await ledger.pass(minute)
    expect([await state(on.postId), seen()]).toEqual([['done', 'published', 'published published published'], texts()])
  })

  test.each([
    ['there', ['done', 'partial', 'published published planned'], 1],
    ['not-there', ['done', 'partial', 'published failed planned'], 1],
    ['send-again', ['done', 'published', 'published published published'], 3],
    ['look-again', ['sending', 'unknown', 'published unknown planned'], 1],
  ] as const)('of something unclear: %s', async (is, ends, count) => {
    const on = await send('none', 'no-answer')
    expect(await state(on.postId)).toEqual(['sending', 'unknown', 'published unknown planned'])
    expect(await ledger.toldOf(on.postId)).toEqual(['publication.left-unclear'])
    for (const role of everybody) if (role !== 'physician') await expect(decideUnclear(context(), ledger.desk.people[role], on, { is })).rejects.toMatchObject({ name: 'Refused' })
    await decideUnclear(context(), who(), on, is === 'there' ? { is, url: 'https://failing.example/seen' } : { is })
    if (is !== 'look-again') await expect(decideUnclear(context(), who(), on, { is })).rejects.toEqual(refused('not-unclear'))
    await ledger.pass(6 * minute)
    expect([await state(on.postId), seen().length]).toEqual([ends, count])
  })
})

describe('taken down everywhere', () => {
  test('the last part first, with a receipt each, however often the platform fails; asking twice does no harm', async () => {
    const { postId } = await send()
    for (const role of everybody) if (role !== 'physician') await expect(takeDownEverywhere(context(), ledger.desk.people[role], { postId })).rejects.toMatchObject({ name: 'Refused' })
    nextWithdrawals = ['none', 'cut-after-accept', 'down', 'none']
    expect(await takeDownEverywhere(context(), who(), { postId })).toBe(1)
    await takeDownEverywhere(context(), who(), { postId })
    await ledger.pass(5 * minute)
    expect([await state(postId), seen()]).toEqual([['withdrawn', 'withdrawn', 'withdrawn withdrawn withdrawn'], []])
    await expect(takeDownEverywhere(context(), who(), { postId })).rejects.toEqual(refused('nothing-out'))
  })

  test('stops a thread before its next part', async () => {
    const postId = await ledger.plan(texts())
    ledger.desk.server.clock.advance(minute)
    let calls = 0
    await drain(makePublisher(context(), ledger.platform, { at: async (step) => { if (step === 'answered' && (calls += 1) === 1) await takeDownEverywhere(context(), who(), { postId }) } }))
    await ledger.pass(minute)
    expect([await state(postId), seen()]).toEqual([['withdrawn', 'withdrawn', 'withdrawn planned planned'], []])
  })

  test('where the platform does not let us, people are told, and it stays said that it is out', async () => {
    const { postId } = await send()
    nextWithdrawals = ['refused']
    await takeDownEverywhere(context(), who(), { postId })
    await ledger.pass(minute)
    expect([await state(postId), (await ledger.toldOf(postId)).at(-1), seen().length]).toEqual([['done', 'published', 'published published published'], 'take-down.incomplete', 3])
  })

  test('what is only planned has nothing out', async () => {
    const postId = await ledger.plan(texts())
    await expect(takeDownEverywhere(context(), who(), { postId })).rejects.toEqual(refused('nothing-out'))
  })
})

test('a stop begins no further call, and whoever comes next goes on', async () => {
  // What other tests planned goes out first.
  await ledger.pass(2 * minute)
  const postId = await ledger.plan(texts())
  ledger.desk.server.clock.advance(minute)
  let isStopping = false
  await drainOnce(makePublisher(context(), ledger.platform, { isStopping: () => isStopping, at: (step) => { isStopping ||= step === 'answered'; return Promise.resolve() } }))
  expect(seen()).toEqual(texts().slice(0, 1))
  await ledger.pass(minute)
  expect([await state(postId), seen()]).toEqual([['done', 'published', 'published published published'], texts()])
})
