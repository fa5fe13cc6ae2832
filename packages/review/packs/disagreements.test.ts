import { describe, expect, it } from 'vitest'
import { createReviewer, type ReviewInput, type ReviewOutput } from '../index.ts'
import { findAllDisagreements, findDisagreements } from './disagreements.ts'
import { packs } from './index.ts'
import { definePack, type PolicyPack } from './pack.ts'
import { topics, type TopicId } from './topics.ts'

const named = (ids: readonly string[]): PolicyPack[] => ids.map((id) => packs.find((pack) => pack.id === id)).filter((pack) => pack !== undefined)
const under = (ids: readonly string[], post: string | ReviewInput): ReviewOutput => createReviewer({ packs: named(ids) }).review(typeof post === 'string' ? { text: post } : post)

/** The matter, who is active, a post that touches it, and who is shown with which position, mildest first. */
const table: readonly (readonly [TopicId, string | ReviewInput, readonly (readonly [string, readonly string[]])[]])[] = [
  ['anonymity', 'Consultant here, no name for obvious reasons. The new ward is not ready.', [['allow-warn', ['cmpa']], ['usually-name', ['gmc2024']], ['should-name', ['gmc2013']]]],
  ['separate-accounts', 'Patients of mine, add me as a friend on here, I post my holidays too.', [['keep-apart', ['ama', 'cmpa', 'fsmb']], ['cannot-be-kept-apart', ['rcgp']]]],
  ['colleagues-bad-post', 'Naming and shaming: Dr Pellow is a drunk and the theatre staff know.', [['tell-then-report', ['ama', 'cma']], ['never-in-public', ['ccmc']]]],
  ['criticism-of-institutions', 'Our hospital is a death trap and I would not send a dog there.', [['good-faith-is-fine', ['cpso']], ['weigh-harm-to-trust', ['ccmc']]]],
  ['known-patient-asks', { text: 'It is me, your doctor. Take two of the blue ones tonight and stop the water tablet.', kind: 'reply', inReplyTo: 'Doctor, I saw you on Monday. My ankles are swollen again, what should I do?' }, [['closed-message-possible', ['omc']], ['consent-and-risk-talk', ['cmpa']], ['only-in-a-relationship', ['acpfsmb']]]],
  ['testimonials', 'Another five star review from a happy patient: "best surgeon in town, she changed my life". Book now at our clinic.', [['allowed-with-truth-and-disclosure', ['disclosure']], ['forbidden', ['ahpra-ad', 'cpso-ad']]]],
  ['before-after', 'Before and after of our rhinoplasty patient, swipe to see. Book your consultation today.', [['conditional', ['cpso-ad']], ['stricter-for-cosmetic-work', ['ahpra-ad']]]],
  ['de-identification', 'Admitted a 43yo fisherman from Fogo today after the trawler fire. Hands gone, sobbing all night.', [['eighteen-identifiers', ['hipaa']], ['sum-of-details', ['gmc2024']], ['no-patient-ever', ['ccmc']]]],
  ['consent', { text: 'Admitted a 43yo fisherman from Fogo today after the trawler fire. Hands gone, sobbing all night.', consents: [{ use: 'teaching' }] }, [['authorisation-suffices', ['disclosure', 'hipaa']], ['prudence-even-so', ['ccmc']]]],
  ['humour', 'Patients love a four hour wait, it builds character 🙃', [['welcome', ['rcgp']], ['regulated-tone', ['bma']]]],
  ['dissent', 'The guidelines are wrong on cholesterol, mark my words.', [['mark-as-contrary', ['cma']], ['opinion-is-not-fact', ['gmc2024']], ['no-risk-to-the-public', ['ahpra']]]],
  ['likes-and-shares', 'Flood his inbox until he answers. Repost this.', [['commonly-without-comment', ['sharewell']], ['can-count-as-endorsement', ['supplement']]]],
]

describe('each matter on which packs differ is shown on a post that touches it', () => {
  it('covers every topic', () => expect(table.map(([topic]) => topic).sort()).toEqual(Object.keys(topics).sort()))

  it.each(table)('%s', (topic, post, positions) => {
    const ids = positions.flatMap(([, held]) => held)
    const shown = under(ids, post).disagreements?.find((one) => one.topic === topic)
    expect(shown?.positions.map(({ position, packs: held }) => [position, held])).toEqual(positions)
    expect(shown).toMatchObject({ title: topics[topic].title, question: topics[topic].question, handling: topics[topic].handling, strictest: positions.at(-1)?.[0] })
    const known = new Map(named(ids).flatMap(({ clauses }) => clauses.map(({ id, basis }) => [id, basis])))
    for (const clause of shown?.positions.flatMap(({ clauses }) => clauses) ?? []) expect(known.get(clause.id)).toBe(clause.basis)
  })

  it.each(table)('%s: one side alone shows nothing', (topic, post, positions) => {
    for (const [, held] of positions) expect(under(held, post).disagreements?.map((one) => one.topic) ?? []).not.toContain(topic)
  })

  it('a post that touches nothing shows nothing', () => {
    const output = createReviewer({ packs }).review({ text: 'Handwashing works.' })
    expect(output).not.toHaveProperty('disagreements')
  })
})

