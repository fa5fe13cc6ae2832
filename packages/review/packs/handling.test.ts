import { describe, expect, it } from 'vitest'
import { createReviewer, type ReviewInput, type ReviewOutput } from '../index.ts'
import { packs } from './index.ts'

const everyPack = createReviewer({ packs: packs.filter(({ status }) => status !== 'superseded') })
const under = (ids: readonly string[], input: ReviewInput): ReviewOutput => createReviewer({ packs: packs.filter(({ id }) => ids.includes(id)) }).review(input)
const severitiesOf = (output: ReviewOutput, rule: string): string[] => output.findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity)
const consents = [{ use: 'public-education' }]

/** What the product promises while packs differ, with all of them active. */
describe('where packs differ, the product does what it says', () => {
  it('anonymity: a remark, never a stop, and asked about under those who want one', () => {
    const input = { text: 'Consultant here, no name for obvious reasons. The new ward is not ready.' }
    expect(everyPack.review(input).verdict).toBe('advise')
    expect(everyPack.review(input).questions.map(({ id }) => id)).toContain('name-yourself')
    expect(under(['cmpa'], input).questions.map(({ id }) => id)).not.toContain('name-yourself')
  })

  it('separate accounts: an identity more or less changes no finding', () => {
    const text = 'My patient Harold Fenn, dob 14/02/1951, needs his INR today'
    const rulesOf = (profile?: ReviewInput['profile']): string[] => everyPack.review({ text, ...(profile ? { profile } : {}) }).findings.map(({ rule }) => rule)
    expect(rulesOf({ name: 'A. Private', interests: ['rowing'] })).toEqual(rulesOf())
  })

  it('a colleague: a charge against a named doctor is held, without any pack too', () => {
    for (const text of ['Dr Pellow is a drunk and the theatre staff know.', 'Dr. Pellow is a drunk.']) {
      for (const output of [everyPack.review({ text }), under([], { text })]) expect(severitiesOf(output, 'respect/no-public-callout')).toEqual(['hold'])
    }
  })

  it('institutions: name-calling is held as abuse whoever is active, and no pack makes it graver', () => {
    const input = { text: 'Our hospital is a death trap.' }
    for (const output of [everyPack.review(input), under([], input)]) expect(severitiesOf(output, 'respect/no-denigration-of-services')).toEqual(['hold'])
  })

  it('humour is advised on at most, under every pack', () => {
    const output = everyPack.review({ text: 'Patients love a four hour wait, it builds character 🙃' })
    expect([output.verdict, output.findings.map(({ rule }) => rule)]).toEqual(['advise', ['tone/no-irony-about-work']])
  })

  it.each(['Our ward is short of nurses again and patients wait 14 hours on trolleys. The board must act.', 'Our union is right: this rota is not safe.'])('criticism in good faith is clear under every pack: %s', (text) => {
    expect(everyPack.review({ text }).verdict).toBe('clear')
  })

  it('a known patient: held, and pointed to the clinic', () => {
    const { findings } = everyPack.review({ text: 'It is me, your doctor. Take two of the blue ones tonight and stop the water tablet.', kind: 'reply', inReplyTo: 'Doctor, I saw you on Monday. My ankles are swollen again, what should I do?' })
    const advice = findings.filter(({ category }) => category === 'advice')
    expect(advice.map(({ severity }) => severity)).toContain('hold')
    expect(advice.map(({ doThis }) => doThis).join(' ')).toMatch(/clinic|pharmacist|prescriber|nurse line|who can help/)
  })

  it('consent turns a stop into a pause, never into nothing, and does not cure mockery', () => {
    const record = { text: 'Harold Fenn, dob 14/02/1951, needs his INR today' }
    expect(severitiesOf(everyPack.review(record), 'privacy/no-direct-identifier')).toEqual(['block'])
    expect(severitiesOf(everyPack.review({ ...record, consents }), 'privacy/no-direct-identifier')).toEqual(['hold'])
    const mocking = { text: 'My patient the whale broke the scanner again, look at this flabby mess.' }
    const held = everyPack.review(mocking).findings.filter(({ category, severity }) => category === 'respect' && severity === 'hold')
    expect(held.length).toBeGreaterThan(0)
    expect(everyPack.review({ ...mocking, consents }).findings.filter(({ category, severity }) => category === 'respect' && severity === 'hold')).toEqual(held)
  })

  it('dissent: held until it is labelled and sourced', () => {
    const bare = { text: 'The guidelines are wrong on cholesterol, mark my words.' }
    for (const id of ['cma', 'gmc2024', 'ahpra']) expect(severitiesOf(under([id], bare), 'evidence/no-dissent-as-fact'), id).toEqual(['hold'])
    expect(everyPack.review({ text: 'I disagree with the guideline on cholesterol. This is my opinion, against most experts, and here is why: https://example.org/paper' }).verdict).toBe('clear')
  })

  it('shares: a share without a claim is left alone', () => {
    expect(everyPack.review({ text: 'I just shared a great article on sepsis.' }).findings.filter(({ severity }) => severity !== 'tip')).toEqual([])
  })

  it.each([
    ['testimonials', 'disclosure/no-patient-praise-as-advert', 'Another five star review from a happy patient: "best surgeon in town, she changed my life". Book now at our clinic.', ['ahpra-ad.01', 'cpso-ad.03']],
    ['before and after', 'disclosure/no-before-and-after', 'Before and after of our rhinoplasty patient, swipe to see. Book your consultation today.', ['ahpra-ad.07', 'cpso-ad.07']],
  ])('%s: each pack cites its own', (_, rule, text, clauses) => {
    const cited = everyPack.review({ text }).findings.find((finding) => finding.rule === rule)?.clauses
    expect(cited).toEqual(expect.arrayContaining(clauses))
    expect(under(['ahpra-ad'], { text }).findings.find((finding) => finding.rule === rule)?.clauses.every((id) => id.startsWith('ahpra-ad.'))).toBe(true)
  })

  it('the sum of details is weighed under whichever pack', () => {
    const input = { text: 'Admitted a 43yo fisherman from Fogo today after the trawler fire. Hands gone, sobbing all night.' }
    for (const ids of [[], ['hipaa'], ['ccmc'], ['gmc2024']]) expect(severitiesOf(under(ids, input), 'privacy/no-adding-up'), ids.join()).toEqual(['hold'])
  })
})
