import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toSamplePath } from '../../../pictures/samples-for-tests.ts'
import { acknowledge, dispute, findings } from '../findings.ts'
import { channels } from '../channels.ts'
import { type Office, openOffice, type Terminal } from '../testing.ts'
import { posts } from './index.ts'
import { toParts } from './to-parts.ts'

const named = 'My patient John Whitcombe, NHS number 943 476 5919, is home after sepsis.'
let office: Office
let author: Terminal
let asked: string[]
beforeAll(async () => {
  office = await openOffice()
  const seated = await office.seat(office.people.owner)
  asked = []
  author = { ...seated, run: (command, args, typed) => seated.run((all, io, parts) => command(all, io, { ...parts, fetch: async (request) => { asked.push(`${request.method} ${new URL(request.url).pathname.replace(/^.*?\/workspaces\/[^/]+/, '')} ${await request.clone().text()}`); return parts.fetch(request) } }), args, typed) }
})
afterAll(() => office.close())
const toId = (out: string): string => /Draft ([0-9a-f-]{36})/.exec(out)?.[1] ?? 'none'

describe('what names a patient stays here', () => {
  test('until its author gives their word on that very finding', async () => {
    asked = []
    const { status, out } = await author.run(posts, ['write', named])
    expect(status).toBe(1)
    expect(out).toContain('This cannot go out as it is.')
    expect(out).toMatch(/It has not been sent: .* --send-anyway privacy\/no-direct-identifier/)
    expect(asked.filter((one) => !one.startsWith('GET '))).toEqual([])
    expect(asked.join('\n')).not.toMatch(/Whitcombe|943/)
    expect((await author.run(posts, ['write', named, '--send-anyway', 'tone/no-shouting'])).status).toBe(1)
    expect(office.people.logged.join('\n')).not.toContain('Whitcombe')

    const rules = [...out.matchAll(/--send-anyway (\S+)/g)].flatMap(([, rule = '']) => ['--send-anyway', rule])
    const sent = await author.run(posts, ['write', named, ...rules])
    expect([sent.status, sent.out]).toEqual([0, expect.stringContaining('Only you see it.')])
    expect((await author.run(posts, ['edit', toId(sent.out), `${named} Again.`])).status).toBe(1)
  })

  test('also in a picture, and with --json for programs', async () => {
    asked = []
    const { status, out } = await author.run(posts, ['write', 'A long night.', '--picture', toSamplePath('wristband.jpg'), '--alt', 'A wristband', '--json'])
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ isSent: false, identifiers: expect.arrayContaining(['privacy/no-direct-identifier']) })
    expect(asked.filter((one) => !one.startsWith('GET '))).toEqual([])
  }, 120_000)
})

test('what is merely advised on is said and sent', async () => {
  const { status, out } = await author.run(posts, ['write', 'Take 20 mg tonight and stop the other one.'])
  expect(status).toBe(0)
  expect(out).toMatch(/^Wait: one thing first\./)
  const id = toId(out)
  await author.run(posts, ['submit', id])
  const said = await author.run(findings, [id])
  expect(said.out).toMatch(/^Verdict: hold\n\n1\. hold {2}advice\/needs-second-look/)
  expect(said.out).toContain(`wants a reason: sharewell acknowledge ${id} 1`)
  await expect(author.run(acknowledge, [id, '1', '--reason', 'It is a quiz.'])).rejects.toThrow(new RegExp(`No token may do this.*on the page: .*/posts/${id}`))
  await expect(author.run(acknowledge, [id, '9', '--reason', 'It is a quiz.'])).rejects.toThrow(/there is no finding "9"/)
  await expect(author.run(acknowledge, [id, 'advice/needs-second-look'])).rejects.toThrow(/--reason is missing/)
  await expect(author.run(dispute, [id, '1', '--reason', '-'])).rejects.toThrow(/--reason is missing/)
})

