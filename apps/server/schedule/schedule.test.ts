import { and, eq, inArray } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { approveRevision, returnRevision } from '../approve/decide.ts'
import { revisePost, submitPost } from '../approve/submit-post.ts'
import { setRules } from '../approve/set-rules.ts'
import { makeWatchApprovalsJob } from '../approve/watch-approvals.ts'
import { day, hour, minute, second } from '../clock/instant.ts'
import { createPost } from '../compose/create-post.ts'
import { readPost } from '../compose/read-post.ts'
import { recallPost } from '../compose/recall-post.ts'
import { type Desk, everybody, openDesk, write } from '../compose/testing/desk.ts'
import { publications } from '../db/schema/plans.ts'
import type { JobDefinition } from '../jobs/define-job.ts'
import { acknowledgeFinding } from '../review/answer-finding.ts'
import { readReview } from '../review/read-review.ts'
import { answerCoolOff } from './answer-cool-off.ts'
import type { When } from './find-time.ts'
import { followPlan } from './follow-plan.ts'
import { imposeCoolOff } from './impose-cool-off.ts'
import { pause, resume } from './pause.ts'
import { schedulePost } from './schedule-post.ts'
import { declareShift, setWeek } from './set-hours.ts'
import { unschedulePost } from './unschedule-post.ts'
import { watchCoolOffsJob } from './watch-cool-offs.ts'
import { offsetAt } from './zone-offset.ts'

const text = 'Our flu clinic is open on Saturday.'
const contempt = 'Idiots who refuse vaccines deserve what they get.'
const zone = 'America/Toronto'
let desk: Desk
beforeEach(async () => { desk = await openDesk() })
afterEach(() => desk.close())

const refused = (code: string) => expect.objectContaining({ name: 'Refused', code })
const now = () => desk.server.clock.now()
const at = (instant: number): When => ({ is: 'at', instant, zone })
const read = (postId: string) => readPost(desk.context, desk.people.physician, { postId })

async function begin(words = text, who: 'physician' | 'manager' | 'owner' = 'physician', kind: 'professional' | 'organisational' = 'professional'): Promise<string> {
  const { id } = await createPost(desk.context, desk.people[who], { identityId: desk.identityIds[kind], content: write(words, desk.channelIds[kind]) })
  return id
}
async function schedule(postId: string, when: When, more: { takesCoolOff?: boolean; who?: 'physician' | 'manager' | 'owner' } = {}) {
  const { who = 'physician', ...wish } = more
  const { version } = await readPost(desk.context, desk.people[who], { postId })
  return schedulePost(desk.context, desk.people[who], { postId, version, when, ...wish })
}
/** What is on its way: state, what it waits for, when it is due. */
async function onWay(postId: string) {
  const rows = await desk.context.database.select().from(publications).where(and(eq(publications.postId, postId), inArray(publications.state, ['scheduled', 'waiting'])))
  return rows.map(({ state, waitsFor, dueAt }) => [state, waitsFor, dueAt - now()])
}
async function run(job: JobDefinition<Record<string, never>>): Promise<void> {
  await desk.server.jobs.send(job, {})
  await desk.server.jobs.send(job, {})
  await desk.server.jobs.runDue(desk.context)
}

