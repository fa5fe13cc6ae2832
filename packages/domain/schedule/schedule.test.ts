import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, hour, type Instant, minute } from '../instant.ts'
import {
  findFreeSlot, findObjections, isCoolOffOffered, isMissed, isQuiet, type LocalTime, type OffsetAt, shiftSchema, toCoolOffEnd, toCoolOffState, toInstant, toLocalTime, toMinutes, toWeekday, type Week, weekSchema,
} from './index.ts'

const formats = new Map<string, Intl.DateTimeFormat>()
const offsetAt: OffsetAt = (zone, at) => {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' })
  formats.set(zone, format)
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const wall = Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'], part['second'])
  return wall - Math.floor(at / 1000) * 1000
}
const zones = ['Europe/London', 'America/New_York', 'America/Toronto', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns']
const local = (text: string): LocalTime => {
  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0] = text.split(/[-T:]/).map(Number)
  return { year, month, day: date, hour: hours, minute: minutes }
}
const utc = (text: string): Instant => Date.parse(`${text}Z`)

describe('a local time', () => {
  it.each([
    ['Europe/London', '2026-07-01T09:00', { is: 'once', at: utc('2026-07-01T08:00') }],
    ['Europe/London', '2026-03-29T01:30', { is: 'gap', at: utc('2026-03-29T01:30') }],
    ['Europe/London', '2026-10-25T01:30', { is: 'twice', at: utc('2026-10-25T00:30'), second: utc('2026-10-25T01:30') }],
    ['America/New_York', '2026-03-08T02:30', { is: 'gap', at: utc('2026-03-08T07:30') }],
    ['America/New_York', '2026-11-01T01:30', { is: 'twice', at: utc('2026-11-01T05:30'), second: utc('2026-11-01T06:30') }],
    ['America/New_York', '2026-11-01T02:00', { is: 'once', at: utc('2026-11-01T07:00') }],
    ['America/Toronto', '2026-03-08T01:59', { is: 'once', at: utc('2026-03-08T06:59') }],
    ['America/Toronto', '2026-03-08T02:00', { is: 'gap', at: utc('2026-03-08T07:00') }],
    ['America/Toronto', '2026-03-08T03:00', { is: 'once', at: utc('2026-03-08T07:00') }],
    // Lord Howe puts its clocks by half an hour.
    ['Australia/Lord_Howe', '2026-10-04T02:15', { is: 'gap', at: utc('2026-10-03T15:45') }],
    ['Australia/Lord_Howe', '2026-04-05T01:45', { is: 'twice', at: utc('2026-04-04T14:45'), second: utc('2026-04-04T15:15') }],
    ['Pacific/Kiritimati', '2026-01-01T00:00', { is: 'once', at: utc('2025-12-31T10:00') }],
    ['Asia/Kolkata', '2026-05-05T05:30', { is: 'once', at: utc('2026-05-05T00:00') }],
  ])('%s %s', (zone, text, resolved) => {
    expect(toInstant(local(text), zone, offsetAt)).toEqual(resolved)
  })

  it('after a gap stands as far behind it as it stood in it', () => {
    expect(toLocalTime(toInstant(local('2026-03-29T01:30'), 'Europe/London', offsetAt).at, 'Europe/London', offsetAt)).toEqual(local('2026-03-29T02:30'))
    expect(toLocalTime(toInstant(local('2026-10-04T02:15'), 'Australia/Lord_Howe', offsetAt).at, 'Australia/Lord_Howe', offsetAt)).toEqual(local('2026-10-04T02:45'))
  })

  it('knows the day of the week', () => {
    expect([toWeekday(local('2026-11-16T00:00')), toWeekday(local('2026-11-22T23:59'))]).toEqual([1, 7])
  })

  const instants = fc.integer({ min: utc('2020-01-01T00:00') / minute, max: utc('2035-01-01T00:00') / minute }).map((minutes) => minutes * minute)
  it('and back is the same instant, or the other of the two', () => {
    fc.assert(fc.property(instants, fc.constantFrom(...zones), (at, zone) => {
      const resolved = toInstant(toLocalTime(at, zone, offsetAt), zone, offsetAt)
      expect(resolved.is).not.toBe('gap')
      expect(resolved.is === 'twice' ? [resolved.at, resolved.second] : [resolved.at]).toContain(at)
    }), { numRuns: 1000 })
  })

  it('near every change is found as clocks show it', () => {
    const changes = ['2026-03-29T01:00', '2026-10-25T01:00', '2026-03-08T07:00', '2026-11-01T06:00', '2026-10-03T15:30', '2026-04-04T15:00'].map(utc)
    fc.assert(fc.property(fc.constantFrom(...changes), fc.integer({ min: -300, max: 300 }), fc.constantFrom(...zones), (change, minutes, zone) => {
      const at = change + minutes * minute
      const resolved = toInstant(toLocalTime(at, zone, offsetAt), zone, offsetAt)
      expect(resolved.is === 'twice' ? [resolved.at, resolved.second] : [resolved.at]).toContain(at)
    }))
  })
})

