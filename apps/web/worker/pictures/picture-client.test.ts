import type { Examined } from '@sharewell/media/examine'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { w } from '../../messages/picture-worker.ts'
import { createLatePictureClient } from './late-picture-client.ts'
import { createPictureClient, pictureLimits, type PictureClient } from './picture-client.ts'
import type { FromPictureWorker, ToPictureWorker } from './picture-protocol.ts'
import { toUnread } from './to-unread.ts'

type FakeWorker = { heard: ToPictureWorker[]; transferred: Transferable[]; say: (message: FromPictureWorker) => void; break: () => void; ended: boolean }

const photo = (): Blob => new Blob([new Uint8Array(9)])
const ignore = (): void => undefined
const never = (): AbortSignal => new AbortController().signal
const refusal = { refused: true, ...w.tooLong } as const
const plain: Examined = { ...toUnread(9), type: 'jpeg', width: 4, height: 3, frames: 1 }

/** A client over workers that do nothing by themselves; each is kept in `workers`. */
function openFake(loadAsset: () => Promise<string> = () => Promise.resolve('')) {
  const workers: FakeWorker[] = []
  const client = createPictureClient({
    loadAsset,
    open: () => {
      const worker: FakeWorker = { heard: [], transferred: [], say: ignore, break: ignore, ended: false }
      workers.push(worker)
      return Promise.resolve({
        post: (message, transfer = []) => {
          worker.heard.push(message)
          worker.transferred.push(...transfer)
        },
        onMessage: (listen) => { worker.say = listen },
        onBreak: (listen) => { worker.break = listen },
        end: () => { worker.ended = true },
      })
    },
  })
  const at = (index: number): FakeWorker => workers[index] ?? expect.fail(`There is no worker ${index}.`)
  return { client, workers, at }
}

/** Which jobs a worker was given, in order, by type and id. */
const jobsOf = ({ heard }: FakeWorker): string[] => heard.flatMap((message) => (message.type === 'job' ? [`${message.job.type} ${message.id}`] : []))
const look = (client: PictureClient, signal = never()): Promise<Examined> => client.examine(photo(), { onProgress: ignore, signal })
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

describe('the queue', () => {
  it('starts no worker before there is a job, and gives it one job at a time', async () => {
    const { client, workers, at } = openFake()
    await settle()
    expect(workers).toHaveLength(0)
    const [first, second] = [look(client), look(client)]
    await settle()
    expect(jobsOf(at(0))).toEqual(['examine 1'])
    at(0).say({ type: 'done', id: 1, result: plain })
    expect(await first).toEqual(plain)
    await settle()
    expect(jobsOf(at(0))).toEqual(['examine 1', 'examine 2'])
    at(0).say({ type: 'done', id: 2, result: plain })
    await second
    expect(workers).toHaveLength(1)
  })

  it('lets covering and fitting go before examinations that wait, in their own order', async () => {
    const { client, at } = openFake()
    const all = [look(client), look(client), client.redact(photo(), { boxes: [], look: 'solid' }), client.fit(photo(), { maxSide: 9 })]
    for (const id of [1, 3, 4, 2]) {
      await settle()
      at(0).say({ type: 'done', id, result: refusal })
    }
    await Promise.all(all)
    expect(jobsOf(at(0))).toEqual(['examine 1', 'redact 3', 'fit 4', 'examine 2'])
  })

  it('tells progress to whom it belongs', async () => {
    const { client, at } = openFake()
    const told: number[] = []
    const done = client.examine(photo(), { signal: never(), onProgress: (progress) => told.push(progress.done) })
    await settle()
    at(0).say({ type: 'progress', id: 1, done: 0.2, examined: plain })
    at(0).say({ type: 'progress', id: 7, done: 0.5, examined: plain })
    at(0).say({ type: 'done', id: 1, result: plain })
    await done
    expect(told).toEqual([0.2])
  })

  it.each([
    ['the whole of its memory', new Uint8Array(new ArrayBuffer(6)), 0],
    ['a part of its memory', new Uint8Array(new ArrayBuffer(9), 1, 6), 6],
  ])('hands an array over that has %s', async (_what, bytes, left) => {
    const { client, at } = openFake()
    void client.fit(bytes, {}).catch(ignore)
    await settle()
    const [sent] = at(0).heard
    if (sent?.type !== 'job' || sent.job.file instanceof Blob) throw new Error('no array was sent')
    expect(sent.job.file).toHaveLength(6)
    expect(at(0).transferred).toEqual([sent.job.file.buffer])
    expect(sent.job.file.buffer === bytes.buffer).toBe(left === 0)
    client.close()
  })
})

