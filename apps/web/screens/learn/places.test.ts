import { expect, it } from 'vitest'
import { toLearnView } from './places.ts'

it.each([
  ['', { at: 'home' }],
  ['story/closed-page', { at: 'story', id: 'closed-page' }],
  ['domino', { at: 'domino', id: '' }],
  ['domino/the-spat', { at: 'domino', id: 'the-spat' }],
  ['pairs', { at: 'pairs', id: '' }],
  ['pairs/respect', { at: 'pairs', id: 'respect' }],
  ['paths', { at: 'paths' }],
  ['path/trainee', { at: 'path', id: 'trainee' }],
  ['grey-zones', { at: 'grey-zones' }],
  ['facilitate', { at: 'facilitate' }],
  ['role-models', { at: 'role-models' }],
  ['story', { at: 'nowhere' }],
  ['story/', { at: 'nowhere' }],
  ['story/closed-page/more', { at: 'nowhere' }],
  ['constructor', { at: 'nowhere' }],
])('%j leads to %o', (place, view) => expect(toLearnView(place)).toEqual(view))
