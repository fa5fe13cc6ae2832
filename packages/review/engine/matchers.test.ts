import { expect, it } from 'vitest'
import type { WordPack } from '../match/spec.ts'
import { toMatchers } from './matchers.ts'

const words = (language: string): WordPack => ({ language, lexicons: [], patterns: [] })

it('compiles the words of a language once, and keeps languages apart', () => {
  const [english, french] = [words('en'), words('fr')]
  const one = toMatchers([english, french])
  const other = toMatchers([english])
  expect([...one.keys()]).toEqual(['en', 'fr'])
  expect(other.get('en')).toBe(one.get('en'))
  expect(one.get('fr')).not.toBe(one.get('en'))
})