describe('a time', () => {
  test.each(everybody)('is given by who speaks for the identity, or by delegation: %s', async (who) => {
    const id = await begin()
    await submitPost(desk.context, desk.people.physician, { postId: id, version: 1 })
    const planning = schedulePost(desk.context, desk.people[who], { postId: id, version: 2, when: at(now() + hour) })
    if (who === 'physician') expect((await planning).post.state).toBe('scheduled')
    else await expect(planning).rejects.toMatchObject({ name: 'Refused' })
  })

  test('plans a draft by submitting it; “now” waits twenty seconds, and can be undone', async () => {
    const id = await begin()
    expect(await schedule(id, { is: 'now' })).toMatchObject({ plannedAt: now() + 20 * second, waitsFor: null, post: { state: 'scheduled' } })
    expect(await onWay(id)).toEqual([['scheduled', null, 20 * second]])
    await unschedulePost(desk.context, desk.people.physician, { postId: id, version: (await read(id)).version })
    expect([(await read(id)).state, await onWay(id)]).toEqual(['ready', []])
    expect(await desk.happened()).toEqual(['revision.made', 'revision.reviewed', 'post.readied', 'post.scheduled', 'post.unscheduled', 'publication.cancelled'])
  })

  test.each([
    ['in the past', (): When => at(now() - 1), 'past'],
    ['in two years', () => at(now() + 731 * day), 'too-far'],
    ['in no zone', (): When => ({ is: 'tomorrow', zone: 'Mars/Olympus' }), 'zone'],
    ['on no day', (): When => ({ is: 'local', local: '2027-02-30T09:00', zone }), 'no-day'],
    ['in a week without slots', (): When => ({ is: 'slot', channelId: desk.channelIds.professional }), 'no-slot'],
  ])('%s is refused, and nothing is changed', async (_, when, code) => {
    const id = await begin()
    await expect(schedule(id, when())).rejects.toEqual(refused(code))
    expect(await read(id)).toMatchObject({ state: 'draft', version: 1 })
  })

  test('over a change of clocks: skipped times go behind the gap, repeated ones are told', async () => {
    const skipped = await schedule(await begin(), { is: 'local', local: '2027-03-14T02:30', zone })
    expect([skipped.clocks, new Date(skipped.plannedAt).toISOString()]).toEqual(['gap', '2027-03-14T07:30:00.000Z'])
    const twice = await schedule(await begin(), { is: 'local', local: '2027-11-07T01:30', zone })
    expect([twice.clocks, new Date(twice.plannedAt).toISOString(), new Date(twice.otherAt ?? 0).toISOString()]).toEqual(['twice', '2027-11-07T05:30:00.000Z', '2027-11-07T06:30:00.000Z'])
    expect((await schedule(await begin(), { is: 'local', local: '2027-11-07T01:30', zone, takesSecond: true })).plannedAt).toBe(twice.otherAt)
  })

  test('in the next free slot goes around what is taken and around declared shifts; a chosen time is never moved, only spoken against', async () => {
    const week = { zone, slots: [{ weekday: 6, at: '09:00' }, { weekday: 7, at: '09:00' }, { weekday: 1, at: '09:00' }], quiet: { from: '22:00', to: '07:00' } }
    const channelId = desk.channelIds.professional
    for (const who of ['reader', 'second', 'manager'] as const) await expect(setWeek(desk.context, desk.people[who], { channelId, week })).rejects.toMatchObject({ name: 'Refused' })
    await setWeek(desk.context, desk.people.physician, { channelId, week })
    const saturday = Date.UTC(2026, 10, 21, 14)
    expect((await schedule(await begin('One.'), { is: 'slot', channelId })).plannedAt).toBe(saturday)
    await declareShift(desk.context, desk.people.physician, { identityId: desk.identityIds.professional, startsAt: saturday + 12 * hour, endsAt: saturday + 40 * hour })
    expect((await schedule(await begin('Two.'), { is: 'slot', channelId })).plannedAt).toBe(saturday + 2 * day)
    expect((await schedule(await begin('Three.'), at(saturday + 14 * hour))).objections.map(({ is }) => is)).toEqual(['quiet', 'shift'])
  })

  test('of two who move it at once one wins', async () => {
    const id = await begin()
    await schedule(id, at(now() + hour))
    const { version } = await read(id)
    const both = await Promise.allSettled([1, 2].map((hours) => schedulePost(desk.context, desk.people.physician, { postId: id, version, when: at(now() + hours * hour) })))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'other-version' } })
  })

  test('waits for the answer to a hold', async () => {
    const id = await begin(contempt)
    const { post } = await submitPost(desk.context, desk.people.physician, { postId: id, version: 1 })
    await expect(schedule(id, at(now() + hour))).rejects.toEqual(refused('unanswered'))
    const review = await readReview(desk.context, desk.people.physician, { postId: id })
    for (const { rule, quoteHash, wants } of review.findings) if (wants) await acknowledgeFinding(desk.context, desk.people.physician, { postId: post.id, revisionHash: review.revisionHash, rule, quoteHash, reason: 'I mean it.' })
    expect((await schedule(id, at(now() + hour))).coolOff).toMatchObject({ isOffered: true, isTaken: false })
  })
})

