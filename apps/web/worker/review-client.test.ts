import type { ReviewOutput } from '@sharewell/review/contract'
import { describe, expect, it } from 'vitest'
import type { WorkerReply, WorkerRequest } from './protocol.ts'
import { createReviewClient } from './review-client.ts'
import { createWorkerLine, whenSettled } from './worker-line.ts'
import type { Port } from './worker-line.ts'

const output: ReviewOutput = { verdict: 'clear', findings: [], care: null, questions: [], engine: { version: '1', language: { detected: 'en', coverage: 'full' }, models: [], packs: [], inputHash: '' } }

function openFake() {
  const sent: WorkerRequest[] = []
  let say: (reply: WorkerReply) => void = () => undefined
  let fail: (message: string) => void = () => undefined
  const port: Port = {
    postMessage: (request) => sent.push(request),
    onReply: (listen) => { say = listen },
    onError: (listen) => { fail = listen },
  }
  const line = createWorkerLine(() => Promise.resolve(port))
  const client = createReviewClient(line, line)
  return { client, sent, say: (reply: WorkerReply) => say(reply), fail: (message: string) => fail(message), opened: Promise.resolve() }
}

describe('a line', () => {
  it('is settled when it can read, or never will', async () => {
    const broken = createWorkerLine(() => Promise.reject(new Error('no such file')))
    await whenSettled(broken)
    expect(broken.phase()).toBe('failed')
    await whenSettled(broken)
  })
})

describe('the review client', () => {
  it('sends nothing before the worker can read', async () => {
    const { client, sent, say, opened } = openFake()
    const answer = client.review('check', { text: 'one' })
    await opened
    expect(sent).toEqual([])
    expect(client.phase()).toBe('loading')
    say({ type: 'ready' })
    expect(client.phase()).toBe('ready')
    say({ type: 'reviewed', id: sent[0]?.id ?? 0, output })
    expect(await answer).toEqual({ state: 'done', output })
  })
  it('reads only the newest of a burst, and each lane by itself', async () => {
    const { client, sent, say, opened } = openFake()
    await opened
    say({ type: 'ready' })
    const answers = ['a', 'ab', 'abc'].map((text) => client.review('check', { text }))
    const other = client.review('answer', { text: 'x' })
    expect(sent).toHaveLength(1)
    for (let i = 0; i < 3; i++) say({ type: 'reviewed', id: sent[i]?.id ?? 0, output })
    expect((await Promise.all(answers)).map((answer) => answer.state)).toEqual(['done', 'superseded', 'done'])
    expect((await other).state).toBe('done')
    expect(sent.map((request) => (request.type === 'review' ? request.input.text : ''))).toEqual(['a', 'abc', 'x'])
  })
  it('says when one text could not be read, and goes on', async () => {
    const { client, sent, say, opened } = openFake()
    await opened
    say({ type: 'ready' })
    const first = client.review('check', { text: 'a' })
    say({ type: 'failed', id: sent[0]?.id ?? 0, message: 'too long' })
    expect(await first).toEqual({ state: 'failed', message: 'too long' })
    const second = client.identifiers('b')
    say({ type: 'identified', id: sent[1]?.id ?? 0, identifiers: [] })
    expect(await second).toEqual({ state: 'done', output: [] })
  })
  it('fails all that waits when the worker breaks, and what comes after', async () => {
    const { client, say, fail, opened } = openFake()
    await opened
    say({ type: 'ready' })
    const waiting = client.review('check', { text: 'a' })
    fail('gone')
    expect(await waiting).toEqual({ state: 'failed', message: 'gone' })
    expect(client.phase()).toBe('failed')
    expect((await client.review('check', { text: 'b' })).state).toBe('failed')
  })
})

describe('a change of packs', () => {
  it('comes before every later review, and turns the page to a new reading', async () => {
    const { client, sent, say, opened } = openFake()
    const turns: number[] = []
    const stop = client.onTurn(() => turns.push(client.turn()))
    await opened
    const before = client.review('check', { text: 'a' })
    client.heed([])
    const after = client.review('check', { text: 'a' })
    say({ type: 'ready' })
    say({ type: 'heeded', id: sent[0]?.id ?? 0 })
    say({ type: 'reviewed', id: sent[1]?.id ?? 0, output })
    expect(sent.map(({ type }) => type)).toEqual(['packs', 'review'])
    expect([(await before).state, (await after).state]).toEqual(['superseded', 'done'])
    stop()
    client.heed([])
    expect(turns).toEqual([1])
    expect(client.turn()).toBe(2)
  })
})
