import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { day, hour } from '../clock/instant.ts'
import { createPost } from '../compose/create-post.ts'
import { editPost } from '../compose/edit-post.ts'
import { followNothing } from '../compose/move-post.ts'
import { readPost } from '../compose/read-post.ts'
import { recallPost } from '../compose/recall-post.ts'
import { type Desk, everybody, openDesk, write } from '../compose/testing/desk.ts'
import { remarks } from '../db/schema/approvals.ts'
import { compareWithApproved } from './compare-revisions.ts'
import { approveRevision, returnRevision, takeBackApproval } from './decide.ts'
import { decideAsGuest, readAsGuest } from './decide-as-guest.ts'
import { findChanges } from './find-changes.ts'
import { confirmGuestCode, inviteGuest, revokeGuestLink } from './guest-links.ts'
import { listRemarks, remark } from './remarks.ts'
import { readRules, setRules } from './set-rules.ts'
import { revisePost, submitPost } from './submit-post.ts'
import { makeWatchApprovalsJob } from './watch-approvals.ts'

const text = 'Our flu clinic is open on Saturday.'
let desk: Desk
beforeEach(async () => { desk = await openDesk() })
afterEach(() => desk.close())

const refused = (code: string) => expect.objectContaining({ name: 'Refused', code })
const content = (words = text, kind: 'professional' | 'organisational' = 'professional') => write(words, desk.channelIds[kind])

/** What a manager wrote for the physician, submitted. */
async function submitted(words = text) {
  await desk.delegate(desk.identityIds.professional)
  const { id } = await createPost(desk.context, desk.people.manager, { identityId: desk.identityIds.professional, content: content(words) })
  const { post, revision } = await submitPost(desk.context, desk.people.manager, { postId: id, version: 1 })
  return { postId: id, revisionHash: revision.hash, post }
}
const stateOf = async (postId: string) => (await readPost(desk.context, desk.people.physician, { postId })).state

describe('who is asked', () => {
  test('nobody for one’s own word; the physician for what a manager wrote', async () => {
    const { id } = await createPost(desk.context, desk.people.physician, { identityId: desk.identityIds.professional, content: content() })
    expect((await submitPost(desk.context, desk.people.physician, { postId: id, version: 1 })).post.state).toBe('ready')
    const { post } = await submitted()
    expect(post.state).toBe('in-review')
    expect(await desk.told(desk.people.physician)).toEqual(['post.submitted'])
    expect(await desk.told(desk.people.second)).toEqual([])
    expect(await desk.happened()).toContain('delegation.used')
  })

  test('by the rules of a house, set by those who speak for it; no rules stand on a person', async () => {
    const identityId = desk.identityIds.organisational
    const rules = [{ approvers: 2 as const, writtenBy: ['owner' as const] }]
    for (const who of everybody) {
      const setting = setRules(desk.context, desk.people[who], { identityId, rules })
      if (who === 'owner' || who === 'physician') await setting
      else await expect(setting, who).rejects.toMatchObject({ name: 'Refused' })
    }
    for (const kind of ['professional', 'personal'] as const) await expect(setRules(desk.context, desk.people.physician, { identityId: desk.identityIds[kind], rules })).rejects.toMatchObject({ name: 'Refused' })
    expect(await readRules(desk.context, desk.people.owner, { identityId })).toEqual(rules)
    const { id } = await createPost(desk.context, desk.people.owner, { identityId, content: content(text, 'organisational') })
    const { revision } = await submitPost(desk.context, desk.people.owner, { postId: id, version: 1 })
    const on = { postId: id, revisionHash: revision.hash }
    await expect(approveRevision(desk.context, desk.people.owner, on)).rejects.toEqual(refused('own-words'))
    const both = await Promise.allSettled([approveRevision(desk.context, desk.people.reviewer, on), approveRevision(desk.context, desk.people.second, on)])
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
    expect(await stateOf(id)).toBe('ready')
  })

  test('a delegation may ask for more, and what nobody could give is told at once', async () => {
    const delegationId = await desk.delegate(desk.identityIds.professional)
    await setRules(desk.context, desk.people.physician, { identityId: desk.identityIds.professional, delegationId, rules: [{ approvers: 2 }] })
    const { id } = await createPost(desk.context, desk.people.manager, { identityId: desk.identityIds.professional, content: content() })
    const { post, revision } = await submitPost(desk.context, desk.people.manager, { postId: id, version: 1 })
    await approveRevision(desk.context, desk.people.physician, { postId: post.id, revisionHash: revision.hash })
    expect(await stateOf(id)).toBe('in-review')
    await approveRevision(desk.context, desk.people.reviewer, { postId: post.id, revisionHash: revision.hash })
    expect(await stateOf(id)).toBe('ready')
  })
})

