import { describe, expect, it } from 'vitest'
import type { CatalogueEntry } from '../../../build/pack-catalogue.ts'
import { toEffect } from './to-effect.ts'

const entry = (id: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({ id, title: id, issuer: id, kind: 'regulator', jurisdictions: ['INT'], status: 'active', year: '2024', clauses: 1, firstHand: 1, serves: [], raises: [], positions: [], ...more })
const finding = (rule: string, severity: 'advise' | 'hold' = 'advise', confidence: 'possible' | 'likely' = 'likely') => ({ rule, severity, confidence })
const named = entry('named', { positions: [{ topic: 'anonymity', position: 'should-name' }, { topic: 'consent', position: 'prudence-even-so' }] })

describe('toEffect', () => {
  it.each([
    ['nothing where no note is its business', entry('a', { serves: ['tone/no-x'] }), [finding('respect/no-y')], { notes: 0, waits: 0 }],
    ['each note that stands on it', entry('a', { serves: ['tone/no-x'] }), [finding('tone/no-x'), finding('tone/no-x', 'hold'), finding('respect/no-y')], { notes: 2, waits: 0 }],
    ['only advice that is likely is made to wait', entry('a', { serves: ['tone/no-x'], raises: ['tone/no-x'] }), [finding('tone/no-x'), finding('tone/no-x', 'advise', 'possible'), finding('tone/no-x', 'hold')], { notes: 3, waits: 1 }],
  ] as const)('counts %s', (_what, pack, findings, expected) => expect(toEffect(pack, [pack], findings)).toMatchObject(expected))

  it.each([
    ['another position', [entry('b', { positions: [{ topic: 'anonymity', position: 'allow-warn' }] })], ['Posting without a name']],
    ['the same position', [entry('b', { positions: [{ topic: 'anonymity', position: 'should-name' }] })], []],
    ['no position', [entry('b')], []],
    ['itself alone', [named], []],
  ])('names the matters on which it stands apart from %s', (_what, on, expected) => expect(toEffect(named, on, []).apart).toEqual(expected))
})
