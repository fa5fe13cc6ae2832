import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { parseLocalPack } from './parse-local-pack.ts'
import { protectedTopics } from './protected-topics.ts'
import { isRaisable, namedRules } from './raisable.ts'

const known: { rules: readonly string[]; packs: readonly string[] } = { rules: rules.map(({ id }) => id), packs: [] }
type Made = { phrase?: string; severity?: string; why?: string; ask?: string; raise?: string; owner?: string }

const pack = ({ phrase = 'Project Heron', severity = 'hold', why = 'It is not announced.', ask = 'leave it out', raise, owner = 'Riverbend General' }: Made): string => `id: riverbend
version: "2026.11.0"
title: Posting
owner: ${JSON.stringify(owner)}
kind: local
jurisdiction: CA
clauses:
  - id: names
    title: Names
    summary: Names.
    ask: ${JSON.stringify(ask)}
    rules: [${raise ?? ''}]
words:
  - id: one
    phrases: [${JSON.stringify(phrase)}]
    category: tone
    severity: ${severity}
    why: ${JSON.stringify(why)}
    clause: names
${raise === undefined ? '' : `raise:\n  ${raise}: hold\n`}`

const findFault = (made: Made): string => {
  const read = parseLocalPack(pack(made), known)
  return read.ok ? '' : read.faults.map(({ line, column, what, mend }) => `${line}:${column}: ${what}; ${mend}`).join('\n')
}

describe('a hold on what staff may speak about is refused, whatever the wording', () => {
  it.each([
    // staffing
    'short-staffed', 'short staffed', 'shortstaffed', 'SHORT STAFFED', 'understaffed', 'under-staffed', 'understaf*', 'staffing', 'safe staffing levels', 'rota gaps', 'rota gap', 'gaps in the rota', 'rota*', 'not enough nurses', 'skeleton crew', 'burnout', 'overwork*', 'unpaid overtime', 'redundancies', 'laid off', 'sh0rt staffed', 'short', 'staff shortages', 'vacancies',
    // safety
    'unsafe', 'un-safe', 'un safe', 'u n s a f e', 'unsaf*', 'UNSAFE', 'not safe', 'no longer safe', 'patient safety', 'safety concerns', 'never event', 'corridor care', 'avoidable deaths', 'no PPE', 'dangerous',
    // closures and cuts
    'closure', 'closures', 'ward closing', 'closing beds', 'shut down', 'cuts', 'bed cuts', 'cutbacks', 'underfunded', 'privatisation', 'privatization', 'downgraded', 'fermeture', 'recortes',
    // waiting
    'waiting times', 'wait times', 'waiting list', 'waitlist', 'backlog', 'twelve hour waits', 'queue', 'delays', "liste d'attente", 'lista de espera',
    // pay
    'pay', 'pay rise', 'fair pay', 'underpaid', 'salaries', 'wages', 'pension', 'salaires',
    // unions and strikes
    'strike', 'strikes', 'striking doctors', 'str1ke', 'stri*', '$trike', 's t r i k e', 's.t.r.i.k.e', 's_t_r_i_k_e', 's-t-r-i-k-e', 'st rike', 'ѕtrіke', 'ｓｔｒｉｋｅ', 'str\u00efke', 'strrrike', 'str\u200bike', '#strike', '#BMAstrike', '#bmastrike', '#StrikeForPatients', 'BMA', 'bma rep', 'union', 'un10n', 'uni*', 'unionise', 'trade unions', 'picket line', 'walkout', 'walk-out', 'industrial action', 'grève', 'syndicat', 'huelga', 'sindicato',
    // politics
    'election', 'health minister', 'Tory', 'government*', 'protest', 'petition', 'political',
    // discrimination
    'racism', 'racist', 'r a c i s t', 'discrimination', 'sexist', 'homophobia', 'antisemitism', 'islamophobia', 'pay gap',
    // harassment
    // and what else is said of work and services
    'beds shut', 'no beds', 'lack of nurses', 'working conditions', 'low morale', 'death trap', 'poor care', 'special measures', 'mismanagement', 'cockroaches', 'hours on a trolley', 'cancelled operations', 'poorly paid', 'UJD', 'DoctorsVote', 'Trump', 'Medicaid', 'LGBT', 'bias', 'microaggressions', 'groped', 'FOI request', 'journalist', 'to the press', 'lawsuit', 'fraud',
    'agency nurses', 'thin on the ground', 'mental health', 'patient harm', 'excess deaths', 'infection rates', 'data breach', 'crowded', 'shareholders', 'vaccine mandate', 'no confidence', 'Muslim', 'Jewish', 'Indigenous', 'IMG', 'physician associates',
    'harassment', 'sexual harassment', 'bullying', 'bullied', 'b u l l y', 'toxic culture', 'intimidat*', 'acoso', 'harcèlement',
    // raising concerns
    'whistleblow', 'whistleblower', 'whistle-blower', 'whistle blow*', 'wh1stleblower', 'w-h-i-s-t-l-e-b-l-o-w-e-r', 'speak up', 'spoke up', 'raise concerns', 'raising a concern', 'freedom to speak up', 'gagging', 'cover-up', 'coverup', 'complaint', 'ombudsman', 'CQC',
  ])('%s', (phrase) => {
    const fault = findFault({ phrase })
    expect(fault).toMatch(/^15:15: /)
    expect(fault).toMatch(/would hold posts about .+; make it "advise", or take it out: criticism of services in good faith is protected/)
    expect(findFault({ phrase, severity: 'advise' })).toBe('')
  })

  it('every word of every topic, in every disguise', () => {
    const words = Object.values(protectedTopics).flatMap(({ telling, plain }) => [...telling, ...plain]).map((word) => word.replace(/[*~]/g, ''))
    const disguises: ((word: string) => string)[] = [
      (word) => word.toUpperCase(), (word) => word.replaceAll(' ', '-'), (word) => word.replaceAll(' ', ''), (word) => [...word.replaceAll(' ', '')].join('.'), (word) => `the ${word} today`,
      (word) => word.replaceAll('o', '0').replaceAll('e', '3'), (word) => `${word.slice(0, 2)}\u200b${word.slice(2)}`, (word) => word.replaceAll('a', 'а'),
    ]
    fc.assert(fc.property(fc.constantFrom(...words), fc.constantFrom(...disguises), (word, disguise) => {
      const phrase = disguise(word)
      expect(findFault({ phrase }), phrase).not.toBe('')
    }), { numRuns: 1500 })
  })
})

