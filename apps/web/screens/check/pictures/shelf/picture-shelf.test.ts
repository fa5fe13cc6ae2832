import type { Redaction } from '@sharewell/media/redact'
import { describe, expect, it, vi } from 'vitest'
import { createFakeClient, emptyExamined } from './fake-client.ts'
import { createPictureShelf, mostPictures } from './picture-shelf.ts'

const words = { unread: { what: 'Unread.', wayOn: 'Again.' }, stopped: { what: 'Stopped.', wayOn: 'Again.' } }
const file = (name = 'a.jpg'): File => new File(['abc'], name)
const box = { x: 10, y: 20, width: 30, height: 40 }
const made: Redaction = { bytes: Uint8Array.of(9), report: { type: 'jpeg', width: 1000, height: 500, covered: [box], removed: [], kept: [], outside: 'exact', bytesBefore: 3, bytesAfter: 1, notes: [] } }

function open() {
  const fake = createFakeClient()
  const shelf = createPictureShelf(fake.client, words)
  const first = () => shelf.state().pictures[0]
  return { ...fake, shelf, first }
}
async function openOne() {
  const all = open()
  all.shelf.bring([file()])
  all.looking[0]?.end(emptyExamined)
  await vi.waitFor(() => expect(all.first()?.progress).toBeNull())
  return all
}

describe('pictures that come in', () => {
  it('are ten at most; the others are counted', () => {
    const { shelf, looking } = open()
    shelf.bring(Array.from({ length: mostPictures + 2 }, () => file()))
    expect(shelf.state()).toMatchObject({ left: 2 })
    expect(shelf.state().pictures).toHaveLength(mostPictures)
    expect(looking).toHaveLength(mostPictures)
    shelf.bring([file()])
    expect(shelf.state().left).toBe(1)
  })
  it('tell what is known so far', async () => {
    const { shelf, looking, first } = open()
    shelf.bring([file()])
    looking[0]?.tell(0.4, { ...emptyExamined, seen: null })
    expect(first()).toMatchObject({ progress: 0.4, version: { examined: { width: 1000 } } })
    looking[0]?.end(emptyExamined)
    await vi.waitFor(() => expect(first()?.progress).toBeNull())
  })
  it('that cannot be looked at are refused in words, and never count as seen', async () => {
    const { shelf, looking, first } = open()
    shelf.bring([file()])
    looking[0]?.fail(new Error('Not on this device yet.'))
    await vi.waitFor(() => expect(first()?.version.examined).toMatchObject({ seen: null, refusal: { refused: true, what: 'Not on this device yet.', wayOn: 'Again.' } }))
  })
})

it('what cannot be loaded is said in words of our own', async () => {
  const { shelf, looking, first } = open()
  shelf.bring([file()])
  looking[0]?.fail(new TypeError('Failed to fetch dynamically imported module'))
  await vi.waitFor(() => expect(first()?.version.examined?.refusal?.what).toBe('Unread.'))
})

describe('a picture that is removed', () => {
  it('while it is being covered comes back as it was', async () => {
    const { shelf, covering, first } = await openOne()
    const id = first()?.id ?? ''
    void shelf.cover(id, [box])
    shelf.remove(id)
    covering[0]?.end(made)
    await Promise.resolve()
    shelf.bringBack()
    expect(first()).toMatchObject({ work: null, past: [] })
  })
  it('stops being looked at, and comes back where it stood', () => {
    const { shelf, looking } = open()
    shelf.bring([file('a'), file('b'), file('c')])
    const ids = shelf.state().pictures.map(({ id }) => id)
    shelf.remove(ids[1] ?? '')
    expect(looking[1]?.signal.aborted).toBe(true)
    expect(shelf.state().pictures.map(({ name }) => name)).toEqual(['a', 'c'])
    shelf.bringBack()
    expect(shelf.state().pictures.map(({ id }) => id)).toEqual(ids)
    expect(looking).toHaveLength(4)
  })
})

describe('covering', () => {
  it('makes a new file, which is looked at; what lies under a cover is not seen again', async () => {
    const { shelf, looking, covering, first } = await openOne()
    const id = first()?.id ?? ''
    const other = { id: 'other', box: { ...box, x: 400 } }
    shelf.change(id, { hand: [{ id: 'h', box }, other] })
    void shelf.cover(id, [box])
    expect(first()?.work).toBe('covering')
    covering[0]?.end(made)
    await vi.waitFor(() => expect(looking).toHaveLength(2))
    expect(first()).toMatchObject({ work: null, progress: 0, hand: [other], version: { made: { by: 'covering' }, covered: [box] } })
    looking[1]?.end({ ...emptyExamined, seen: { faces: [{ box, confidence: 1 }, { box: { ...box, x: 500 }, confidence: 1 }], text: [], regions: [], unfinished: [] } })
    await vi.waitFor(() => expect(first()?.version.examined?.seen?.faces).toEqual([{ box: { ...box, x: 500 }, confidence: 1 }]))
  })
  it('is taken back step by step, and what was known is known again', async () => {
    const { shelf, covering, first } = await openOne()
    const id = first()?.id ?? ''
    const before = first()?.version
    void shelf.cover(id, [])
    covering[0]?.end(made)
    await vi.waitFor(() => expect(first()?.past).toHaveLength(1))
    shelf.takeBack(id)
    expect(first()).toMatchObject({ past: [], progress: null })
    expect(first()?.version).toBe(before)
    shelf.takeBack(id)
    expect(first()?.version).toBe(before)
  })
  it('that is refused or breaks leaves the picture as it was, with the way on', async () => {
    const { shelf, covering, first } = await openOne()
    const id = first()?.id ?? ''
    const before = first()?.version
    void shelf.cover(id, [box])
    covering[0]?.end({ refused: true, what: 'It moves.', wayOn: 'Save one frame.' })
    await vi.waitFor(() => expect(first()?.trouble?.what).toBe('It moves.'))
    void shelf.cover(id, [box])
    expect(first()?.trouble).toBeNull()
    covering[1]?.fail(new Error('broke'))
    await vi.waitFor(() => expect(first()).toMatchObject({ work: null, trouble: { what: 'Stopped.' } }))
    expect(first()?.version).toBe(before)
  })
})

describe('fitting', () => {
  it('is shown first and taken second; covers shrink with the picture', async () => {
    const { shelf, covering, fitting, looking, first } = await openOne()
    const id = first()?.id ?? ''
    void shelf.cover(id, [box])
    covering[0]?.end(made)
    await vi.waitFor(() => expect(looking).toHaveLength(2))
    looking[1]?.end(emptyExamined)
    await vi.waitFor(() => expect(first()?.progress).toBeNull())
    const file = first()?.version.file
    void shelf.fit(id, { maxBytes: 10 }, 'Bluesky')
    fitting[0]?.end({ bytes: Uint8Array.of(1), report: { type: 'jpeg', changed: true, width: 500, height: 250, widthBefore: 1000, heightBefore: 500, bytesBefore: 3, bytesAfter: 1, quality: 80, notes: [] } })
    await vi.waitFor(() => expect(first()?.preview?.names).toBe('Bluesky'))
    expect(first()?.version.file).toBe(file)
    shelf.takeFit(id)
    expect(first()).toMatchObject({ preview: null, progress: 0, version: { made: { by: 'fitting' }, covered: [{ x: 5, y: 10, width: 15, height: 20 }] } })
  })
})
