import { describe, expect, test } from 'vitest'
import { createIdSource } from './id-source.ts'

const at = (time: number): { now: () => number } => ({ now: () => time })

describe('ids', () => {
  test('are UUIDs of version 7 that hold the time', () => {
    const id = createIdSource(at(Date.UTC(2026, 10, 20))).make()
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 20))
  })

  test.each([
    ['in one millisecond', () => 1000],
    ['where the clock steps back', (call: number) => 9000 - call],
    ['as time goes on', (call: number) => 1000 + call],
  ])('sort in the order in which they were made, %s', (_, toTime) => {
    let call = 0
    const source = createIdSource({ now: () => toTime(call++) })
    const made = Array.from({ length: 5000 }, () => source.make())
    expect(made).toEqual(made.toSorted())
    expect(new Set(made).size).toBe(made.length)
  })

  test('of two sources at one time differ', () => {
    expect(createIdSource(at(5)).make()).not.toBe(createIdSource(at(5)).make())
  })
})
