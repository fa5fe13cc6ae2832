import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hour } from '../clock/instant.ts'
import { createPost } from '../compose/create-post.ts'
import { loadPost } from '../compose/load-post.ts'
import type { PostContent } from '../compose/content.ts'
import { type Desk, openDesk, write } from '../compose/testing/desk.ts'
import { acknowledgements, disputes, findings } from '../db/schema/reviews.ts'
import { revisePost, submitPost } from '../approve/submit-post.ts'
import { members } from '../db/schema/workspaces.ts'
import { acknowledgeFinding, confirmDispute, disputeBlock, readDisputed } from './answer-finding.ts'
import { loadReview } from './load-review.ts'
import { readReview } from './read-review.ts'
import { toReviewInputs } from './to-review-inputs.ts'
import { eq, ne } from 'drizzle-orm'

const contempt = 'Idiots who refuse vaccines deserve what they get.'
const blocked = 'My patient John Smith, MRN 1234567, came in with chest pain yesterday.'

let desk: Desk
beforeEach(async () => { desk = await openDesk() })
afterEach(() => desk.close())

const refused = (code: string) => expect.objectContaining({ name: 'Refused', code })
async function submit(content: PostContent, who: 'physician' | 'manager' = 'physician') {
  const made = await createPost(desk.context, desk.people[who], { identityId: desk.identityIds.professional, content, confirmUpload: true })
  return submitPost(desk.context, desk.people[who], { postId: made.id, version: 1 })
}
async function wanted(postId: string): Promise<string[]> {
  const { post, subject } = await loadPost(desk.context, desk.context.database, desk.workspaceId, postId)
  return (await loadReview(desk.context.database, post, subject)).wanted.map(({ wants }) => wants)
}
async function firstFinding(postId: string) {
  const review = await readReview(desk.context, desk.people.physician, { postId })
  const finding = review.findings.find(({ wants }) => wants !== null)
  if (!finding) throw new Error('Nothing is wanted.')
  return { review, finding, answer: { postId, revisionHash: review.revisionHash, rule: finding.rule, quoteHash: finding.quoteHash, reason: 'She is invented.' } }
}