describe('an approval', () => {
  test('is given by whom the matrix allows, and the physician’s own is what counts', async () => {
    for (const who of everybody) {
      const on = await submitted(`${text} ${who}`)
      const approving = approveRevision(desk.context, desk.people[who], on)
      if (['owner', 'physician', 'reviewer', 'second'].includes(who)) expect((await approving).state, who).toBe(who === 'physician' ? 'ready' : 'in-review')
      else await expect(approving, who).rejects.toMatchObject({ name: 'Refused' })
    }
    const on = await submitted()
    await expect(approveRevision(desk.context, { ...desk.people.physician, token: { scopes: ['write', 'read'] } }, on)).rejects.toEqual(refused('token-scope'))
    await approveRevision(desk.context, { ...desk.people.physician, token: { scopes: ['approve', 'read'] } }, on)
  })

  test('is of one revision: an edit voids it, and the old hash is refused', async () => {
    const on = await submitted()
    await approveRevision(desk.context, desk.people.physician, on)
    const { version } = await readPost(desk.context, desk.people.manager, { postId: on.postId })
    await expect(editPost(desk.context, desk.people.manager, { postId: on.postId, version, content: content('Other') })).rejects.toEqual(refused('on-its-way'))
    const next = await revisePost(desk.context, desk.people.manager, { postId: on.postId, version, content: content(`${text} Bring a friend.`) })
    expect(next.post.state).toBe('in-review')
    await expect(approveRevision(desk.context, desk.people.physician, on)).rejects.toEqual(refused('other-revision'))
    const difference = await compareWithApproved(desk.context, desk.people.physician, { postId: on.postId })
    expect([difference.approved?.hash, difference.parts, difference.fields]).toEqual([on.revisionHash, [{ removed: [], added: [{ start: text.length, end: text.length + ' Bring a friend.'.length }] }], []])
    await approveRevision(desk.context, desk.people.physician, { postId: on.postId, revisionHash: next.revision.hash })
    expect(await stateOf(on.postId)).toBe('ready')
  })

  test('is taken back by whoever gave it, and ends by itself; the post then waits again and people are told', async () => {
    const on = await submitted()
    await approveRevision(desk.context, desk.people.physician, { ...on, endsAt: desk.server.clock.now() + hour })
    await expect(takeBackApproval(desk.context, desk.people.second, on)).rejects.toEqual(refused('no-approval'))
    expect((await takeBackApproval(desk.context, desk.people.physician, on)).state).toBe('in-review')
    await approveRevision(desk.context, desk.people.physician, { ...on, endsAt: desk.server.clock.now() + hour })
    const watch = makeWatchApprovalsJob(followNothing)
    desk.server.clock.advance(hour - 1)
    await desk.server.jobs.send(watch, {})
    await desk.server.jobs.runDue(desk.context)
    expect(await stateOf(on.postId)).toBe('ready')
    desk.server.clock.advance(1)
    await desk.server.jobs.send(watch, {})
    await desk.server.jobs.runDue(desk.context)
    expect(await stateOf(on.postId)).toBe('in-review')
    expect((await desk.happened()).filter((name) => name === 'approval.lapsed')).toHaveLength(1)
    expect(await desk.told(desk.people.manager)).toContain('post.approval-lapsed')
  })

  test('holds where the same text is taken back and sent again', async () => {
    const on = await submitted()
    const { version } = await approveRevision(desk.context, desk.people.physician, on)
    const draft = await recallPost(desk.context, desk.people.manager, { postId: on.postId, version })
    expect((await submitPost(desk.context, desk.people.manager, { postId: on.postId, version: draft.version })).post.state).toBe('ready')
  })

  test('waits for the answer to a hold', async () => {
    const on = await submitted('Idiots who refuse vaccines deserve what they get.')
    await expect(approveRevision(desk.context, desk.people.physician, on)).rejects.toEqual(refused('unanswered'))
  })

  test('of two at once, and of a recall at the same moment, one wins and the other is told', async () => {
    const on = await submitted()
    const { version } = await readPost(desk.context, desk.people.manager, { postId: on.postId })
    const both = await Promise.allSettled([approveRevision(desk.context, desk.people.physician, on), recallPost(desk.context, desk.people.manager, { postId: on.postId, version })])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { name: 'Refused', kind: 'conflict' } })
  })

  test('is asked for again each day, once', async () => {
    const on = await submitted()
    const watch = makeWatchApprovalsJob(followNothing)
    for (const advance of [hour, 23 * hour, hour, day]) {
      desk.server.clock.advance(advance)
      await desk.server.jobs.send(watch, {})
      await desk.server.jobs.runDue(desk.context)
    }
    expect((await desk.told(desk.people.physician)).filter((kind) => kind === 'approval.reminder')).toHaveLength(2)
    expect(await stateOf(on.postId)).toBe('in-review')
  })
})

