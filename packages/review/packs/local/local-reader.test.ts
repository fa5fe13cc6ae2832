import { severities } from '@sharewell/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviewOutputSchema } from '../../contract/schema.ts'
import type { Finding, ReviewInput } from '../../contract/types.ts'
import { applyFix, createReviewer, rules, sharewellPack } from '../../index.ts'
import { packs } from '../index.ts'
import type { PolicyPack } from '../pack.ts'
import type { LocalPart, LocalWords } from './local-part.ts'

const words = (over: Partial<LocalWords>): LocalWords => ({
  id: 'code', phrases: ['Project Heron', 'heron programme*'], category: 'disclosure', severity: 'hold', ask: 'leave names out', why: 'It is not announced.', clause: 'riverbend.names', isProtected: false, ...over,
})
const make = (local: Partial<LocalPart>, over: Partial<PolicyPack> = {}): PolicyPack => ({
  id: 'riverbend', version: '2026.11.0', title: 'Posting', issuer: 'Riverbend General', kind: 'local', jurisdictions: ['CA'], status: 'active', document: 'Posting', year: '2026', readAt: '2026-11-01', reviewBy: '2027-11-01',
  clauses: [{ id: 'riverbend.names', title: 'Names', summary: 'Names.', section: '', basis: 'article text', gravity: 'hold', checks: ['EMPLOYER'], rules: [] }],
  local: { owner: 'Riverbend General', speaksAs: 'hospital', words: [], disclaimers: [], hashtags: [], channels: [], allow: [], examples: [], ...local }, ...over,
})
const find = (pack: PolicyPack, input: ReviewInput | string): Finding[] => createReviewer({ packs: [sharewellPack, pack] }).review(typeof input === 'string' ? { text: input } : input).findings
const ours = (pack: PolicyPack, input: ReviewInput | string): string[] => find(pack, input).filter(({ local }) => local).map(({ rule, severity, quote }) => `${rule} ${severity} ${quote}`)

describe('words', () => {
  const pack = make({ words: [words({})] })
  it.each<[string, string, string[]]>([
    ['the phrase', 'We love Project Heron here.', ['Project Heron']],
    ['whatever its capitals, accents and spaces', 'PROJECT   Herón, project heron', ['PROJECT   Herón', 'project heron']],
    ['an ending for the star', 'The heron programmes begin.', ['heron programmes']],
    ['with a hyphen', 'The project-heron team', ['project-heron']],
    ['in another language', 'Le projet est là: Project Heron, et nous sommes très contents de cela.', ['Project Heron']],
    ['half of it', 'A heron on the river. The project is late.', []],
    ['over the end of a sentence', 'This is a project. Heron flew by.', []],
  ])('%s', (_name, text, quotes) => {
    expect(ours(pack, text)).toEqual(quotes.map((quote) => `riverbend/code hold ${quote}`))
  })
  it('say who asks, whose phrase it is, and on what it stands', () => {
    expect(find(pack, 'Project Heron is here.')[0]).toMatchObject({
      what: 'Your hospital asks (Riverbend General): leave names out.', why: 'It is not announced.', clauses: ['riverbend.names'], confidence: 'certain',
      local: { pack: 'riverbend', owner: 'Riverbend General', kind: 'words', phrase: 'Project Heron', maySilence: false },
    })
    expect(find(make({ speaksAs: 'association', words: [words({ severity: 'advise' })] }), 'Project Heron is here.')[0]).toMatchObject({ what: 'Your association asks (Riverbend General): leave names out.', local: { maySilence: true } })
  })
  it('on what staff may speak about say so, and may be silenced', () => {
    const [finding] = find(make({ words: [words({ phrases: ['short-staffed'], severity: 'advise', isProtected: true })] }), 'We were short-staffed again.').filter(({ local }) => local)
    expect(finding).toMatchObject({ severity: 'advise', local: { maySilence: true } })
    expect(finding?.doThis).toContain('Criticism in good faith is yours to make; you may silence this remark.')
  })
  it('never block, whatever a pack that was not checked says', () => {
    const forged: unknown = { ...words({}), severity: 'block' }
    const pack = make({})
    const local = { ...pack.local, words: [forged] }
    const forgedPack: PolicyPack = JSON.parse(JSON.stringify({ ...pack, local }))
    expect(find(forgedPack, 'Project Heron').map(({ severity }) => severity)).toEqual(['hold'])
  })
  it('within one pack make one remark on the same words, the gravest', () => {
    const two = make({ words: [words({ id: 'mild', phrases: ['project heron site'], severity: 'advise' }), words({})] })
    expect(ours(two, 'The Project Heron site opens.')).toEqual(['riverbend/code hold Project Heron'])
  })
  it('keep silent inside a sentence that is still being typed', () => {
    const text = 'All is well. We love Project Heron'
    expect(createReviewer({ packs: [pack] }).review({ text }, { typingAt: text.length }).findings).toEqual([])
  })
})

