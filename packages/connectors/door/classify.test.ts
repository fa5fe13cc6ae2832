import { expect, test } from 'vitest'
import type { DoorResult } from '../contract/index.ts'
import { readJson, toFailureOfReading, toFailureOfSending } from './classify.ts'

const answer = (status: number, retryAt?: number): DoorResult => ({ is: 'answer', status, headers: {}, body: new Uint8Array(), ...(retryAt === undefined ? {} : { retryAt }) })

test.each<[DoorResult, sending: string, reading: string]>([
  [{ is: 'not-sent', why: 'no-connection' }, 'later no-connection', 'later no-connection'],
  [{ is: 'not-sent', why: 'no-handshake' }, 'later no-connection', 'later no-connection'],
  [{ is: 'not-sent', why: 'no-such-host' }, 'later no-connection', 'later no-connection'],
  [{ is: 'not-sent', why: 'stopped' }, 'later no-connection', 'later no-connection'],
  [{ is: 'not-sent', why: 'bad-address' }, 'refused address-refused', 'refused address-refused'],
  [{ is: 'not-sent', why: 'address-refused' }, 'refused address-refused', 'refused address-refused'],
  [{ is: 'not-sent', why: 'bad-request' }, 'refused other-shape', 'refused other-shape'],
  [{ is: 'maybe-sent', why: 'cut-off' }, 'unknown cut-off', 'later no-connection'],
  [{ is: 'maybe-sent', why: 'stopped' }, 'unknown cut-off', 'later no-connection'],
  [{ is: 'maybe-sent', why: 'no-answer' }, 'unknown no-answer', 'later no-connection'],
  [{ is: 'maybe-sent', why: 'answer-too-large' }, 'unknown strange-answer', 'later no-connection'],
  [{ is: 'maybe-sent', why: 'answer-broken' }, 'unknown strange-answer', 'later no-connection'],
  [answer(200), 'unknown strange-answer', 'refused other-shape'],
  [answer(302), 'unknown strange-answer', 'refused other-shape'],
  [answer(400), 'refused not-allowed', 'refused not-allowed'],
  [answer(401), 'reconnect signed-out', 'reconnect signed-out'],
  [answer(403), 'refused not-allowed', 'refused not-allowed'],
  [answer(404), 'refused target-gone', 'refused target-gone'],
  [answer(408), 'unknown no-answer', 'later platform-down'],
  [answer(409), 'refused duplicate', 'refused duplicate'],
  [answer(413), 'refused picture-too-large', 'refused picture-too-large'],
  [answer(415), 'refused picture-type', 'refused picture-type'],
  [answer(425), 'later too-many', 'later too-many'],
  [answer(429), 'later too-many', 'later too-many'],
  [answer(500), 'unknown platform-trouble', 'later platform-down'],
  [answer(503, 5), 'unknown platform-trouble', 'later platform-down'],
])('%j is %s when sent, %s when read', (result, sending, reading) => {
  const toLine = ({ is, why }: { readonly is: string; readonly why: string }): string => `${is} ${why}`
  expect(toLine(toFailureOfSending(result))).toBe(sending)
  expect(toLine(toFailureOfReading(result))).toBe(reading)
})

test('the time to come back goes along', () => {
  expect(toFailureOfSending(answer(429, 77))).toEqual({ is: 'later', why: 'too-many', until: 77 })
  expect(toFailureOfReading(answer(503, 77))).toEqual({ is: 'later', why: 'platform-down', until: 77 })
})

test.each([['{"a":1}', { a: 1 }], ['<html>', undefined], ['', undefined], ['{"a"', undefined]])('%j as JSON', (text, value) => {
  expect(readJson({ body: new TextEncoder().encode(text) })).toEqual(value)
})
test('broken UTF-8 is no JSON', () => {
  expect(readJson({ body: Uint8Array.of(0x22, 0xff, 0x22) })).toBeUndefined()
})