test('an advice is let stand with a reason, and a picture is added and taken out again', async () => {
  const id = toId((await author.run(posts, ['write', 'HUGE NEWS!!! Buy now'])).out)
  await author.run(posts, ['submit', id])
  const review = await author.run(findings, [id])
  const [, number = ''] = /^(\d+)\. advise/m.exec(review.out) ?? []
  expect((await author.run(acknowledge, [id, number], 'The figures stand in the thread below.\n')).out).toMatch(/stands, with your reason/)
  await author.run(posts, ['recall', id])
  expect((await author.run(posts, ['edit', id, '--picture', toSamplePath('plain.jpg'), '--alt', 'A field', '--answer', 'patient=no'])).out).toContain('Saved as version')
  expect((await author.run(posts, ['show', id])).out).toMatch(/\[picture [0-9a-f]{12}: A field\]/)
  await author.run(posts, ['edit', id, '--no-pictures'])
  expect((await author.run(posts, ['show', id])).out).not.toContain('[picture')
}, 120_000)

test('the channels are named where several could be meant', async () => {
  await author.run(channels, ['connect', 'rehearsal', '--as', 'mastodon'])
  await author.run(channels, ['connect', 'rehearsal', '--as', 'x'])
  await expect(author.run(posts, ['write', 'Handwashing works.'])).rejects.toThrow(/say which channels: .*rehearsal:x/)
  expect((await author.run(posts, ['write', 'Handwashing works.', '--channel', 'rehearsal:x'])).out).toContain('for rehearsal:x')
  expect((await author.run(posts, ['write', 'Handwashing works.', '--channel', 'none'])).out).not.toContain('for rehearsal')
  await expect(author.run(posts, ['write', `${'word '.repeat(70)}\n---\nshort`, '--channel', 'rehearsal:x'])).rejects.toThrow(/part 1 has 349 weighted characters, and X takes 280/)
  await expect(author.run(posts, ['write', 'One.', '--channel', 'none', '--picture', toSamplePath('plain.jpg'), '--part', '2'])).rejects.toThrow(/is to stand in part 2, and there is one part/)
})

describe('what cannot be used', () => {
  test.each<[string[], RegExp]>([
    [['write', 'a', 'b'], /in several pieces/], [['write', ''], /there is no text/], [['write', 'a', '--visibility', 'secret'], /it can be public/],
    [['write', 'a', '--alt', 'b'], /--alt belongs behind the --picture/], [['write', 'a', '--part', '1'], /--part belongs behind/], [['write', 'a', '--picture', 'p', '--part', '0'], /1 for the first/],
    [['edit'], /say which post/], [['edit', 'x'], /no id of a post/], [['show', '01999999-0000-7000-8000-00000000dead'], /There is no such post|nothing here/], [['burn'], /it can be list, show, write/],
    [['list', '--limit', '0'], /from 1 to 100/], [['list', '--state', 'lost'], /it can be draft/],
  ])('%j', async (args, words) => {
    await expect(author.run(posts, args)).rejects.toThrow(words)
  })
})

test.each<[string, Parameters<typeof toParts>[1], string[]]>([
  ['one', { platforms: [] }, ['one']], ['one\n---\ntwo', { platforms: [] }, ['one', 'two']], ['one\n\n  --- \n\ntwo\n---\n', { platforms: ['x'] }, ['one', 'two']],
  ['a --- b', { platforms: ['x'] }, ['a --- b']], [`${'a'.repeat(200)}. ${'b'.repeat(200)}.`, { platforms: ['mastodon'] }, [`${'a'.repeat(200)}. ${'b'.repeat(200)}.`]],
  [`${'a '.repeat(100)}end.\n\n${'b '.repeat(100)}end.`, { platforms: ['mastodon', 'x'], isNumbered: true }, [`${'a '.repeat(100)}end. (1/2)`, `${'b '.repeat(100)}end. (2/2)`]],
])('%j is cut', (text, cutting, parts) => {
  expect(toParts(text, cutting)).toEqual(parts)
})