describe('a fix', () => {
  it.each([
    ['words take the place of the phrase', 'new building', 'We love Project Heron.', 'We love new building.'],
    ['with a capital at the start of a sentence', 'new building', 'Project Heron is here.', 'New building is here.'],
  ])('%s', (_name, instead, text, expected) => {
    const [finding] = find(make({ words: [words({ instead })] }), text)
    expect(finding?.doThis).toBe(`Say “${instead}” instead.`)
    expect(finding?.fixes.map((fix) => applyFix(text, fix))).toEqual([expected])
  })
  it('is not made of a whole sentence', () => {
    expect(find(make({ words: [words({ instead: 'Ask communications first.' })] }), 'Project Heron')[0]).toMatchObject({ doThis: 'Ask communications first.', fixes: [] })
  })
  it('is not offered where it would leave a remark that holds', () => {
    const pack = make({ words: [words({ instead: 'Bluebird' }), words({ id: 'bird', phrases: ['bluebird'] })] })
    expect(find(pack, 'Project Heron')[0]?.fixes).toEqual([])
  })
})

describe('disclaimers', () => {
  const disclaimer = { id: 'own', text: 'Views are my own.', also: ['I speak for myself'], when: {}, severity: 'advise', ask: 'say whose view it is', why: 'So.', clause: 'riverbend.names' } as const
  it.each<[string, ReviewInput, Partial<typeof disclaimer> | { when: object }, boolean]>([
    ['a post without it', { text: 'Handwashing works.' }, {}, true],
    ['a post with it', { text: 'Handwashing works. Views are my own.' }, {}, false],
    ['in other capitals and signs', { text: 'VIEWS are my own – handwashing works' }, {}, false],
    ['in another wording', { text: 'Handwashing works, but I speak for myself!' }, {}, false],
    ['a reply', { text: 'Handwashing works.', inReplyTo: 'Does it?' }, {}, false],
    ['a message', { text: 'Handwashing works.', kind: 'message' }, {}, false],
    ['another author', { text: 'Handwashing works.', author: 'trainee' }, { when: { author: ['organisation'] } }, false],
    ['that author', { text: 'Handwashing works.', author: 'organisation' }, { when: { author: ['organisation'] } }, true],
    ['another platform', { text: 'Handwashing works.', platform: 'x' }, { when: { platform: ['bluesky'] } }, false],
    ['that platform', { text: 'Handwashing works.', platform: 'Bluesky' }, { when: { platform: ['bluesky'] } }, true],
    ['no remark of that category', { text: 'Handwashing works.' }, { when: { category: ['evidence'] } }, false],
    ['a remark of that category', { text: 'Vitamin D cures depression, full stop.' }, { when: { category: ['evidence'] } }, true],
  ])('%s', (_name, input, over, lacks) => {
    expect(ours(make({ disclaimers: [{ ...disclaimer, ...over }] }), input).length).toBe(lacks ? 1 : 0)
  })
  it('are added in one click, and then content', () => {
    const pack = make({ disclaimers: [disclaimer] })
    const [finding] = find(pack, 'Handwashing works.')
    const [fix] = finding?.fixes ?? []
    if (!fix) throw new Error('there is no fix')
    expect(ours(pack, applyFix('Handwashing works.', fix))).toEqual([])
  })
})