const week = (changed: Partial<Week> = {}): Week => weekSchema.parse({ zone: 'Europe/London', slots: [{ weekday: 1, at: '08:30' }, { weekday: 1, at: '18:00' }, { weekday: 4, at: '12:15' }], ...changed })
const none = { taken: [], shifts: [] }

describe('a week', () => {
  it.each([
    ['later today', '2026-11-16T08:00', {}, '2026-11-16T08:30'],
    ['a slot that is just now is over', '2026-11-16T08:30', {}, '2026-11-16T18:00'],
    ['another day', '2026-11-16T18:00', {}, '2026-11-19T12:15'],
    ['next week', '2026-11-19T13:00', {}, '2026-11-23T08:30'],
    ['taken', '2026-11-16T08:00', { taken: [utc('2026-11-16T08:30'), utc('2026-11-16T18:00')] }, '2026-11-19T12:15'],
    ['around a shift', '2026-11-16T08:00', { shifts: [{ startsAt: utc('2026-11-16T07:00'), endsAt: utc('2026-11-16T18:00') }] }, '2026-11-16T18:00'],
  ])('%s', (_, after, changed, expected) => {
    expect(findFreeSlot(week(), { after: utc(after), ...none, ...changed }, offsetAt)).toBe(utc(expected))
  })

  it('has no slot where there is none, or none in a year', () => {
    expect(findFreeSlot(week({ slots: [] }), { after: 0, ...none }, offsetAt)).toBeUndefined()
    expect(findFreeSlot(week({ quiet: { from: '00:00', to: '23:59' } }), { after: utc('2026-11-16T08:00'), ...none }, offsetAt)).toBeUndefined()
  })

  it('moves a slot behind a gap, and takes the first of two', () => {
    const sunday = week({ slots: [{ weekday: 7, at: '01:30' }] })
    expect(findFreeSlot(sunday, { after: utc('2026-03-28T12:00'), ...none }, offsetAt)).toBe(utc('2026-03-29T01:30'))
    expect(findFreeSlot(sunday, { after: utc('2026-10-24T12:00'), ...none }, offsetAt)).toBe(utc('2026-10-25T00:30'))
    expect(findFreeSlot(sunday, { after: utc('2026-10-25T00:30'), ...none }, offsetAt)).toBe(utc('2026-11-01T01:30'))
  })

  it.each([
    ['22:00', '07:00', '2026-11-16T22:00', true], ['22:00', '07:00', '2026-11-16T06:59', true], ['22:00', '07:00', '2026-11-16T07:00', false], ['22:00', '07:00', '2026-11-16T12:00', false],
    ['12:00', '13:00', '2026-11-16T12:30', true], ['12:00', '13:00', '2026-11-16T13:00', false], ['22:00', '07:00', '2026-07-16T06:30', false],
  ])('quiet from %s to %s at %s UTC: %s', (from, to, at, isSo) => {
    expect(isQuiet(week({ quiet: { from, to } }), utc(at), offsetAt)).toBe(isSo)
  })

  it('says what speaks against a chosen time', () => {
    const quiet = week({ quiet: { from: '22:00', to: '07:00' } })
    expect(findObjections(quiet, [{ startsAt: utc('2026-11-16T20:00'), endsAt: utc('2026-11-17T08:00') }], utc('2026-11-16T23:00'), offsetAt)).toEqual(['quiet', 'shift'])
    expect(findObjections(quiet, [], utc('2026-11-16T12:00'), offsetAt)).toEqual([])
  })

  it.each([
    [{ zone: 'London; drop' }], [{ slots: [{ weekday: 8, at: '08:00' }] }], [{ slots: [{ weekday: 1, at: '24:00' }] }], [{ quiet: { from: '08:00', to: '08:00' } }],
  ])('refuses %j', (changed) => {
    expect(weekSchema.safeParse({ zone: 'Europe/London', slots: [], ...changed }).success).toBe(false)
  })

  it('a shift ends after it begins', () => {
    expect([shiftSchema.safeParse({ startsAt: 1, endsAt: 1 }).success, shiftSchema.safeParse({ startsAt: 0, endsAt: 15 * day }).success, shiftSchema.safeParse({ startsAt: 0, endsAt: hour }).success]).toEqual([false, false, true])
  })

  it('gives a slot that is free, ahead, of the week, outside quiet hours and shifts, and the first such', () => {
    const slot = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), at: fc.integer({ min: 0, max: 1439 }).map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`) })
    fc.assert(fc.property(fc.array(slot, { minLength: 1, maxLength: 6 }), fc.constantFrom(...zones), fc.integer({ min: utc('2026-01-01T00:00') / minute, max: utc('2027-01-01T00:00') / minute }), fc.boolean(), (slots, zone, minutes, isQuietAtNight) => {
      const one: Week = { zone, slots, ...(isQuietAtNight && { quiet: { from: '22:00', to: '07:00' } }) }
      const after = minutes * minute
      const shifts = [{ startsAt: after + hour, endsAt: after + 30 * hour }]
      const first = findFreeSlot(one, { after, ...none, shifts }, offsetAt)
      if (first === undefined) return
      expect(first).toBeGreaterThan(after)
      expect(findObjections(one, shifts, first, offsetAt)).toEqual([])
      const shown = toLocalTime(first, zone, offsetAt)
      const isOfWeek = slots.some(({ weekday, at }) => weekday === toWeekday(shown) && toMinutes(shown) === Number(at.slice(0, 2)) * 60 + Number(at.slice(3)))
      // Behind a gap a slot shows up to an hour later.
      if (!isOfWeek) expect(offsetAt(zone, first)).toBeGreaterThan(offsetAt(zone, first - 2 * hour))
      const next = findFreeSlot(one, { after, taken: [first], shifts }, offsetAt)
      if (next !== undefined) expect(next).toBeGreaterThan(first)
      expect(findFreeSlot(one, { after: first - minute, ...none, shifts }, offsetAt)).toBe(first)
    }), { numRuns: 200 })
  })
})

describe('a cool-off', () => {
  it.each([
    ['Europe/London', '2026-11-16T22:00', '2026-11-17T08:00'],
    ['Europe/London', '2026-11-17T00:30', '2026-11-18T08:00'],
    ['Europe/London', '2026-03-28T20:00', '2026-03-29T07:00'],
    ['Europe/London', '2026-10-24T20:00', '2026-10-25T08:00'],
    ['America/New_York', '2026-03-08T04:30', '2026-03-08T12:00'],
    ['America/Toronto', '2026-11-01T03:00', '2026-11-01T13:00'],
    ['Australia/Lord_Howe', '2026-10-03T09:00', '2026-10-03T21:00'],
  ])('in %s from %s UTC ends at %s UTC', (zone, from, to) => {
    expect(toCoolOffEnd(utc(from), zone, offsetAt)).toBe(utc(to))
  })

  it('ends at eight of the next local day, everywhere and always', () => {
    fc.assert(fc.property(fc.integer({ min: utc('2024-01-01T00:00') / minute, max: utc('2032-01-01T00:00') / minute }), fc.constantFrom(...zones), (minutes, zone) => {
      const end = toCoolOffEnd(minutes * minute, zone, offsetAt)
      expect(toMinutes(toLocalTime(end, zone, offsetAt))).toBe(480)
      expect(end - minutes * minute).toBeGreaterThan(6 * hour)
      expect(end - minutes * minute).toBeLessThanOrEqual(33 * hour)
    }))
  })

  it.each([
    [[{ category: 'tone', severity: 'hold' }], true], [[{ category: 'respect', severity: 'block' }], true], [[{ category: 'tone', severity: 'advise' }, { category: 'privacy', severity: 'hold' }], false], [[], false],
  ] as const)('is offered for %j: %s', (findings, isOffered) => {
    expect(isCoolOffOffered(findings)).toBe(isOffered)
  })

  it('asks at its end, and an answer ends it', () => {
    expect([toCoolOffState({ endsAt: 10 }, 9), toCoolOffState({ endsAt: 10 }, 10), toCoolOffState({ endsAt: 10, answeredAt: 5 }, 5), toCoolOffState({ endsAt: 10, answeredAt: 5 }, 4)]).toEqual(['running', 'asking', 'over', 'running'])
  })
})

it('is missed only beyond its window', () => {
  expect([isMissed(0, hour, hour), isMissed(0, hour, hour + 1)]).toEqual([false, true])
})
