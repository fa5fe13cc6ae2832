import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import { describeInputProblem, maximumTextLength, reviewInputSchema, toJsonSchemas, type identifiersOutputSchema, type reviewOutputSchema } from './schema.ts'
import type { IdentifiersOutput, ReviewInput, ReviewOutput } from './types.ts'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
type Flat<T> = T extends readonly (infer E)[] ? Flat<E>[] : T extends object ? { [K in keyof T]: Flat<T[K]> } : T
type Same<A, B> = Equal<Flat<A>, Flat<B>>

test('the schemas and the types say the same', () => {
  expectTypeOf<Same<z.output<typeof reviewInputSchema>, ReviewInput>>().toEqualTypeOf<true>()
  expectTypeOf<Same<z.output<typeof reviewOutputSchema>, ReviewOutput>>().toEqualTypeOf<true>()
  expectTypeOf<Same<z.output<typeof identifiersOutputSchema>, IdentifiersOutput>>().toEqualTypeOf<true>()
  expect(Object.keys(reviewInputSchema.shape).sort()).toEqual([
    'addressee', 'attachments', 'audience', 'author', 'consents', 'earlier', 'id', 'inReplyTo', 'kind', 'lang', 'platform', 'profile', 'text', 'writtenAt',
  ])
})

describe('an input that can be used', () => {
  test.each<[string, unknown]>([
    ['text alone', { text: 'Hello' }],
    ['an empty text', { text: '' }],
    ['a lone surrogate', { text: '\uD800' }],
    ['keys of a labelled post', { id: 'p1', text: 'Hello', expect: [], hard: true, why: 'near miss' }],
    ['everything', {
      id: '1', text: 'Hello', kind: 'reply', audience: 'peers', author: 'trainee', addressee: { role: 'senior' }, inReplyTo: 'Hi', earlier: ['a', 'b'],
      platform: 'x', lang: 'fr-CA', writtenAt: '2026-05-01T08:00:00+02:00', consents: [{ use: 'teaching', platform: 'x', until: '2027-01-01' }],
      attachments: [{ id: 'a', type: 'image/png', alt: 'A ward', answers: { patient: 'yes', mark: 'no' }, findings: [{ rule: 'media/no-face', severity: 'hold', what: 'A face', box: { x: 0, y: 0, width: 1, height: 1 } }] }],
      profile: { name: 'A', credentials: 'MD', specialty: 'GP', employer: 'E', city: 'C', country: 'CA', interests: ['none'], anonymous: false },
    }],
  ])('%s', (_name, input) => {
    expect(reviewInputSchema.safeParse(input).success).toBe(true)
  })

  test('the longest text', () => {
    expect(reviewInputSchema.safeParse({ text: 'a'.repeat(maximumTextLength) }).success).toBe(true)
  })
})

describe('an input that cannot be used says why', () => {
  test.each<[unknown, RegExp]>([
    [null, /^the input must be an object$/],
    ['text', /^the input must be an object$/],
    [[], /^the input must be an object$/],
    [{}, /^"text" must be a string$/],
    [{ text: 5 }, /^"text" must be a string$/],
    [{ text: 'a', id: 7 }, /^"id" must be a string$/],
    [{ text: 'a', kind: 'story' }, /^"kind" must be one of post, reply, message$/],
    [{ text: 'a', addressee: { role: 'nobody' } }, /^"addressee.role" must be one of patient, /],
    [{ text: 'a', earlier: 'b' }, /^"earlier" must be a list$/],
    [{ text: 'a', earlier: [1] }, /^"earlier.0" must be a string$/],
    [{ text: 'a', attachments: [{ id: 'a', type: 'image/png', answers: { patient: 'maybe' } }] }, /^"attachments.0.answers.patient" must be one of yes, no$/],
    [{ text: 'a', writtenAt: 'yesterday' }, /^"writtenAt" must be an ISO instant with zone/],
    [{ text: 'a', writtenAt: '2026-05-01T08:00:00' }, /^"writtenAt" must be an ISO instant with zone/],
    [{ text: 'a', lang: 'not a tag!' }, /^"lang" must be a language tag/],
    [{ text: 'a'.repeat(maximumTextLength + 1) }, /^"text" is longer than 100,000 UTF-16 units/],
  ])('%j', (input, sentence) => {
    const result = reviewInputSchema.safeParse(input)
    expect(result.success).toBe(false)
    if (!result.success) expect(describeInputProblem(result.error)).toMatch(sentence)
  })
})

test('the JSON Schema asks for text alone and leaves room for further keys', () => {
  const { input, output } = toJsonSchemas()
  expect(input).toMatchObject({ type: 'object', required: ['text'] })
  expect(input).not.toHaveProperty('additionalProperties')
  expect(output).toMatchObject({ type: 'object', required: ['verdict', 'findings', 'care', 'questions', 'engine'] })
})
