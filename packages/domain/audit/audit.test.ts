import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditActorSchema, type AuditData, type AuditName, auditNames, fieldsOf, fieldKinds, findAuditFaults } from './index.ts'

const id = '01999999-0000-7000-8000-000000000001'
const hash = 'a'.repeat(64)
const samples: Record<keyof typeof fieldKinds, unknown> = {
  id, hash, keyed: hash, time: '2026-11-20T08:00:00.000Z', count: 3, slug: 'privacy/no-name', role: 'physician', actions: ['write'], scopes: ['read'], severity: 'hold', verdict: 'hold', 'post-state': 'draft', 'publication-state': 'waiting', wait: 'approval',
}
const isKind = (word: string): word is keyof typeof fieldKinds => Object.hasOwn(samples, word)
const sampleOf = (word: string): unknown => {
  const kind = word.replace('?', '')
  return isKind(kind) ? samples[kind] : undefined
}
const full = (name: AuditName): Record<string, unknown> => Object.fromEntries(Object.entries(fieldsOf(name)).map(([key, word]) => [key, sampleOf(word)]))
// A test may hand in what the types forbid.
const faultsOf = (name: AuditName, data: Record<string, unknown>): string[] => findAuditFaults(name, data as AuditData<AuditName>)

const texts = ['Mrs Example, 43, of Sudbury', 'amara', 'Call me', '+1 416 555 0100', 'desk@example.org', 'https://example.org/a', '', ' ', 'é', 'A 12']

describe.each(auditNames.map((name) => ({ name })))('$name', ({ name }) => {
  it('takes what its list says, with and without what may be absent', () => {
    const needed = Object.fromEntries(Object.entries(full(name)).filter(([key]) => !fieldsOf(name)[key]?.endsWith('?')))
    expect([faultsOf(name, full(name)), faultsOf(name, needed)]).toEqual([[], []])
  })

  it('refuses a field less, a field too many, and text in any field, without repeating it', () => {
    expect(faultsOf(name, { ...full(name), text: 'x' })).toHaveLength(1)
    for (const [key, word] of Object.entries(fieldsOf(name))) {
      if (!word.endsWith('?')) expect(faultsOf(name, { ...full(name), [key]: undefined })).not.toEqual([])
      for (const text of texts) {
        if (word.replace('?', '') === 'slug' && text === 'amara') continue
        const faults = faultsOf(name, { ...full(name), [key]: text })
        expect(faults, `${key}: ${text}`).not.toEqual([])
        if (text.trim().length > 1) expect(faults.join('')).not.toContain(text)
      }
    }
  })
})

it('events are in the past tense or say what came about, and say of what', () => {
  for (const name of auditNames) expect(name).toMatch(/^[a-z-]+\.[a-z-]+$/)
  expect(new Set(auditNames).size).toBe(auditNames.length)
  expect(auditNames).toEqual(expect.arrayContaining(['revision.approved', 'post.submitted', 'publication.sent-in-full', 'delegation.given', 'text.erased', 'audit.sealed']))
})

it('no kind holds a sentence, and no list holds one either', () => {
  const sentence = fc.tuple(fc.string({ minLength: 1 }), fc.string({ minLength: 1 })).map((words) => words.join(' '))
  fc.assert(fc.property(sentence, fc.constantFrom(...Object.values(fieldKinds)), (text, schema) => {
    expect(schema.safeParse(text).success).toBe(false)
    expect(schema.safeParse([text]).success).toBe(false)
    expect(schema.safeParse({ text }).success).toBe(false)
  }))
})

it.each([
  [{ is: 'member', id }, true], [{ is: 'member', id, tokenId: id }, true], [{ is: 'member', id: 'amara' }, false], [{ is: 'worker' }, true], [{ is: 'worker', name: 'x' }, false], [{ is: 'guest', id }, true], [{ is: 'nobody' }, false],
])('an actor %j: %s', (actor, isSound) => {
  expect(auditActorSchema.safeParse(actor).success).toBe(isSound)
})