test('the offsets of zones are those of the clocks, whenever and wherever', () => {
  expect(offsetAt('Asia/Kolkata', Date.UTC(2026, 0, 1))).toBe(5.5 * hour)
  expect(offsetAt('America/St_Johns', Date.UTC(2026, 6, 1))).toBe(-2.5 * hour)
  fc.assert(fc.property(fc.integer({ min: 0, max: 4e12 }), fc.constantFrom('UTC', zone, 'Europe/London', 'Pacific/Apia', 'Australia/Lord_Howe'), (instant, name) => {
    expect(Math.abs(offsetAt(name, instant))).toBeLessThanOrEqual(day)
    expect(offsetAt(name, instant) % (15 * minute) + 0).toBe(0)
  }))
})

describe('approval and plan', () => {
  async function plannedByManager() {
    await desk.delegate(desk.identityIds.professional)
    const id = await begin(text, 'manager')
    expect(await schedule(id, at(now() + hour), { who: 'manager' })).toMatchObject({ waitsFor: 'approval', post: { state: 'in-review' } })
    return { postId: id, revisionHash: (await read(id)).revision?.hash ?? '' }
  }

  test('approved in time it goes on; moving it voids nothing', async () => {
    const on = await plannedByManager()
    expect(await onWay(on.postId)).toEqual([['waiting', 'approval', hour]])
    expect((await approveRevision(desk.context, desk.people.physician, on, followPlan)).state).toBe('ready')
    expect([(await read(on.postId)).state, await onWay(on.postId)]).toEqual(['scheduled', [['scheduled', null, hour]]])
    await schedule(on.postId, at(now() + 2 * hour), { who: 'manager' })
    expect([(await read(on.postId)).state, await onWay(on.postId)]).toEqual(['scheduled', [['scheduled', null, 2 * hour]]])
    expect((await schedule(on.postId, at(now() + 30 * day), { who: 'manager' })).approvalEndsBefore).toBe(now() + hour + 7 * day)
  })

  test('missing at the planned time it waits, and everybody concerned is told once; approved later it does not go out late in silence', async () => {
    const on = await plannedByManager()
    const watch = makeWatchApprovalsJob(followPlan)
    desk.server.clock.advance(hour)
    await run(watch)
    expect(await onWay(on.postId)).toEqual([['waiting', 'approval', 0]])
    for (const who of ['physician', 'manager'] as const) expect((await desk.told(desk.people[who])).filter((kind) => kind === 'approval.missing')).toHaveLength(1)
    await approveRevision(desk.context, desk.people.physician, on, followPlan)
    expect([await read(on.postId), await onWay(on.postId)]).toMatchObject([{ state: 'ready', plannedAt: null }, []])
    expect(await desk.told(desk.people.manager)).toContain('plan.passed')
  })

  test('an edit, a recall, a return and a lapse take effect on what was planned, in the same transaction', async () => {
    const on = await plannedByManager()
    await approveRevision(desk.context, desk.people.physician, { ...on, endsAt: now() + minute }, followPlan)
    desk.server.clock.advance(minute)
    await run(makeWatchApprovalsJob(followPlan))
    expect(await onWay(on.postId)).toEqual([['waiting', 'approval', hour - minute]])
    const { version } = await read(on.postId)
    const { revision } = await revisePost(desk.context, desk.people.manager, { postId: on.postId, version, content: write('Another text.', desk.channelIds.professional) }, followPlan)
    const [row] = await desk.context.database.select().from(publications).where(and(eq(publications.postId, on.postId), eq(publications.state, 'waiting')))
    expect(row?.revisionHash).toBe(revision.hash)
    await returnRevision(desk.context, desk.people.physician, { postId: on.postId, revisionHash: revision.hash, remarks: [{ part: 0, start: 0, end: 3, text: 'No' }] }, followPlan)
    expect(await onWay(on.postId)).toEqual([])
    const again = await submitPost(desk.context, desk.people.manager, { postId: on.postId, version: (await read(on.postId)).version }, followPlan)
    expect([again.post.state, (await onWay(on.postId)).length]).toEqual(['in-review', 1])
    await recallPost(desk.context, desk.people.manager, { postId: on.postId, version: again.post.version }, followPlan)
    expect(await onWay(on.postId)).toEqual([])
  })

  test('“now” is refused while approval is missing', async () => {
    const on = await plannedByManager()
    await expect(schedule(on.postId, { is: 'now' }, { who: 'manager' })).rejects.toEqual(refused('approval-first'))
  })
})