describe('the server’s own review', () => {
  test('keeps rule, place and a keyed hash; the words are made anew, and no quote lies anywhere', async () => {
    const { post } = await submit(write(contempt, desk.channelIds.professional))
    const [row] = await desk.context.database.select().from(findings)
    expect(row).toMatchObject({ rule: 'respect/no-contempt-for-groups', severity: 'hold', channelId: desk.channelIds.professional, quoteHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(contempt.slice(row?.start, row?.end)).toContain('deserve')
    expect(JSON.stringify(row)).not.toContain('deserve')
    const { finding, review } = await firstFinding(post.id)
    expect([review.verdict, finding.wants, finding.words?.what.length]).toEqual(['hold', 'answer', expect.any(Number)])
    expect(await desk.happened()).toEqual(['revision.made', 'revision.reviewed', 'post.readied'])
  })

  test('reads each variant as its channel’s readers see it, warnings and alternative texts too', () => {
    const content = { identityId: 'i', text: '', parts: [{ text: 'One', media: [{ sha256: 'a', alternativeText: 'A ward' }] }, { text: 'Two' }], visibility: 'public' as const, language: 'en', contentWarning: 'Blood', targets: [{ channelId: 'x' }, { channelId: 'y' }, { channelId: 'z', parts: [{ text: 'Three' }], visibility: 'direct' as const }] }
    const inputs = toReviewInputs(content, { kind: 'professional', name: 'A', isPseudonym: true, credentials: [], interests: [], purposes: [], audiences: [], activePacks: [], officialChannels: [], disclosures: [], tellsDelegation: true }, () => 'mastodon')
    expect(inputs.map(({ channelId, input }) => [channelId, input.text, input.audience, input.attachments?.[0]?.alt, input.profile?.name])).toEqual([
      ['x', 'Blood\n\nOne\n\nTwo', 'public', 'A ward', undefined], ['z', 'Blood\n\nThree', 'one-person', undefined, undefined],
    ])
  })
})

test('clinical text in private is asked about; the same text in the profession is not', async () => {
  const { context, people: { physician } } = desk
  const asked = async (kind: 'personal' | 'professional', words: string): Promise<boolean> => {
    const { id } = await createPost(context, physician, { identityId: desk.identityIds[kind], content: write(words, desk.channelIds[kind]) })
    return (await submitPost(context, physician, { postId: id, version: 1 })).review.questions.some((question) => question.includes('personal identity'))
  }
  const clinical = 'Stop taking your metformin, it is poison. Take 5 g of vitamin C instead.'
  expect([await asked('personal', clinical), await asked('professional', clinical), await asked('personal', 'The lake was cold this morning.')]).toEqual([true, false, false])
})

describe('a hold', () => {
  test('is answered by the identity’s own physician, with a reason that lies sealed; not by a manager, another physician or a token', async () => {
    await desk.delegate(desk.identityIds.professional)
    const { post } = await submit(write(contempt, desk.channelIds.professional), 'manager')
    const { answer } = await firstFinding(post.id)
    const { physician, manager, second, owner, reviewer } = desk.people
    for (const who of [manager, second, owner, reviewer, { ...physician, token: { scopes: ['write' as const] } }]) await expect(acknowledgeFinding(desk.context, who, answer)).rejects.toMatchObject({ name: 'Refused' })
    await expect(acknowledgeFinding(desk.context, physician, { ...answer, reason: ' ' })).rejects.toEqual(refused('no-reason'))
    await expect(acknowledgeFinding(desk.context, physician, { ...answer, rule: 'tone/no-such' })).rejects.toEqual(refused('no-finding'))
    await expect(acknowledgeFinding(desk.context, physician, { ...answer, revisionHash: '0'.repeat(64) })).rejects.toEqual(refused('other-revision'))
    await acknowledgeFinding(desk.context, physician, answer)
    await acknowledgeFinding(desk.context, physician, answer)
    expect(await wanted(post.id)).toEqual([])
    expect(JSON.stringify(await desk.context.database.select().from(acknowledgements))).not.toContain('invented')
    expect((await desk.happened()).filter((name) => name === 'finding.acknowledged')).toHaveLength(1)
  })

  test('of a new revision is open again, and the reason is offered where rule and words are the same', async () => {
    const { post } = await submit(write(contempt, desk.channelIds.professional))
    await acknowledgeFinding(desk.context, desk.people.physician, (await firstFinding(post.id)).answer)
    await revisePost(desk.context, desk.people.physician, { postId: post.id, version: post.version, content: write(`${contempt} Read more on Saturday.`, desk.channelIds.professional) })
    expect(await wanted(post.id)).toEqual(['answer'])
    expect((await firstFinding(post.id)).finding).toMatchObject({ offeredReason: 'She is invented.', given: [] })
  })
})

describe('a block', () => {
  test('is not answered with a reason; said to be wrong by one and confirmed by a second, it is a hold that wants its answer', async () => {
    const { post } = await submit(write(blocked, desk.channelIds.professional))
    const { physician, second, manager, reader } = desk.people
    const { answer } = await firstFinding(post.id)
    expect(await wanted(post.id)).toEqual(['change-or-dispute'])
    await expect(acknowledgeFinding(desk.context, physician, answer)).rejects.toEqual(refused('block-stands'))
    await expect(confirmDispute(desk.context, physician, answer)).rejects.toEqual(refused('no-dispute'))
    await expect(readDisputed(desk.context, second, answer)).rejects.toEqual(refused('no-post'))
    for (const who of [reader, second]) await expect(disputeBlock(desk.context, who, answer)).rejects.toMatchObject({ name: 'Refused' })
    await disputeBlock(desk.context, physician, answer)
    expect(await wanted(post.id)).toEqual(['confirmation'])
    await expect(confirmDispute(desk.context, physician, answer)).rejects.toEqual(refused('second-person'))
    await expect(confirmDispute(desk.context, manager, answer)).rejects.toMatchObject({ name: 'Refused' })
    await expect(confirmDispute(desk.context, { ...desk.people.owner, token: { scopes: ['write'] } }, answer)).rejects.toMatchObject({ name: 'Refused' })
    await expect(readReview(desk.context, second, { postId: post.id })).rejects.toEqual(refused('no-post'))
    expect((await readDisputed(desk.context, second, answer)).content?.parts).toEqual([{ text: blocked }])
    await expect(readDisputed(desk.context, reader, answer)).rejects.toMatchObject({ name: 'Refused' })
    expect(await desk.told(second)).toEqual(['finding.disputed'])
    await confirmDispute(desk.context, second, answer)
    expect(await wanted(post.id)).toEqual(['answer'])
    await acknowledgeFinding(desk.context, physician, answer)
    expect(await wanted(post.id)).toEqual([])
    const at = desk.server.clock.now()
    expect((await readReview(desk.context, physician, { postId: post.id })).findings.find(({ rule }) => rule === answer.rule)?.given).toEqual([
      { is: 'stands', by: physician.memberId, at, reason: 'She is invented.', confirmedBy: null }, { is: 'wrong', by: physician.memberId, at, reason: 'She is invented.', confirmedBy: second.memberId },
    ])
    expect(JSON.stringify(await desk.context.database.select().from(disputes))).not.toContain('invented')
  })

  test('whoever is alone confirms it themselves, twelve hours later', async () => {
    await desk.context.database.update(members).set({ leftAt: desk.server.clock.now() }).where(ne(members.id, desk.people.physician.memberId))
    const { post } = await submit(write(blocked, desk.channelIds.professional))
    const { answer } = await firstFinding(post.id)
    await disputeBlock(desk.context, desk.people.physician, answer)
    desk.server.clock.advance(12 * hour - 1)
    await expect(confirmDispute(desk.context, desk.people.physician, answer)).rejects.toEqual(refused('too-soon'))
    desk.server.clock.advance(1)
    await confirmDispute(desk.context, desk.people.physician, answer)
    expect(await wanted(post.id)).toEqual(['answer'])
    await acknowledgeFinding(desk.context, desk.people.physician, answer)
    expect(await wanted(post.id)).toEqual([])
    expect(await desk.context.database.select().from(disputes).where(eq(disputes.confirmedBy, desk.people.physician.memberId))).toHaveLength(1)
  })

  test('what a manager submitted is seen, so a second physician confirms', async () => {
    await desk.delegate(desk.identityIds.professional)
    const { post } = await submit(write(blocked, desk.channelIds.professional), 'manager')
    const { answer } = await firstFinding(post.id)
    await disputeBlock(desk.context, desk.people.manager, answer)
    await confirmDispute(desk.context, desk.people.second, answer)
    expect(await wanted(post.id)).toEqual(['answer'])
    expect(await desk.told(desk.people.manager)).toEqual(['finding.dispute-confirmed'])
  })
})
