import { type ConsentRecord, type ConsentTerms, questionsOf } from '@sharewell/domain/consent'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, hour } from '../clock/instant.ts'
import { createPost } from '../compose/create-post.ts'
import { readPost } from '../compose/read-post.ts'
import { type Desk, everybody, openDesk, write } from '../compose/testing/desk.ts'
import { revisePost, submitPost } from '../approve/submit-post.ts'
import { consents, takeDownTasks } from '../db/schema/consents.ts'
import { notices } from '../db/schema/events.ts'
import { publications } from '../db/schema/plans.ts'
import { posts } from '../db/schema/posts.ts'
import { acknowledgeFinding } from '../review/answer-finding.ts'
import { readReview } from '../review/read-review.ts'
import { followPlan } from '../schedule/follow-plan.ts'
import { schedulePost } from '../schedule/schedule-post.ts'
import { consentsPart } from './consents-part.ts'
import { bringConsent, changeConsent, writeConsent } from './keep-consent.ts'
import { listConsents, readConsent } from './read-consents.ts'
import { revokeConsent } from './revoke-consent.ts'
import { makeWatchConsentsJob } from './settle-ended.ts'
import { listTakeDowns, tickTakeDown } from './take-downs.ts'
import { toDay } from './days.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await desk.delegate(desk.identityIds.professional, ['write', 'comment'])
})
afterAll(() => desk.close())

const tale = 'Mrs. Jane Whitfield, MRN 4471902, came to our clinic with a rash. She let me tell it.'
const refused = (code: string, more: object = {}) => expect.objectContaining({ name: 'Refused', code, ...more })
const mine = () => ({ identityId: desk.identityIds.professional })
/** Terms that count since yesterday, changed in places. */
function toTerms(changed: Partial<ConsentTerms> = {}): ConsentTerms {
  return {
    uses: ['story'], places: 'any', subject: 'adult', signer: 'patient', signedOn: toDay(desk.context.clock.now() - day), keptAt: 'In the patient’s record, hospital form 12', revokeTo: 'The clinic’s front desk',
    answers: Object.fromEntries(questionsOf.adult.map((question) => [question, 'yes'])), ...changed,
  }
}
const note = (changed: Partial<ConsentTerms> = {}) => writeConsent(desk.context, desk.people.physician, { ...mine(), terms: toTerms(changed) })

async function submit(named: readonly string[], text = tale) {
  const content = { ...write(text, desk.channelIds.professional), ...(named.length > 0 ? { consents: [...named] } : {}) }
  const { id } = await createPost(desk.context, desk.people.physician, { ...mine(), content, confirmUpload: true })
  const { post, revision } = await submitPost(desk.context, desk.people.physician, { postId: id, version: 1 }, followPlan)
  return { postId: id, version: post.version, revisionHash: revision.hash, content }
}

const reviewOf = (postId: string) => readReview(desk.context, desk.people.physician, { postId })
const stateOf = async (postId: string) => (await readPost(desk.context, desk.people.physician, { postId })).state

/** Submitted, answered and planned for tomorrow. */
async function plan(named: readonly string[]) {
  const post = await submit(named)
  for (const { rule, quoteHash, wants } of (await reviewOf(post.postId)).findings) {
    if (wants === 'answer') await acknowledgeFinding(desk.context, desk.people.physician, { postId: post.postId, revisionHash: post.revisionHash, rule, quoteHash, reason: 'She signed for it.' })
  }
  const { post: planned } = await schedulePost(desk.context, desk.people.physician, { postId: post.postId, version: post.version, when: { is: 'at', instant: desk.context.clock.now() + day, zone: 'America/Toronto' } })
  return { ...post, version: planned.version }
}

/** Kinds of the notices about one post that its author found. */
const told = async (postId: string) => (await desk.context.database.select().from(notices).where(and(eq(notices.subjectId, postId), eq(notices.memberId, desk.people.physician.memberId)))).map(({ kind }) => kind)
const tasksOf = async (consentId: string) => (await listTakeDowns(desk.context, desk.people.physician, mine())).filter((one) => one.consentId === consentId)
const watch = () => makeWatchConsentsJob(followPlan).run(desk.context, {}, new AbortController().signal)

