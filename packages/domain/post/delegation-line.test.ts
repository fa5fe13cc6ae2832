import { expect, test } from 'vitest'
import { endPartsWith, endWith, toDelegationLine, withoutEnd } from './delegation-line.ts'
import { hashRevision, type RevisionContent } from './revision.ts'

const line = toDelegationLine('Dr Amara Fictional', 'en-CA')
const content: RevisionContent = { identityId: 'i', text: 'One\n\nTwo', parts: [{ text: 'One' }, { text: 'Two ' }], targets: [{ channelId: 'c' }, { channelId: 'd', parts: [{ text: 'Short' }] }], visibility: 'public', language: 'en' }

test.each([
  ['en', 'Posted for Dr Amara Fictional by their team.'], ['en-GB', 'Posted for Dr Amara Fictional by their team.'], ['fr-CA', 'Publié pour Dr Amara Fictional par son équipe.'],
  ['DE', 'Für Dr Amara Fictional vom Team veröffentlicht.'], ['es', 'Publicado para Dr Amara Fictional por su equipo.'], ['fi', 'Posted for Dr Amara Fictional by their team.'],
])('the line in %s', (language, words) => {
  expect(toDelegationLine('Dr Amara Fictional', language)).toBe(words)
})

test('every variant ends with the line, once, and the whole text is its parts', () => {
  const told = endWith(content, line)
  expect(told.parts).toEqual([{ text: 'One' }, { text: `Two\n\n${line}` }])
  expect(told.text).toBe(`One\n\nTwo\n\n${line}`)
  expect(told.targets).toEqual([{ channelId: 'c' }, { channelId: 'd', parts: [{ text: `Short\n\n${line}` }] }])
  expect(endWith(told, line)).toEqual(told)
  expect(withoutEnd(told, line)).toMatchObject({ text: 'One\n\nTwo', parts: [{ text: 'One' }, { text: 'Two' }], targets: [{ channelId: 'c' }, { channelId: 'd', parts: [{ text: 'Short' }] }] })
  expect(withoutEnd(content, line).parts).toEqual(content.parts)
})

test('the line is part of what is approved', () => {
  const hash = (text: string): string => text
  expect(hashRevision(endWith(content, line), hash)).not.toBe(hashRevision(content, hash))
})

test('a picture alone gets the line as its words; a repost stays as it is', () => {
  expect(endPartsWith([{ text: '', media: [{ sha256: 'a' }] }], line)).toEqual([{ text: line, media: [{ sha256: 'a' }] }])
  const repost: RevisionContent = { ...content, parts: [{ text: '' }], repostOf: 'https://example.org/1' }
  expect(endWith(repost, line)).toBe(repost)
})

test('a part that says nothing stays empty', () => {
  expect(endPartsWith([{ text: ' ' }], line)).toEqual([{ text: ' ' }])
})