describe('a night’s rest', () => {
  async function heated(kind: 'professional' | 'organisational' = 'professional'): Promise<string> {
    const who = kind === 'professional' ? 'physician' : 'owner'
    const id = await begin(contempt, who, kind)
    await submitPost(desk.context, desk.people[who], { postId: id, version: 1 })
    const review = await readReview(desk.context, desk.people[who], { postId: id })
    for (const { rule, quoteHash, wants } of review.findings) if (wants) await acknowledgeFinding(desk.context, desk.people[who], { postId: id, revisionHash: review.revisionHash, rule, quoteHash, reason: 'I mean it.' })
    return id
  }
  const morning = Date.UTC(2026, 10, 21, 13)

  test('is offered, lasts until 08:00 local next day, asks its author once, and goes nowhere until they answer', async () => {
    const id = await heated()
    expect(await schedule(id, { is: 'tomorrow', zone })).toMatchObject({ plannedAt: morning, waitsFor: 'cool-off', coolOff: { isTaken: true, isImposed: false, endsAt: morning } })
    await expect(schedule(id, at(now() + hour))).rejects.toEqual(refused('rests'))
    desk.server.clock.set(morning)
    await run(watchCoolOffsJob)
    expect(await desk.told(desk.people.physician)).toEqual(['cool-off.over'])
    expect(await onWay(id)).toEqual([['waiting', 'cool-off', 0]])
    await expect(answerCoolOff(desk.context, desk.people.second, { postId: id, stillWants: true })).rejects.toMatchObject({ name: 'Refused' })
    await expect(answerCoolOff(desk.context, { ...desk.people.physician, token: { scopes: ['write', 'read'] } }, { postId: id, stillWants: true })).rejects.toEqual(refused('token-never'))
    await answerCoolOff(desk.context, desk.people.physician, { postId: id, stillWants: true })
    expect(await onWay(id)).toEqual([['scheduled', null, 20 * second]])
  })

  test('is shortened by answering, or ends in a draft again', async () => {
    const shorter = await heated()
    await schedule(shorter, at(morning + day), { takesCoolOff: true })
    await answerCoolOff(desk.context, desk.people.physician, { postId: shorter, stillWants: true })
    expect((await schedule(shorter, at(now() + hour))).plannedAt).toBe(now() + hour)
    await expect(answerCoolOff(desk.context, desk.people.physician, { postId: shorter, stillWants: true })).rejects.toEqual(refused('no-cool-off'))
    const dropped = await heated()
    await schedule(dropped, { is: 'tomorrow', zone })
    expect((await answerCoolOff(desk.context, desk.people.physician, { postId: dropped, stillWants: false })).state).toBe('draft')
    expect(await onWay(dropped)).toEqual([])
  })

  test('is imposed by a house alone, where those who speak for it chose so', async () => {
    for (const who of ['manager', 'reader', 'second', 'reviewer'] as const) await expect(imposeCoolOff(desk.context, desk.people[who], { identityId: desk.identityIds.organisational, isImposed: true })).rejects.toMatchObject({ name: 'Refused' })
    await expect(imposeCoolOff(desk.context, desk.people.physician, { identityId: desk.identityIds.professional, isImposed: true })).rejects.toEqual(refused('no-rules-here'))
    await imposeCoolOff(desk.context, desk.people.owner, { identityId: desk.identityIds.organisational, isImposed: true })
    expect(await schedule(await heated('organisational'), at(now() + hour), { who: 'owner' })).toMatchObject({ plannedAt: morning, coolOff: { isImposed: true, isTaken: true } })
    expect((await schedule(await heated(), at(now() + hour))).coolOff).toMatchObject({ isImposed: false, isTaken: false })
  })
})