describe('who may', () => {
  test('note, change and take back: those who speak for the identity, never a manager, never a token', async () => {
    const { id } = await note()
    for (const who of everybody) {
      const deeds = [writeConsent(desk.context, desk.people[who], { ...mine(), terms: toTerms() }), changeConsent(desk.context, desk.people[who], { ...mine(), consentId: id, terms: toTerms() }), revokeConsent(desk.context, desk.people[who], { ...mine(), consentId: id })]
      for (const deed of deeds) {
        if (who === 'physician') await deed
        else await expect(deed, who).rejects.toMatchObject({ name: 'Refused' })
      }
    }
    await expect(writeConsent(desk.context, { ...desk.people.physician, token: { scopes: ['write'] } }, { ...mine(), terms: toTerms() })).rejects.toEqual(refused('token-never'))
  })

  test('see: also a manager to whom writing was delegated, and nobody else', async () => {
    const { id } = await note()
    for (const who of everybody) {
      const seeing = Promise.all([listConsents(desk.context, desk.people[who], mine()), readConsent(desk.context, desk.people[who], { ...mine(), consentId: id })])
      if (who === 'physician' || who === 'manager') expect([(await seeing)[0].some((one) => one.id === id), (await seeing)[1].state.is]).toEqual([true, 'valid'])
      else await expect(seeing, who).rejects.toMatchObject({ name: 'Refused' })
    }
    await expect(readConsent(desk.context, desk.people.physician, { identityId: desk.identityIds.personal, consentId: id })).rejects.toEqual(refused('no-consent'))
  })
})

describe('what is kept', () => {
  test('is sealed, named in the audit by a keyed hash alone, and taken along by its owner', async () => {
    const { id } = await note({ keptAt: 'Form 12 in the cabinet of the ward' })
    expect(JSON.stringify(await desk.context.database.select().from(consents))).not.toMatch(/cabinet|story/)
    expect(await desk.happened()).toContain('consent.recorded')
    expect(JSON.stringify(await consentsPart.exportMember(desk.context, desk.context.database, desk.workspaceId, desk.people.physician.memberId))).toContain('cabinet')
    expect(await consentsPart.exportWorkspace(desk.context, desk.context.database, desk.workspaceId)).toEqual(expect.arrayContaining([expect.objectContaining({ id })]))
  })

  test.each<[what: string, changed: Partial<ConsentTerms>, where: string]>([
    ['no use', { uses: [] }, ''],
    ['a name in a note', { keptAt: 'In the record of Mrs. Jane Whitfield' }, 'terms.keptAt'],
    ['a long number', { revokeTo: 'Call 416 555 0199' }, 'terms.revokeTo'],
    ['a day to come', { signedOn: '2027-01-01' }, 'terms.signedOn'],
    ['a signer who may not', { signer: 'parent' }, ''],
    ['an end before its beginning', { until: '2020-01-01' }, ''],
    ['nothing said of where the paper is', { keptAt: ' ' }, 'terms.keptAt'],
  ])('%s is refused, and no word of it repeated', async (_what, changed, where) => {
    const answer: unknown = await note(changed).catch((error: unknown) => error)
    expect(answer).toEqual(refused(where === '' ? 'no-record' : 'consent-terms', where === '' ? {} : { more: { where } }))
    expect(String(answer)).not.toMatch(/Whitfield|416/)
  })

  test('a record of a device is brought over once; the newer copy counts, and what was taken back stays so', async () => {
    const record: ConsentRecord = {
      id: 'consent-of-a-device', ...toTerms({ places: ['bluesky'], signedOn: '2026-05-03' }), recordedAt: '2026-05-03T08:00:00Z', changedAt: '2026-05-03T08:00:00Z',
      usedAt: [{ id: 'usage-12', place: 'website', on: '2026-05-04', address: 'https://clinic.example.org/rash' }],
    }
    const bring = (changed: Partial<ConsentRecord>) => bringConsent(desk.context, desk.people.physician, { ...mine(), record: { ...record, ...changed } })
    const { id } = await bring({})
    expect((await bring({ places: 'any', changedAt: '2026-05-02T08:00:00Z' })).record.places).toEqual(['bluesky'])
    expect((await bring({ places: 'any', changedAt: '2026-06-02T08:00:00Z' })).record.places).toBe('any')
    expect((await bring({ revokedAt: '2026-06-03T08:00:00Z', changedAt: '2026-06-01T08:00:00Z' })).state.is).toBe('revoked')
    expect(await bring({ changedAt: '2026-07-01T08:00:00Z' })).toMatchObject({ id, state: { is: 'revoked' } })
    await expect(bring({ id: 'x' })).rejects.toEqual(refused('no-record'))
    await expect(bring({ keptAt: 'In the record of Mrs. Jane Whitfield' })).rejects.toEqual(refused('consent-terms'))
    // What its author noted as shown elsewhere is to be taken down, until they say that it is gone.
    const [task] = await tasksOf(id)
    expect(task).toMatchObject({ consentId: id, from: 'elsewhere', place: 'website', because: 'revoked', address: 'https://clinic.example.org/rash' })
    await tickTakeDown(desk.context, desk.people.physician, { ...mine(), consentId: id, taskId: 'usage-12' })
    expect(await tasksOf(id)).toEqual([])
    await expect(tickTakeDown(desk.context, desk.people.physician, { ...mine(), consentId: id, taskId: 'usage-12' })).rejects.toEqual(refused('no-task'))
  })

  test('an open question is answered later', async () => {
    const { 'told-revocable': _open, ...answers } = Object.fromEntries(questionsOf.adult.map((question) => [question, 'yes' as const]))
    const { id, state } = await note({ answers })
    expect(state).toEqual({ is: 'incomplete', missing: ['told-revocable'] })
    expect((await changeConsent(desk.context, desk.people.physician, { ...mine(), consentId: id, terms: toTerms() })).state.is).toBe('valid')
  })
})