describe('a stop', () => {
  it('rejects at once with its reason, and the worker goes on with the next', async () => {
    const { client, workers, at } = openFake()
    const stopping = new AbortController()
    const [stopped, next] = [look(client, stopping.signal), look(client)]
    await settle()
    stopping.abort(new Error('enough'))
    await expect(stopped).rejects.toThrow('enough')
    await settle()
    expect(at(0).heard.at(-1)).toEqual({ type: 'stop', id: 1 })
    at(0).say({ type: 'stopped', id: 1 })
    await settle()
    at(0).say({ type: 'done', id: 2, result: plain })
    await next
    expect(workers).toHaveLength(1)
  })

  it('ends a worker that does not hear, and goes on with a fresh one', async () => {
    const { client, at } = openFake(() => new Promise(ignore))
    const stopping = new AbortController()
    const [stopped, next] = [look(client, stopping.signal), look(client)]
    await settle()
    at(0).say({ type: 'want', name: 'language' })
    stopping.abort(new Error('enough'))
    await expect(stopped).rejects.toThrow('enough')
    at(0).say({ type: 'want', name: 'tensors' })
    await vi.advanceTimersByTimeAsync(pictureLimits.grace)
    expect(at(0).ended).toBe(true)
    expect(jobsOf(at(1))).toEqual(['examine 2'])
    at(0).say({ type: 'done', id: 2, result: refusal })
    at(1).say({ type: 'done', id: 2, result: plain })
    expect(await next).toEqual(plain)
  })

  it('takes a job out of the queue before it begins, and needs no worker where it came first', async () => {
    const { client, workers, at } = openFake()
    await expect(look(client, AbortSignal.abort(new Error('never mind')))).rejects.toThrow('never mind')
    expect(workers).toHaveLength(0)
    const stopping = new AbortController()
    const [first, waiting] = [look(client), look(client, stopping.signal)]
    await settle()
    stopping.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    at(0).say({ type: 'done', id: 1, result: plain })
    await first
    await settle()
    expect(jobsOf(at(0))).toEqual(['examine 1'])
  })
})

describe('what goes wrong', () => {
  it.each<[string, (worker: FakeWorker) => void]>([
    ['breaks', (worker) => worker.break()],
    ['fails a job', (worker) => worker.say({ type: 'failed', id: 1, message: 'memory access out of bounds' })],
  ])('a worker that %s rejects its job in plain words, and the next starts afresh', async (_what, harm) => {
    const { client, at } = openFake()
    const [broken, next] = [look(client), look(client)]
    await settle()
    harm(at(0))
    await expect(broken).rejects.toThrow(w.broke)
    await settle()
    expect(at(0).ended).toBe(true)
    at(1).say({ type: 'done', id: 2, result: plain })
    expect(await next).toEqual(plain)
  })

  it('a job that takes too long comes back refused, with what was known', async () => {
    const { client, at } = openFake()
    const [slow, slower] = [look(client), client.redact(photo(), { boxes: [], look: 'solid' })]
    await settle()
    at(0).say({ type: 'progress', id: 1, done: 0.1, examined: plain })
    await vi.advanceTimersByTimeAsync(pictureLimits.examine)
    expect(await slow).toEqual({ ...plain, refusal })
    expect(at(0).ended).toBe(true)
    await vi.advanceTimersByTimeAsync(pictureLimits.redact)
    expect(await slower).toEqual(refusal)
  })

  it('time stands still while a file is on its way', async () => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const { client, at } = openFake(() => promise)
    const looked = look(client)
    await settle()
    at(0).say({ type: 'want', name: 'language' })
    await vi.advanceTimersByTimeAsync(pictureLimits.examine * 3)
    resolve('H4sI')
    await settle()
    expect(at(0).heard.at(-1)).toEqual({ type: 'asset', name: 'language', text: 'H4sI' })
    await vi.advanceTimersByTimeAsync(pictureLimits.examine)
    expect((await looked).refusal).toEqual(refusal)
  })

  it('a file that cannot be loaded rejects the job, and a later one asks again', async () => {
    const { client, at } = openFake(() => Promise.reject(new Error('offline')))
    const looked = look(client)
    await settle()
    at(0).say({ type: 'want', name: 'language' })
    await expect(looked).rejects.toThrow(w.notLoaded)
    void look(client).catch(ignore)
    await settle()
    expect(jobsOf(at(1))).toEqual(['examine 2'])
    client.close()
  })

  it('a worker that cannot be opened rejects each job', async () => {
    const client = createPictureClient({ open: () => Promise.reject(new Error('offline')), loadAsset: () => Promise.resolve('') })
    await expect(look(client)).rejects.toThrow(w.notLoaded)
    await expect(client.fit(photo(), {})).rejects.toThrow(w.notLoaded)
  })
})

describe('giving back', () => {
  it('a worker that has nothing to do goes after a while, and comes again', async () => {
    const { client, at } = openFake()
    const first = look(client)
    await settle()
    at(0).say({ type: 'done', id: 1, result: plain })
    await first
    await vi.advanceTimersByTimeAsync(pictureLimits.idle)
    expect(at(0).ended).toBe(true)
    void look(client).catch(ignore)
    await settle()
    expect(jobsOf(at(1))).toEqual(['examine 2'])
    client.close()
  })

  it('closing ends the worker and says so to all who wait', async () => {
    const { client, at } = openFake()
    const all = [look(client), look(client)]
    await settle()
    client.close()
    for (const one of all) await expect(one).rejects.toThrow(w.closed)
    await settle()
    expect(at(0).ended).toBe(true)
  })
})

describe('the client that comes late', () => {
  it('loads its code once, with the first job', async () => {
    const { client } = openFake()
    const load = vi.fn(() => Promise.resolve(client))
    const late = createLatePictureClient(load)
    expect(load).not.toHaveBeenCalled()
    const all = [look(late), look(late)]
    await settle()
    late.close()
    for (const one of all) await expect(one).rejects.toThrow(w.closed)
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('says in plain words that it could not, and tries again', async () => {
    const load = vi.fn(() => Promise.reject(new Error('offline')))
    const late = createLatePictureClient(load)
    late.close()
    await expect(look(late)).rejects.toThrow(w.notLoaded)
    await expect(late.fit(photo(), {})).rejects.toThrow(w.notLoaded)
    expect(load).toHaveBeenCalledTimes(2)
  })
})