describe('a return', () => {
  test('says why, on spans, sealed; its author edits and submits again', async () => {
    const on = await submitted()
    const said = [{ part: 0, start: 4, end: 7, text: 'Which sekret flu?' }]
    await expect(returnRevision(desk.context, desk.people.manager, { ...on, remarks: said })).rejects.toMatchObject({ name: 'Refused' })
    await expect(returnRevision(desk.context, desk.people.physician, { ...on, remarks: [] })).rejects.toEqual(refused('no-remark'))
    await expect(returnRevision(desk.context, desk.people.physician, { ...on, remarks: [{ part: 0, start: 0, end: 500, text: 'Hm' }] })).rejects.toEqual(refused('no-span'))
    expect((await returnRevision(desk.context, desk.people.physician, { ...on, remarks: said })).state).toBe('returned')
    expect(JSON.stringify(await desk.context.database.select().from(remarks))).not.toContain('sekret')
    expect(await listRemarks(desk.context, desk.people.manager, { postId: on.postId })).toMatchObject([{ part: 0, start: 4, end: 7, text: 'Which sekret flu?', by: desk.people.physician.memberId }])
    await remark(desk.context, desk.people.second, { postId: on.postId, remarks: [{ part: 0, start: 0, end: 0, text: 'Nice' }] })
    await expect(remark(desk.context, desk.people.reader, { postId: on.postId, remarks: said })).rejects.toMatchObject({ name: 'Refused' })
    const { version } = await readPost(desk.context, desk.people.manager, { postId: on.postId })
    const saved = await editPost(desk.context, desk.people.manager, { postId: on.postId, version, content: content('Our influenza clinic is open on Saturday.') })
    expect((await submitPost(desk.context, desk.people.manager, { postId: on.postId, version: saved.version })).post.state).toBe('in-review')
  })
})

describe('a guest', () => {
  async function invited(on: { postId: string; revisionHash: string }) {
    const mail: { to: string; code: string }[] = []
    const { token, linkId } = await inviteGuest(desk.context, desk.people.physician, { ...on, address: 'Guest@example.org' }, async (message) => { mail.push(message) })
    return { token, linkId, code: mail[0]?.code ?? '', mail }
  }

  test('is asked only where a code can be sent, by who speaks or acts for the identity, never by a token', async () => {
    const on = { ...await submitted(), address: 'guest@example.org' }
    await expect(inviteGuest(desk.context, desk.people.physician, on)).rejects.toEqual(refused('no-mail'))
    for (const who of ['second', 'reviewer', 'reader', 'owner', 'outsider'] as const) await expect(inviteGuest(desk.context, desk.people[who], on, async () => undefined), who).rejects.toMatchObject({ name: 'Refused' })
    await expect(inviteGuest(desk.context, { ...desk.people.physician, token: { scopes: ['write'] } }, on, async () => undefined)).rejects.toEqual(refused('token-never'))
  })

  test('opens with link and code, decides once, and is never the only one', async () => {
    const on = await submitted()
    const { token, code } = await invited(on)
    await expect(readAsGuest(desk.context, { token, pass: 'guess' })).rejects.toEqual(refused('no-link'))
    const { pass } = await confirmGuestCode(desk.context, { token, code })
    expect((await readAsGuest(desk.context, { token, pass })).content?.parts).toEqual([{ text }])
    const both = await Promise.allSettled([decideAsGuest(desk.context, { token, pass, decision: 'approved' }), decideAsGuest(desk.context, { token, pass, decision: 'approved' })])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await stateOf(on.postId)).toBe('in-review')
    await expect(readAsGuest(desk.context, { token, pass })).rejects.toEqual(refused('no-link'))
    await approveRevision(desk.context, desk.people.physician, on)
    expect(await stateOf(on.postId)).toBe('ready')
    expect(await desk.happened()).toEqual(expect.arrayContaining(['guest-link.made', 'guest-link.opened']))
  })

  test('is shut out by five wrong codes, by time, by a new revision, and when the link is taken back', async () => {
    const on = await submitted()
    const guessed = await invited(on)
    for (let guess = 0; guess < 5; guess += 1) await expect(confirmGuestCode(desk.context, { token: guessed.token, code: 'wrong' })).rejects.toEqual(refused('link-code'))
    await expect(confirmGuestCode(desk.context, guessed)).rejects.toEqual(refused('no-link'))
    const revoked = await invited(on)
    await revokeGuestLink(desk.context, desk.people.physician, { postId: on.postId, linkId: revoked.linkId })
    await expect(confirmGuestCode(desk.context, revoked)).rejects.toEqual(refused('no-link'))
    const bound = await invited(on)
    const { pass } = await confirmGuestCode(desk.context, bound)
    const { version } = await readPost(desk.context, desk.people.manager, { postId: on.postId })
    await revisePost(desk.context, desk.people.manager, { postId: on.postId, version, content: content('Another text.') })
    await expect(decideAsGuest(desk.context, { token: bound.token, pass, decision: 'approved' })).rejects.toEqual(refused('link-other-revision'))
    desk.server.clock.advance(3 * day)
    await expect(readAsGuest(desk.context, { token: bound.token, pass })).rejects.toEqual(refused('no-link'))
  })
})

test('a difference covers exactly what changed, for any two texts', () => {
  const words = fc.array(fc.constantFrom('flu', 'clinic', ' ', '\n', 'é', '👩‍⚕️'), { maxLength: 12 }).map((list) => list.join(''))
  fc.assert(fc.property(words, words, (before, now) => {
    const { removed, added } = findChanges(before, now)
    const without = (whole: string, spans: readonly { start: number; end: number }[]) => spans.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), whole)
    expect(without(before, removed)).toBe(without(now, added))
    if (before === now) expect([removed, added]).toEqual([[], []])
  }))
})
