import { expect, it } from 'vitest'
import { toAround } from './around.ts'

it.each([
  ['a value that a form would hold', [['audience', 'one-person'], ['author', 'organisation'], ['platform', 'x']], ['For: one person', 'From: a practice or organisation', 'On: X']],
  ['a reply to words', [['kind', 'reply'], ['inReplyTo', 'Any news?']], ['In reply to: Any news?']],
  ['a reply to nothing that we show', [['kind', 'reply']], ['Kind: a reply']],
  ['words as they are', [['earlier', 'Part 1.'], ['other', 'x']], ['Before it: Part 1.', 'other: x']],
  ['a bare picture', [['attachments', 'a · image/png']], ['With: a picture that nobody describes']],
  ['a picture described by blanks', [['attachments', 'a · image/webp ·  ']], ['With: a picture that nobody describes']],
  ['a picture and its words', [['attachments', 'c · image/png · Falls, going down · by month']], ['With: a picture, described: Falls, going down · by month']],
  ['two pictures', [['attachments', 'a · image/png · b · image/png · A line']], ['With: a picture that nobody describes; a picture, described: A line']],
  ['a film and a document', [['attachments', 'a · video/mp4 · b · application/pdf']], ['With: a film; a document']],
] as const)('says %s in words', (_what, around, lines) => {
  expect(toAround(around)).toEqual(lines)
})