describe('the server’s own review', () => {
  test.each<[what: string, changed: Partial<ConsentTerms> | undefined, severity: 'hold' | 'block']>([
    ['no consent', undefined, 'block'],
    ['one for every place', {}, 'hold'],
    ['one for this platform', { places: ['mastodon'] }, 'hold'],
    ['one for another platform', { places: ['journal'] }, 'block'],
    ['one for teaching, shown to everybody', { uses: ['teaching'] }, 'block'],
    ['one for teaching on this very platform', { uses: ['teaching'], places: ['mastodon'] }, 'hold'],
    ['one with an open question', { answers: {} }, 'block'],
    ['one that lasts until today', { until: '2026-11-20' }, 'hold'],
  ])('%s: %j gives %s', async (_what, changed, severity) => {
    const named = changed ? [(await note(changed)).id] : []
    const { postId } = await submit(named)
    const review = await reviewOf(postId)
    expect(review.verdict).toBe(severity)
    expect(new Set(review.findings.filter((one) => one.category === 'privacy' && (one.severity === 'hold' || one.severity === 'block')).map((one) => one.severity))).toContain(severity)
  })

  test('a consent of another identity, an unknown one and one that has ended are refused', async () => {
    const other = await writeConsent(desk.context, desk.people.physician, { identityId: desk.identityIds.organisational, terms: toTerms() })
    for (const id of [other.id, '01999999-0000-7000-8000-00000000dead']) await expect(submit([id])).rejects.toEqual(refused('no-consent'))
    const { id } = await note()
    await revokeConsent(desk.context, desk.people.physician, { ...mine(), consentId: id })
    await expect(submit([id])).rejects.toEqual(refused('consent-ended'))
  })
})

