import type { Severity } from '@sharewell/domain'
import type { Finding, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'

const finding = (severity: Severity, quote: string): Finding => ({
  rule: 'privacy/no-name', category: 'privacy', severity, start: 0, end: quote.length, quote, what: 'A name.', why: 'It names him.', doThis: 'Leave it out.',
  fixes: [{ label: 'Leave it out', edits: [{ start: 0, end: quote.length, text: '' }] }], clauses: [], confidence: 'certain', evidence: [],
})

/** A reviewer that finds whatever severity the text begins with. */
function review(input: ReviewInput): ReviewOutput {
  const severity = (['tip', 'advise', 'hold', 'block'] as const).find((name) => input.text.startsWith(name))
  return {
    ...(input.id === undefined ? {} : { id: input.id }),
    verdict: severity === undefined || severity === 'tip' ? 'clear' : severity,
    findings: severity ? [finding(severity, severity)] : [],
    care: null,
    questions: severity ? [{ id: severity, text: 'Would they agree?' }] : [],
    engine: { version: '0', language: { detected: 'en', coverage: 'full' }, models: [], packs: [], inputHash: '0' },
  }
}

test('without attachments the review stands as it is', () => {
  const input = { id: '1', text: 'hold on' }
  expect(assess(input, { review })).toEqual(review(input))
})

describe('one verdict for text, alternative text and picture', () => {
  test.each<[text: string, alt: string, picture: Severity | undefined, verdict: string]>([
    ['fine', 'A ward', undefined, 'clear'],
    ['fine', 'tip of the day', undefined, 'clear'],
    ['fine', 'hold: a name on the board', undefined, 'hold'],
    ['fine', '', 'tip', 'clear'],
    ['fine', '', 'advise', 'advise'],
    ['advise', '', 'block', 'block'],
    ['block', 'advise', 'hold', 'block'],
    ['hold', 'advise', 'advise', 'hold'],
  ])('%s, %s, %s: %s', (text, alt, severity, verdict) => {
    const findings = severity ? [{ rule: 'media/no-face', severity, what: 'A face.' }] : []
    expect(assess({ text, attachments: [{ id: 'a', type: 'image/png', alt, findings }] }, { review }).verdict).toBe(verdict)
  })
})

test('a finding in the alternative text stands in the attachment and offers no fix of the post', () => {
  const output = assess({ text: 'fine', attachments: [{ id: 'a', type: 'image/png', alt: 'hold' }] }, { review })
  expect(output.findings).toEqual([{ ...finding('hold', 'hold'), in: { attachment: 'a' }, fixes: [] }])
})

test('a finding of the picture engine is carried through with its box', () => {
  const box = { x: 1, y: 2, width: 3, height: 4 }
  const output = assess({ text: 'fine', attachments: [{ id: 'a', type: 'image/png', findings: [{ rule: 'media/no-face', severity: 'hold', what: 'A face.', box }] }] }, { review })
  expect(output.findings).toMatchObject([{ rule: 'media/no-face', category: 'media', severity: 'hold', what: 'A face.', confidence: 'likely', quote: '', in: { attachment: 'a', box } }])
})

test('the alternative text is read with the context of the post, without its thread', () => {
  const seen: ReviewInput[] = []
  assess(
    { id: '1', text: 'fine', author: 'trainee', audience: 'peers', inReplyTo: 'x', earlier: ['y'], attachments: [{ id: 'a', type: 'image/png', alt: 'A ward' }] },
    { review: (input) => { seen.push(input); return review(input) } },
  )
  expect(seen[1]).toEqual({ text: 'A ward', author: 'trainee', audience: 'peers' })
})

test('the same question is asked once, and three at most', () => {
  const attachments = ['hold', 'hold', 'advise', 'block'].map((alt, at) => ({ id: String(at), type: 'image/png', alt }))
  expect(assess({ text: 'tip', attachments }, { review }).questions.map(({ id }) => id)).toEqual(['tip', 'hold', 'advise'])
})

test.each<[text: string, alt: string, topics: string[] | undefined]>([
  ['fine', 'A ward', undefined],
  ['hold', 'A ward', ['hold']],
  ['fine', 'hold', ['hold']],
  ['fine', 'tip', undefined],
  ['hold', 'hold', ['hold']],
  ['advise', 'hold', ['advise', 'hold']],
])('where packs differ on %s or on the picture of %s is said once', (text, alt, topics) => {
  const differing = (input: ReviewInput): ReviewOutput => {
    const output = review(input)
    const [first] = output.findings
    return first ? { ...output, disagreements: [{ topic: first.severity, title: '', question: '', positions: [], strictest: '', handling: '' }] } : output
  }
  expect(assess({ text, attachments: [{ id: 'a', type: 'image/png', alt }] }, { review: differing }).disagreements?.map(({ topic }) => topic)).toEqual(topics)
})
