import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Signal } from './reading.ts'
import { SignalsByPlace } from './signals-by-place.ts'

const toSignal = (first: number, length: number): Signal => ({ kind: 'x', first, last: first + length, start: first, end: first + length + 1, sentence: Math.floor(first / 10), entry: null, value: null })

it('finds by place what looking through all would find, few or many, added in any order', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(300), fc.nat(12)), { maxLength: 120 }), fc.nat(300), fc.nat(40), (places, first, width) => {
    const index = new SignalsByPlace()
    const signals = places.map(([at, length]) => toSignal(at, length))
    for (const signal of signals) index.add(signal)
    const last = first + width
    const wanted = signals.filter((signal) => signal.first <= last && signal.last >= first)
    const found = index.collect(first, last, () => true, null) ?? []
    expect(new Set(found)).toEqual(new Set(wanted))
    expect(found).toHaveLength(wanted.length)
    expect(index.all).toEqual(signals)
    expect(index.collect(first, last, () => false, null)).toBeNull()
  }), { numRuns: 500 })
})
