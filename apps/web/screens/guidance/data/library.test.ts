import { rules } from '@sharewell/review/registry'
import { packs } from '@sharewell/review/packs'
import { describe, expect, it } from 'vitest'
import { toPackHead } from '../../../build/guidance-index.ts'
import { toRuleText } from '../../../build/rule-texts.ts'
import { search } from '../search/search.ts'
import { protections } from '../speaking-up.ts'
import { findClausesOf, findKin, findRulesOf, findServers } from './clauses.ts'
import { groupByPosition, toOutcome, toStand, topicList } from './compare.ts'
import { findCountries, groupByPlace, isForCountry, toPlaceName } from './countries.ts'
import { toLibrary } from './library.ts'
import { toDateWords, toToday } from './today.ts'
import { toView } from './places.ts'

const library = toLibrary(packs, rules.map(toRuleText))
const pack = (id: string): (typeof packs)[number] => packs.find((one) => one.id === id) ?? expect.fail(`there is no pack ${id}`)

describe('the library', () => {
  it('finds every clause, pack, topic and rule by its own name first or near it', () => {
    for (const { clause } of library.clauses.values()) {
      const found = search(library.toIndex(), `${clause.title} ${clause.summary}`.split(' ').slice(0, 10).join(' ')).entries.slice(0, 12)
      expect(found.map(({ place }) => place), clause.id).toContain(`clause/${clause.id}`)
    }
  })

  it.each([
    ['gmc 2024', 'pack/gmc2024'],
    ['GMC', 'pack/gmc2024'],
    ['cmpa', 'pack/cmpa'],
    ['before and after', 'topic/before-after'],
    ['whistleblower', 'speaking-up'],
    ['humor', 'topic/humour'],
    ['Ahpra advertising', 'pack/ahpra-ad'],
    ['testimonals', 'clause/ahpra-ad.'],
  ])('%j finds %s early', (words, place) => expect(search(library.toIndex(), words).entries.slice(0, 5).map((hit) => hit.place)).toContainEqual(expect.stringContaining(place)))

  it('gives every hit a place that the router knows', () => {
    for (const { place } of library.toIndex().entries) expect(toView(place).at, place).not.toBe('nowhere')
  })

  it('puts what is in force before what is superseded', () => {
    const order = search(library.toIndex(), 'conflicts').entries.filter(({ kind }) => kind === 'clause').map(({ pack: from }) => from?.id)
    expect(order.indexOf('gmc2024')).toBeLessThan(order.indexOf('gmc2013'))
  })
})

describe('clauses', () => {
  it('say what serves them', () => {
    for (const { clause } of library.clauses.values()) {
      const served = findServers(clause)
      expect(served.length).toBeGreaterThan(0)
      expect(served.includes('rules')).toBe(clause.rules.length > 0)
      expect(served.includes('rules')).toBe(findRulesOf(clause, rules).length > 0)
    }
  })
  it('and rules find each other both ways', () => {
    for (const rule of rules) for (const { clause } of findClausesOf(rule.id, packs)) expect(findRulesOf(clause, rules).map(({ id }) => id)).toContain(rule.id)
  })
  it('have kin in other packs in force, one of each', () => {
    for (const cited of library.clauses.values()) {
      const kin = findKin(cited, packs)
      expect(new Set(kin.map((one) => one.pack.id)).size).toBe(kin.length)
      for (const one of kin) expect([one.pack.id, one.pack.status]).not.toContain(one.pack.id === cited.pack.id ? cited.pack.id : 'superseded')
    }
  })
})

describe('two sources side by side', () => {
  it.each([
    ['anonymity', 'gmc2024', 'cmpa', 'differ'],
    ['anonymity', 'gmc2024', 'hipaa', 'one'],
    ['humour', 'hipaa', 'mcnz', 'none'],
    ['anonymity', 'gmc2024', 'gmc2024', 'agree'],
  ] as const)('on %s, %s and %s: %s', (topic, a, b, outcome) => expect(toOutcome(toStand(pack(a), topic), toStand(pack(b), topic))).toBe(outcome))

  it('give the words of a position, and the clauses that say so', () => {
    for (const topic of topicList) {
      for (const { words, stands } of groupByPosition(topic.id, packs)) {
        expect(Object.values(topic.positions)).toContain(words)
        for (const stand of stands) expect(stand.clauses.map(({ clause }) => clause.id)).toEqual(stand.pack.positions?.find((one) => one.topic === topic.id)?.clauses.toSorted())
      }
    }
  })
})

describe('places', () => {
  it('hold every pack once', () => expect(groupByPlace(packs).flatMap((group) => group.packs.map(({ id }) => id)).toSorted()).toEqual(packs.map(({ id }) => id).toSorted()))
  it('have names', () => {
    for (const code of packs.flatMap(({ jurisdictions }) => jurisdictions)) expect(toPlaceName(code)).not.toBe(code)
  })
  it('offer countries, not regions', () => expect(findCountries(packs)).toEqual(['UK', 'CA', 'US', 'AU', 'NZ', 'ES']))
  it.each([['cpso', 'CA', true], ['cpso', 'UK', false], ['wma', 'NZ', true], ['sharewell', 'ES', true], ['disclosure', 'US', true], ['gmc2024', '', true]])('%s speaks to %s: %j', (id, country, speaks) => expect(isForCountry(pack(id), country)).toBe(speaks))
})

describe('the list', () => {
  it('counts the clauses of each pack and how well they are known', () => {
    for (const one of packs) {
      const head = toPackHead(one)
      expect(head.clauses).toBe(one.clauses.length)
      expect(Object.values(head.known).reduce((sum, count) => sum + count, 0)).toBe(one.clauses.length)
      expect(head).not.toHaveProperty('positions')
    }
  })
})

describe('speaking up', () => {
  it.each(protections.map((one) => [one.place, one] as const))('%s is dated, limited, says whom to ask, and cites clauses that exist', (_place, one) => {
    expect(one.readAt < one.reviewBy).toBe(true)
    expect(one.limits).not.toBe('')
    expect(one.ask.length).toBeGreaterThan(2)
    for (const id of one.clauses) expect(library.clauses.has(id), id).toBe(true)
  })
})

describe('dates', () => {
  it.each([['2026-11-20', '20 November 2026'], ['2027-05-01', '1 May 2027'], ['undated', 'undated']])('%s is %s', (date, words) => expect(toDateWords(date)).toBe(words))
  it('are those of this device', () => expect(toToday(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05'))
})