describe('once it is taken back', () => {
  test('what was planned stops and waits, its author is told, and it goes on without what rested on it', async () => {
    const { id } = await note()
    const { postId, version, content } = await plan([id])
    expect(await stateOf(postId)).toBe('scheduled')
    await revokeConsent(desk.context, desk.people.physician, { ...mine(), consentId: id }, followPlan)
    expect(await stateOf(postId)).toBe('in-review')
    expect(await desk.context.database.select().from(publications).where(eq(publications.postId, postId))).toMatchObject([{ state: 'waiting', waitsFor: 'approval' }])
    expect((await reviewOf(postId)).findings.filter(({ wants }) => wants === 'change-or-dispute').map(({ rule }) => rule)).toContain('privacy/no-ended-consent')
    expect(await told(postId)).toContain('post.consent-ended')
    expect(await desk.happened()).toEqual(expect.arrayContaining(['consent.revoked', 'post.consent-ended']))
    await revokeConsent(desk.context, desk.people.physician, { ...mine(), consentId: id }, followPlan)
    await watch()
    expect((await told(postId)).filter((kind) => kind === 'post.consent-ended')).toHaveLength(1)
    const { consents: _consents, ...without } = content
    const { post } = await revisePost(desk.context, desk.people.physician, { postId, version: version + 1, content: { ...without, parts: [{ text: 'Our clinic sees rashes.' }] } }, followPlan)
    expect(post.state).toBe('ready')
    expect(await stateOf(postId)).toBe('scheduled')
  })

  test('what is out is to be taken down, once, until it is gone', async () => {
    const { id } = await note()
    const { postId } = await plan([id])
    await desk.context.database.update(publications).set({ state: 'sending' }).where(eq(publications.postId, postId))
    await desk.context.database.update(posts).set({ state: 'sending' }).where(eq(posts.id, postId))
    await revokeConsent(desk.context, desk.people.physician, { ...mine(), consentId: id }, followPlan)
    expect(await tasksOf(id)).toEqual([])
    // It was on its way at that moment; the job finds it out.
    await desk.context.database.update(publications).set({ state: 'published' }).where(eq(publications.postId, postId))
    await desk.context.database.update(posts).set({ state: 'done' }).where(eq(posts.id, postId))
    await watch()
    await watch()
    const [task, ...more] = await tasksOf(id)
    expect([task, more]).toMatchObject([{ consentId: id, postId, from: 'here', place: 'mastodon', because: 'revoked' }, []])
    expect((await told(postId)).filter((kind) => kind === 'consent.take-down')).toHaveLength(1)
    await expect(tickTakeDown(desk.context, desk.people.reviewer, { ...mine(), consentId: id, taskId: task?.id ?? '' })).rejects.toMatchObject({ name: 'Refused' })
    await tickTakeDown(desk.context, desk.people.physician, { ...mine(), consentId: id, taskId: task?.id ?? '' })
    expect(await tasksOf(id)).toEqual([])
    expect(await desk.context.database.select().from(takeDownTasks).where(eq(takeDownTasks.consentId, id))).toMatchObject([{ doneBy: desk.people.physician.memberId }])
  })

  test('what was taken down from here is no task any more', async () => {
    const { id } = await note()
    const { postId } = await plan([id])
    await desk.context.database.update(publications).set({ state: 'published' }).where(eq(publications.postId, postId))
    await desk.context.database.update(posts).set({ state: 'done' }).where(eq(posts.id, postId))
    await revokeConsent(desk.context, desk.people.physician, { ...mine(), consentId: id }, followPlan)
    expect(await tasksOf(id)).toHaveLength(1)
    await desk.context.database.update(publications).set({ state: 'withdrawn' }).where(eq(publications.postId, postId))
    expect(await tasksOf(id)).toEqual([])
  })

  test('the same happens by itself once its last day has passed', async () => {
    const { id } = await note({ until: toDay(desk.context.clock.now()) })
    const { postId } = await plan([id])
    await watch()
    expect(await stateOf(postId)).toBe('scheduled')
    desk.server.clock.advance(23 * hour)
    await watch()
    expect(await stateOf(postId)).toBe('in-review')
    expect((await readConsent(desk.context, desk.people.physician, { ...mine(), consentId: id })).state.is).toBe('expired')
  })
})