describe('a pause', () => {
  test('holds everything at once and lets it go on; what was due meanwhile comes back, and its author is told', async () => {
    const [soon, later] = [await begin('Soon.'), await begin('Later.')]
    await schedule(soon, at(now() + hour))
    await schedule(later, at(now() + 3 * hour))
    for (const who of ['reader', 'reviewer', 'manager'] as const) expect(await pause(desk.context, desk.people[who], {})).toEqual([])
    await expect(pause(desk.context, desk.people.second, { identityId: desk.identityIds.professional })).rejects.toMatchObject({ name: 'Refused' })
    expect((await pause(desk.context, desk.people.physician, {})).toSorted()).toEqual(Object.values(desk.identityIds).toSorted())
    expect(await pause(desk.context, desk.people.physician, {})).toEqual([])
    expect([await onWay(soon), await onWay(later)]).toEqual([[['waiting', 'paused', hour]], [['waiting', 'paused', 3 * hour]]])
    desk.server.clock.advance(2 * hour)
    await resume(desk.context, desk.people.physician, {})
    expect([(await read(soon)).state, await onWay(soon), await onWay(later)]).toEqual(['ready', [], [['scheduled', null, hour]]])
    expect(await desk.told(desk.people.physician)).toContain('post.came-back')
  })
})

test('whatever people do in whatever order, nothing is on its way without the approvals that its very text needs', { timeout: 60_000 }, async () => {
  await desk.delegate(desk.identityIds.professional)
  await setRules(desk.context, desk.people.owner, { identityId: desk.identityIds.organisational, rules: [{ approvers: 1 }] })
  const steps = fc.array(fc.constantFrom('plan', 'move', 'drop', 'approve', 'return', 'edit', 'submit', 'recall', 'pause', 'resume', 'wait'), { minLength: 4, maxLength: 12 })
  await fc.assert(fc.asyncProperty(steps, async (list) => {
    const id = await begin(text, 'manager')
    const approved = new Set<string>()
    for (const [count, step] of list.entries()) {
      const { version, revision, state } = await readPost(desk.context, desk.people.manager, { postId: id })
      const on = { postId: id, revisionHash: revision?.hash ?? '' }
      const acts: Record<typeof step, () => Promise<unknown>> = {
        plan: () => schedulePost(desk.context, desk.people.manager, { postId: id, version, when: at(now() + hour) }),
        move: () => schedulePost(desk.context, desk.people.manager, { postId: id, version, when: at(now() + 2 * hour) }),
        drop: () => unschedulePost(desk.context, desk.people.manager, { postId: id, version }),
        approve: async () => { await approveRevision(desk.context, desk.people.physician, on, followPlan); approved.add(on.revisionHash) },
        return: async () => { await returnRevision(desk.context, desk.people.physician, { ...on, remarks: [{ part: 0, start: 0, end: 0, text: 'No' }] }, followPlan); approved.delete(on.revisionHash) },
        edit: () => revisePost(desk.context, desk.people.manager, { postId: id, version, content: write(`${text} ${count}`, desk.channelIds.professional) }, followPlan),
        submit: () => submitPost(desk.context, desk.people.manager, { postId: id, version }, followPlan),
        recall: () => recallPost(desk.context, desk.people.manager, { postId: id, version }, followPlan),
        pause: () => pause(desk.context, desk.people.physician, {}),
        resume: () => resume(desk.context, desk.people.physician, {}),
        wait: async () => { desk.server.clock.advance(20 * minute) },
      }
      await acts[step]().catch((error: unknown) => { if (!(error instanceof Error) || error.name !== 'Refused') throw new Error(`${step} in ${state}`, { cause: error }) })
      const rows = await desk.context.database.select().from(publications).where(eq(publications.postId, id))
      for (const row of rows.filter((one) => one.state === 'scheduled')) expect(approved.has(row.revisionHash), list.join(' ')).toBe(true)
      expect(rows.filter((one) => one.state === 'scheduled' || one.state === 'waiting').length).toBeLessThanOrEqual(1)
    }
    await resume(desk.context, desk.people.physician, {})
  }), { numRuns: 12 })
  await desk.happened()
})
