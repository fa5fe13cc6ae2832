import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, findPurposes, identityLimits, identityProfileSchema, identitySchema, toIdentityFacts } from './index.ts'

const profile = { kind: 'professional', name: 'Dr Amara Fictional', jurisdiction: 'CA-ON' }
const fieldsOf = (value: unknown): string[] => (identityProfileSchema.safeParse(value).error?.issues ?? []).map(({ path }) => path.join('.'))

describe('cleanText', () => {
  it.each([
    ['plain', 'Dr Amara Fictional', 'Dr Amara Fictional', []],
    ['spaces', '  Amara \t Fictional ', 'Amara Fictional', ['spaces']],
    ['a line break in one line', 'Amara\nFictional', 'Amara Fictional', ['spaces']],
    ['a bell', 'Ama\u0007ra', 'Amara', ['controls']],
    ['a zero-width space', 'Ama\u200Bra', 'Amara', ['invisible']],
    ['a soft hyphen', 'Ama\u00ADra', 'Amara', ['invisible']],
    ['a joiner that joins nothing', 'Amara \u200D', 'Amara', ['invisible', 'spaces']],
    ['a Persian non-joiner', 'می\u200Cخواهم', 'می\u200Cخواهم', []],
    ['an emoji family', 'Practice 👩🏽‍⚕️', 'Practice 👩🏽‍⚕️', []],
    ['decomposed letters', 'Zoe\u0308', 'Zoë', []],
    ['an Arabic name with a plain mark', '\u200Fأمل', '\u200Fأمل', []],
    ['Vietnamese', 'Nguyễn Thị', 'Nguyễn Thị', []],
    ['the flag of Scotland', 'Clinic 🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'Clinic 🏴󠁧󠁢󠁳󠁣󠁴󠁿', []],
  ])('%s', (_, raw, text, cleaned) => {
    expect(cleanText(raw, { max: 80 })).toEqual({ ok: true, text, cleaned })
  })

  it.each([
    ['an override', 'Dr \u202Etnapsiv', 'direction'],
    ['an isolate', 'Dr \u2066Amara', 'direction'],
    ['half a pair', 'Dr \uD83D', 'broken'],
    ['private use', 'Dr \uE000', 'broken'],
    ['hidden tags', 'Dr\u{E0041}\u{E0042}', 'broken'],
    ['a pile of marks', `Dr a${'\u0301\u0323\u0302\u0308\u0300\u0331'}`, 'stacked'],
    ['nothing', ' \u200B\n', 'empty'],
    ['too much', 'a'.repeat(81), 'too-long'],
    ['far too much', 'a'.repeat(1_000_000), 'too-long'],
  ])('refuses %s', (_, raw, why) => {
    expect(cleanText(raw, { max: 80 })).toMatchObject({ ok: false, why })
  })

  it('keeps lines where there may be several', () => {
    expect(cleanText('Views are mine.\r\n\r\n\r\n\r\n Not  advice.', { max: 280, lines: true })).toMatchObject({ text: 'Views are mine.\n\nNot advice.' })
  })

  const hostile = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\u200D', '\u200C', '\uFE0F', '👩', '🏽', '\u202E', '\u0301', 'a', ' ', '\n', '\u{E0041}')), { maxLength: 30 }).map((list) => list.join(''))

  it('is stable, within its limit, and lets nothing hidden through, whatever comes in', () => {
    fc.assert(fc.property(hostile, fc.boolean(), (raw, lines) => {
      const clean = cleanText(raw, { max: 40, lines })
      if (!clean.ok) {
        expect(clean.words.length).toBeGreaterThan(10)
        return
      }
      expect(clean.text.length).toBeLessThanOrEqual(40)
      expect(clean.text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/u)
      if (!lines) expect(clean.text).not.toContain('\n')
      expect(cleanText(clean.text, { max: 40, lines })).toEqual({ ok: true, text: clean.text, cleaned: [] })
    }), { numRuns: 2000 })
  })
})

describe('the profile of an identity', () => {
  it('takes the least, with everything else empty', () => {
    expect(identityProfileSchema.parse(profile)).toMatchObject({ isPseudonym: false, credentials: [], purposes: [], disclosures: [], tellsDelegation: true })
  })

  it('takes a full one, cleaned', () => {
    const full = identityProfileSchema.parse({
      ...profile, name: ' Dr  Amara Fictional ', stage: 'trainee', credentials: ['MD', 'FRCPC'], registration: { body: 'CPSO', number: '000000' }, specialty: 'Paediatrics', employer: 'Riverbend Hospital',
      interests: ['Speaker’s fee from Example Pharma, 2025'], purposes: [{ purpose: 'teaching' }, { purpose: 'research', platforms: ['bluesky', 'x'] }], audiences: ['peers', 'public'],
      activePacks: ['cmpa', 'gmc2024'], officialChannels: [{ kind: 'telephone', label: 'Front desk', at: '+1 416 555 0100' }, { kind: 'portal', label: 'Portal', at: 'https://portal.example.org' }, { kind: 'emergency', label: 'Emergency', at: '911' }, { kind: 'mail', label: 'Office', at: 'office@example.org' }],
      disclosures: [{ text: 'Views are mine.', language: 'en-CA' }],
    })
    expect(full.name).toBe('Dr Amara Fictional')
    expect(findPurposes(full, 'bluesky')).toEqual(['teaching', 'research'])
    expect(findPurposes(full, 'mastodon')).toEqual(['teaching'])
  })

  it.each([
    ['a kind unknown', { ...profile, kind: 'brand' }, 'kind'],
    ['no name', { ...profile, name: ' ' }, 'name'],
    ['a name that turns around', { ...profile, name: '\u202Earama' }, 'name'],
    ['a long name', { ...profile, name: 'a'.repeat(identityLimits.name + 1) }, 'name'],
    ['no place', { kind: 'professional', name: 'Dr Amara' }, 'jurisdiction'],
    ['a place in words', { ...profile, jurisdiction: 'Ontario' }, 'jurisdiction'],
    ['a purpose twice', { ...profile, purposes: [{ purpose: 'teaching' }, { purpose: 'teaching', platforms: ['x'] }] }, 'purposes'],
    ['a credential twice', { ...profile, credentials: ['MD', 'MD'] }, 'credentials'],
    ['a script for an address', { ...profile, officialChannels: [{ kind: 'web', label: 'Site', at: 'javascript:alert(1)' }] }, 'officialChannels.0.at'],
    ['a password in an address', { ...profile, officialChannels: [{ kind: 'web', label: 'Site', at: 'https://me:secret@example.org' }] }, 'officialChannels.0.at'],
    ['words for a number', { ...profile, officialChannels: [{ kind: 'telephone', label: 'Desk', at: 'ask at the desk' }] }, 'officialChannels.0.at'],
    ['a key too many', { ...profile, followers: 3 }, ''],
    ['a personal identity with a registration', { kind: 'personal', name: 'Amara', registration: { body: 'CPSO' } }, 'registration'],
    ['a personal identity with patients', { kind: 'personal', name: 'Amara', officialChannels: [{ kind: 'telephone', label: 'Desk', at: '911' }] }, 'officialChannels'],
    ['a house under a pseudonym', { kind: 'organisational', name: 'Riverbend', isPseudonym: true }, 'isPseudonym'],
    ['a house in training', { kind: 'organisational', name: 'Riverbend', stage: 'trainee' }, 'stage'],
  ])('refuses %s', (_, value, path) => {
    expect(fieldsOf(value)).toContain(path)
  })

  it('a personal identity has nobody beside its owner', () => {
    const id = '01999999-0000-7000-8000-000000000001'
    const kept = { id, workspaceId: id, ownerId: id, physicianIds: [id], profile }
    expect(toIdentityFacts(identitySchema.parse(kept))).toEqual({ id, kind: 'professional', ownerId: id, physicianIds: [id] })
    expect(identitySchema.safeParse({ ...kept, profile: { kind: 'personal', name: 'Amara' } }).success).toBe(false)
  })
})
