import { describe, expect, it } from 'vitest'
import { createReviewer } from '../../index.ts'
import { watchedById, watchedClaims } from './watched-claims.ts'

const reviewer = createReviewer()

describe('the watch-list', () => {
  it('holds at least sixty claims, each once, dated, with evidence and other words', () => {
    expect(watchedClaims.length).toBeGreaterThanOrEqual(60)
    expect(watchedById.size).toBe(watchedClaims.length)
    for (const claim of watchedClaims) {
      expect(claim.asOf).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(claim.evidence.length).toBeGreaterThan(20)
      expect(claim.instead.split(' ').length).toBeLessThanOrEqual(20)
      expect(claim.patterns.length).toBeGreaterThan(0)
    }
  })

  it.each([
    ['claimVaccineAutism', 'The jab is where autism comes from, and vaccines cause autism.'],
    ['claimIvermectinCovid', 'Ivermectin works for covid.'],
    ['claimSeedOils', 'Your rash came from seed oils.'],
    ['claimDetox', 'It flushes toxins out.'],
    ['claimNad', 'NAD+ drips on Fridays.'],
    ['claimBlackSalve', 'Black salve took my mole off.'],
    ['claimHomeopathy', 'Homeopathy works for hay fever.'],
    ['claimStatins', 'Statins are a scam.'],
    ['claimRawMilk', 'Raw milk is safer than you think.'],
    ['claimThyroidNatural', 'You have adrenal fatigue.'],
  ])('%s: %s', (id, text) => {
    expect(reviewer.read({ text }).text.has(id)).toBe(true)
  })

  it('says what to say instead', () => {
    const [finding] = reviewer.review({ text: 'Ivermectin works for covid, believe me.' }).findings.filter(({ rule }) => rule === 'evidence/no-contested-claim')
    expect(finding?.doThis).toBe(watchedById.get('claimIvermectinCovid')?.instead)
  })
})