describe('hashtags', () => {
  const pack = make({ hashtags: ['#RiverbendCares', '#Ward7'] })
  it.each([['#RiverbendCare', 1], ['#RiverbendCraes', 1], ['#riverbendcares', 0], ['#RiverbendCares', 0], ['#Riverside', 0], ['#Ward8', 1], ['#ward', 1], ['#water', 0], ['RiverbendCare', 0]])('%s', (tag, count) => {
    expect(ours(pack, `Hello ${tag} today`)).toHaveLength(count)
  })
})

describe('what the house allows', () => {
  it('silences its own words and the tips, and nothing else', () => {
    const pack = make({ words: [words({ phrases: ['heron'] })], allow: ['grey heron', '#worldhandhygieneday', 'stupid cow'] })
    expect(ours(pack, 'A grey heron. No heron.')).toHaveLength(1)
    expect(find(make({}), 'Wash your hands. #worldhandhygieneday').map(({ rule }) => rule)).toEqual(['reach/needs-capital-letters-in-hashtag'])
    expect(find(pack, 'Wash your hands. #worldhandhygieneday')).toEqual([])
    const insult = 'The nurse on nights is a stupid cow.'
    expect(find(pack, insult)).toEqual(find(make({}), insult))
    expect(find(pack, insult).length).toBeGreaterThan(0)
  })
})

it('channels for patients stand with remarks on advice and boundaries alone', () => {
  const pack = make({ channels: [{ label: 'Patient line', address: '555-0142' }] })
  const [advice] = find(pack, { text: 'Take 20mg twice a day, starting tonight.', inReplyTo: 'My back hurts, what should I take?' }).filter(({ category }) => category === 'advice')
  expect(advice?.doThis).toMatch(/ Patients of Riverbend General are heard here: Patient line, 555-0142\.$/)
  expect(find(pack, 'The nurse on nights is a stupid cow.').every(({ doThis }) => !doThis.includes('555'))).toBe(true)
})

describe('beside the engine and other packs', () => {
  const two = make({ words: [words({ phrases: ['patient', 'shift', 'take', 'hospital*', 'twice a day'], severity: 'advise' })], hashtags: ['#MedTwitter'] })
  const other = make({ words: [words({ phrases: ['patient', 'today', 'nurse*'] })] }, { id: 'lakeside' })
  const examples = rules.flatMap((rule) => rule.examples.flags.slice(0, 2).map((example): ReviewInput => (typeof example === 'string' ? { text: example } : example)))
  const plain = createReviewer({ packs })
  const one = createReviewer({ packs: [...packs, two] })
  const both = createReviewer({ packs: [...packs, two, other] })
  const turned = createReviewer({ packs: [other, ...packs.toReversed(), two] })
  const reaches = ({ rule, start, end }: Finding): string => `${rule} ${start} ${end}`

  it('nothing is merged away, nothing gets milder, order never matters, and the output keeps its contract', () => {
    fc.assert(fc.property(fc.constantFrom(...examples), fc.constantFrom('', ' My patient again today.', '\n#MedTwiter'), (example, more) => {
      const input = { ...example, text: example.text + more }
      const [before, after] = [plain.review(input), both.review(input)]
      for (const finding of before.findings) {
        const same = after.findings.find((found) => !found.local && reaches(found) === reaches(finding))
        expect(same, `${finding.rule} is gone`).toBeDefined()
        expect(severities.indexOf(same?.severity ?? 'tip')).toBeGreaterThanOrEqual(severities.indexOf(finding.severity))
      }
      expect(after.findings.filter(({ local }) => !local)).toHaveLength(before.findings.length)
      const kept = new Set(after.findings.map(reaches))
      expect(one.review(input).findings.map(reaches).filter((finding) => !kept.has(finding))).toEqual([])
      expect(turned.review(input)).toEqual(after)
      expect(reviewOutputSchema.parse(after)).toEqual(after)
      for (const { start, end, quote, in: place } of after.findings) if (!place) expect(input.text.slice(start, end)).toBe(quote)
    }), { numRuns: 200 })
  })
  it('without a local pack a review is what it was', () => {
    const empty = createReviewer({ packs: [...packs, make({})] })
    for (const input of examples.slice(0, 60)) {
      const { engine: _engine, ...rest } = plain.review(input)
      const { engine: _other, ...again } = empty.review(input)
      expect(again).toEqual(rest)
    }
  })
})