describe('findDisagreements', () => {
  const pack = (id: string, positions: PolicyPack['positions']): PolicyPack => definePack({ id, version: '2026.11.0', title: id, issuer: id, kind: 'regulator', jurisdictions: ['CA'], status: 'active', document: 'x', year: '2024', readAt: '2026-11-20', reviewBy: '2027-11-20', clauses: [], positions: positions ?? [] })
  const stand = (position: string): NonNullable<PolicyPack['positions']>[number] => ({ topic: 'humour', position, clauses: [] })

  it.each<[string, PolicyPack[], number]>([
    ['no pack', [], 0],
    ['one pack of two minds', [pack('a', [stand('welcome'), stand('regulated-tone')])], 0],
    ['two packs of one mind', [pack('a', [stand('welcome')]), pack('b', [stand('welcome')])], 0],
    ['two packs that differ', [pack('a', [stand('welcome')]), pack('b', [stand('regulated-tone')])], 1],
    ['one of two minds, and one of one', [pack('a', [stand('welcome'), stand('regulated-tone')]), pack('b', [stand('welcome')])], 1],
  ])('%s', (_, active, count) => {
    expect(findAllDisagreements(active)).toHaveLength(count)
    expect(findDisagreements([{ rule: 'tone/no-irony-about-work' }], active)).toHaveLength(count)
    expect(findDisagreements([{ rule: 'privacy/no-adding-up' }], active)).toEqual([])
    expect(findDisagreements([], active)).toEqual([])
  })

  it('says the same in whatever order packs come', () => {
    expect(findAllDisagreements(packs.toReversed())).toEqual(findAllDisagreements(packs))
    expect(findAllDisagreements(packs).map(({ topic }) => topic)).toEqual(Object.keys(topics))
  })
})

describe('the same post under four regulators', () => {
  const post = 'Consultant here, no name for obvious reasons. Delivered the twins of the lighthouse keeper in Fogo this morning, all of us cheered. The guidelines are wrong on cholesterol, mark my words. My patients, add me as a friend on here. Dr Pellow is a drunk and the theatre staff know.'
  const four = ['gmc2024', 'cmpa', 'ccmc', 'ahpra']

  it.each<[string, Record<string, string>]>([
    ['gmc2024', { 'identity/no-anonymous-authority': 'gmc2024.13', 'privacy/no-adding-up': 'gmc2024.18', 'evidence/no-dissent-as-fact': 'gmc2024.07' }],
    ['cmpa', { 'identity/no-anonymous-authority': 'cmpa.08', 'privacy/no-adding-up': 'cmpa.12', 'boundaries/no-befriending-patients': 'cmpa.06' }],
    ['ccmc', { 'privacy/no-adding-up': 'ccmc.03', 'respect/no-public-callout': 'ccmc.07' }],
    ['ahpra', { 'privacy/no-adding-up': 'ahpra.02', 'evidence/no-dissent-as-fact': 'ahpra.08', 'respect/no-public-callout': 'ahpra.05' }],
  ])('%s cites its own clauses', (id, cited) => {
    const { findings, disagreements } = under([id], { text: post })
    for (const [rule, clause] of Object.entries(cited)) expect(findings.find((finding) => finding.rule === rule)?.clauses, rule).toContain(clause)
    for (const { clauses } of findings) expect(clauses.filter((clause) => !clause.startsWith(`${id}.`))).toEqual([])
    expect(disagreements).toBeUndefined()
  })

  it('together they differ on who speaks, on accounts, on patients and on dissent', () => {
    const { findings, disagreements } = under(four, { text: post })
    expect(disagreements?.map(({ topic, strictest, positions }) => [topic, positions.map((one) => `${one.packs.join('+')}: ${one.position}`).join(', '), strictest])).toEqual([
      ['anonymity', 'cmpa: allow-warn, gmc2024: usually-name', 'usually-name'],
      ['separate-accounts', 'cmpa: keep-apart, ccmc: cannot-be-kept-apart', 'cannot-be-kept-apart'],
      ['de-identification', 'gmc2024: sum-of-details, ccmc: no-patient-ever', 'no-patient-ever'],
      ['dissent', 'gmc2024: opinion-is-not-fact, ahpra: no-risk-to-the-public', 'no-risk-to-the-public'],
    ])
    expect(findings.some(({ severity }) => severity === 'block')).toBe(false)
  })
})
