import { describe, expect, it } from 'vitest'
import { toKeyAction } from './use-keys.ts'

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
describe('toKeyAction', () => {
  it.each([
    [{ ...none, key: 'F8' }, 'next'],
    [{ ...none, key: 'F8', shiftKey: true }, 'previous'],
    [{ ...none, key: '.', ctrlKey: true }, 'fix'],
    [{ ...none, key: '.', metaKey: true }, 'fix'],
    [{ ...none, key: '>', ctrlKey: true, shiftKey: true }, 'dismiss'],
    [{ ...none, key: 'Enter', ctrlKey: true }, 'copy'],
    [{ ...none, key: '/', metaKey: true }, 'help'],
    [{ ...none, key: 'F9' }, 'blank'],
    [{ ...none, key: 'Escape' }, 'close'],
    [{ ...none, key: '.' }, null],
    [{ ...none, key: 'Enter' }, null],
    [{ ...none, key: '.', ctrlKey: true, altKey: true }, null],
    [{ ...none, key: '?' , shiftKey: true }, null],
  ] as const)('%o is %s', (event, action) => expect(toKeyAction(event)).toBe(action))
})