describe('the house itself cannot be kept out of talk', () => {
  it.each(['Riverbend General', 'Riverbend', 'RG', 'riverbendgeneral', 'our hospital', 'the hospital', 'this trust', 'management', 'the CEO', 'our chief executive', 'Riverbend General management', 'the board', 'my manager', 'our ward', 'the', 'and', 'patients'])('%s', (phrase) => {
    expect(findFault({ phrase })).not.toBe('')
  })
})

describe('what may be held', () => {
  it.each([
    'Project Heron', 'heron programme*', 'Riverbend logo', 'our logo', 'our hospital logo', 'patient stories', 'patient story', 'case of the day', "today's case", 'theatre list', 'handover sheet', 'wristband', 'whiteboard photo', 'Epic screenshot', 'PACS login', 'door code', 'on-call phone number',
    'XJ-104', 'Bluebird trial', 'unpublished data', 'embargo*', 'before publication', 'Room 12B', 'Dr Heron', '#ProjectHeron', 'brand font', 'crest', 'disclosure form', 'selfie in theatre', 'record number',
  ])('%s', (phrase) => {
    expect(findFault({ phrase })).toBe('')
  })
})

describe('a hold does not rest on such a reason either', () => {
  it.each<[Made, RegExp]>([
    [{ phrase: 'Ward 7', why: 'We want no talk about the closure of Ward 7.' }, /^18:10: a hold rests on this, and it speaks of closures and cuts; /],
    [{ phrase: 'blue badge', why: 'It stands for the strike.' }, /speaks of unions and strikes/],
    [{ phrase: 'Heron', ask: 'do not mention whistleblowing' }, /^11:10: .*raising concerns/],
    [{ phrase: 'Heron', why: 'Staff shortages are not for the public.' }, /staffing/],
  ])('%j', (made, sentence) => {
    expect(findFault(made)).toMatch(sentence)
    expect(findFault({ ...made, severity: 'advise' })).toBe('')
  })
  it('plain reasons stand', () => {
    expect(findFault({ why: 'Wait until the board has told the neighbours. Patients could be recognised.' })).toBe('')
  })
})

describe('advice on it neither threatens nor forbids', () => {
  it.each<Made>([{ why: 'You may face disciplinary action.' }, { why: 'Think of your career.' }, { ask: 'you must not speak of this' }, { why: 'Staff have been dismissed for it.' }, { ask: 'remember that this is forbidden' }])('%j', (made) => {
    expect(findFault({ ...made, phrase: 'short-staffed', severity: 'advise' })).toMatch(/this forbids or threatens, on what staff may speak about in good faith; /)
    expect(findFault({ ...made, phrase: 'Project Heron', severity: 'advise' })).toBe('')
  })
  it('tells and asks', () => {
    expect(findFault({ why: 'Figures a week old draw the talk away from the problem.', phrase: 'short-staffed', severity: 'advise' })).toBe('')
  })
})

describe('a raise', () => {
  it.each(rules.filter(({ category }) => category === 'tone' || category === 'clarity' || category === 'reach').map(({ id }) => id).concat([
    'respect/no-denigration-of-services', 'respect/no-insult-of-leaders', 'respect/no-public-callout', 'respect/no-discrimination', 'respect/no-pile-on', 'identity/no-anonymous-authority', 'identity/no-speaking-for-others', 'evidence/no-conspiracy',
  ]))('of %s is refused', (raise) => {
    expect(findFault({ raise })).toMatch(/^21:3: a local pack cannot raise .+; take it out/)
  })
  it.each(['privacy/no-tale-of-the-day', 'advice/no-dose-for-one', 'boundaries/no-befriending-patients', 'disclosure/no-hidden-tie', 'respect/no-mockery-of-patients'])('of %s stands', (raise) => {
    expect(findFault({ raise })).toBe('')
  })
  it('names only rules that exist', () => {
    expect(namedRules.filter((rule) => !known.rules.includes(rule))).toEqual([])
    expect(known.rules.filter(isRaisable).length).toBeGreaterThan(40)
  })
  it('rests on no reason of that kind', () => {
    expect(findFault({ raise: 'privacy/no-tale-of-the-day', phrase: 'Heron', severity: 'tip', ask: 'do not speak of staff shortages' })).toMatch(/staffing/)
  })
})
