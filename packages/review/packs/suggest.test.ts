import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packs } from './index.ts'
import { suggestPacks, type PackProfile } from './suggest.ts'

const everywhere = ['wma', 'disclosure']
const ids = (profile: PackProfile): string[] => suggestPacks(profile).map(({ pack }) => pack)

describe('suggestPacks', () => {
  it.each<[PackProfile, string[]]>([
    [{}, []],
    [{ country: 'Atlantis', region: 'ON', role: 'trainee' }, []],
    [{ country: 'Ireland' }, []],
    [{ country: 'CA' }, ['cmpa', 'cma']],
    [{ country: 'Canada', region: 'BC' }, ['cmpa', 'cma']],
    [{ country: 'canada', region: 'Ontario' }, ['cpso', 'cpso-ad', 'cmpa', 'cma']],
    [{ country: 'CA', region: 'ON', role: 'trainee' }, ['cpso', 'cpso-ad', 'cmpa', 'cma', 'cfms', 'uoft']],
    [{ country: 'CA-ON' }, ['cpso', 'cpso-ad', 'cmpa', 'cma']],
    [{ region: 'Ontario' }, ['cpso', 'cpso-ad', 'cmpa', 'cma']],
    [{ region: 'ON' }, []],
    [{ country: 'Canada', role: 'Student' }, ['cmpa', 'cma', 'cfms', 'uoft']],
    [{ country: 'UK', role: 'trainee' }, ['gmc2024', 'bma', 'rcgp']],
    [{ country: ' Scotland ' }, ['gmc2024', 'bma', 'rcgp']],
    [{ country: 'USA', region: 'ON' }, ['fsmb', 'hipaa', 'ama', 'acpfsmb']],
    [{ country: 'AU' }, ['ahpra', 'ahpra-ad']],
    [{ country: 'New Zealand' }, ['mcnz']],
    [{ country: 'España' }, ['omc']],
    [{ country: 'Spain', region: 'Cataluña' }, ['ccmc', 'omc']],
    [{ country: 'Catalonia' }, ['ccmc', 'omc']],
    [{ country: 'constructor', region: '__proto__' }, []],
  ])('%j', (profile, expected) => expect(ids(profile)).toEqual(['sharewell', ...expected, ...everywhere]))

  it('gives a short reason for packs that exist and stand, and never one that was superseded', () => {
    fc.assert(fc.property(fc.record({ country: fc.constantFrom('CA', 'GB', 'US', 'AU', 'NZ', 'ES', 'x', ''), region: fc.constantFrom('ON', 'Catalonia', 'Kent'), role: fc.constantFrom('trainee', 'student', 'physician') }, { requiredKeys: [] }), (profile) => {
      const suggested = suggestPacks(profile)
      expect(new Set(suggested.map(({ pack }) => pack)).size).toBe(suggested.length)
      for (const { pack, reason } of suggested) {
        expect(packs.find(({ id }) => id === pack)?.status).toBe('active')
        expect(reason.split(' ').length).toBeLessThan(20)
      }
    }))
  })

  it('offers every active pack to somebody', () => {
    const offered = new Set([{ country: 'CA', region: 'ON', role: 'trainee' }, { country: 'GB' }, { country: 'US' }, { country: 'AU' }, { country: 'NZ' }, { country: 'ES', region: 'CT' }].flatMap(ids))
    expect(packs.filter(({ status }) => status === 'active').map(({ id }) => id).filter((id) => !offered.has(id))).toEqual([])
  })
})
