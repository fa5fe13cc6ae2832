import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { ExamineTools } from '@sharewell/media/examine'
import { loadCodecs } from '@sharewell/media/codecs-node'
import { isRefusal } from '@sharewell/media/types'
import { describe, expect, it } from 'vitest'
import { makeShelf } from './asset-shelf.ts'
import { createJobs } from './do-job.ts'
import type { FromPictureWorker, PictureJob } from './picture-protocol.ts'

const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../../packages/media/samples/plain.jpg')))
const photo = (): Blob => new Blob([bytes])
const empty = { faces: { look: () => Promise.resolve([]) }, text: { readLine: () => [] } }

async function doJob(job: PictureJob, change: Partial<ExamineTools> = {}, stopAt?: FromPictureWorker['type']): Promise<{ said: FromPictureWorker[]; last: FromPictureWorker | undefined; transferred: Transferable[] }> {
  const said: FromPictureWorker[] = []
  const transferred: Transferable[] = []
  const jobs = createJobs({ codecs: await loadCodecs(), loadSeeTools: () => Promise.resolve(empty), ...change }, (message, transfer = []) => {
    said.push(message)
    transferred.push(...transfer)
    if (message.type === stopAt) jobs.stop(5)
  })
  await jobs.start(5, job)
  return { said, last: said.at(-1), transferred }
}

describe('a job', () => {
  it('looks at a file that is a Blob, tells what it hides first, and rarely after that', async () => {
    const { said, last } = await doJob({ type: 'examine', file: photo() })
    expect(said[0]).toMatchObject({ type: 'progress', id: 5, examined: { type: 'jpeg', size: bytes.length, seen: null } })
    expect(last).toMatchObject({ type: 'done', id: 5, result: { type: 'jpeg', seen: { faces: [] } } })
  })

  it('hands the bytes of a new file over', async () => {
    const { last, transferred } = await doJob({ type: 'redact', file: photo(), covering: { boxes: [{ x: 0, y: 0, width: 4, height: 4 }], look: 'solid' } })
    if (last?.type !== 'done' || isRefusal(last.result) || !('bytes' in last.result)) throw new Error('nothing came out')
    expect(transferred).toEqual([last.result.bytes.buffer])
    expect(last.result.report).toMatchObject({ type: 'jpeg', covered: [expect.anything()] })
  })

  it('fits a file', async () => {
    expect((await doJob({ type: 'fit', file: new Uint8Array(bytes), limits: { maxSide: 8 } })).last).toMatchObject({ type: 'done', result: { report: { changed: true } } })
  })

  it('refuses what is empty without reading it', async () => {
    expect((await doJob({ type: 'examine', file: new Blob([]) })).last).toMatchObject({ type: 'done', result: { type: 'unknown', size: 0, seen: null, refusal: { what: 'The file is empty.' } } })
    expect((await doJob({ type: 'fit', file: new Uint8Array(), limits: {} })).last).toMatchObject({ type: 'done', result: { refused: true } })
  })

  it('stops where it is told to', async () => {
    expect((await doJob({ type: 'examine', file: photo() }, {}, 'progress')).last).toEqual({ type: 'stopped', id: 5 })
  })

  it('says that it failed where its tools cannot be had', async () => {
    expect((await doJob({ type: 'examine', file: photo() }, { loadSeeTools: () => Promise.reject(new Error('no model')) })).last).toEqual({ type: 'failed', id: 5, message: 'no model' })
  })
})

describe('the shelf', () => {
  it('asks for each file once, and unpacks what comes', async () => {
    const wanted: string[] = []
    const shelf = makeShelf((name) => wanted.push(name))
    const both = Promise.all([shelf.ask('tensors'), shelf.ask('tensors')])
    shelf.put('language', 'nobody asked')
    shelf.put('tensors', gzipSync(Uint8Array.from([0, 97, 115, 109, 255])).toString('base64'))
    const [first, second] = await both
    expect([...first]).toEqual([0, 97, 115, 109, 255])
    expect(second).toBe(first)
    expect(wanted).toEqual(['tensors'])
  })
})
