import { expect, it } from 'vitest'
import { appliesTo, type SpeakingIdentity } from './applies-to.ts'

const local = { id: 'riverbend', kind: 'local' } as const
it.each<[string, SpeakingIdentity, boolean]>([
  ['a professional identity', { kind: 'professional' }, true],
  ['the organisation', { kind: 'organisation' }, true],
  ['a personal identity', { kind: 'personal' }, false],
  ['a personal identity that switched on nothing', { kind: 'personal', switchedOn: [] }, false],
  ['a personal identity that switched on another', { kind: 'personal', switchedOn: ['lakeside'] }, false],
  ['a personal identity whose author switched it on', { kind: 'personal', switchedOn: ['lakeside', 'riverbend'] }, true],
])('a local pack and %s: %s', (_name, identity, applies) => {
  expect(appliesTo(local, identity)).toBe(applies)
})
it.each(['regulator', 'association', 'law', 'house', 'university'] as const)('a pack of the kind %s reaches whoever chose it', (kind) => {
  expect(appliesTo({ id: 'x', kind }, { kind: 'personal' })).toBe(true)
})
