import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeNameModel, findIdentifiers, redact } from './index.ts'

const model = decodeNameModel(readFileSync(join(import.meta.dirname, 'assets/names.swn')))
const listed = (text: string, withModel = false): string[] => findIdentifiers(text, { model: withModel ? model : null }).map(({ type, subtype, quote }) => `${type}${subtype === undefined ? '' : `/${subtype}`}=${quote}`)

describe('by form alone', () => {
  it.each<[string, string[]]>([
    ['Mail me at j.doe+clinic@hospital.example.org.', ['EMAIL=j.doe+clinic@hospital.example.org']],
    ['see https://example.org/a?b=c), thanks', ['URL=https://example.org/a?b=c']],
    ['it is on www.example.co.uk/x.', ['URL=www.example.co.uk/x']],
    ['more on nhs.uk/sepsis today', ['URL=nhs.uk/sepsis']],
    ['cc @drsmith and @ann@mastodon.social', ['HANDLE=@drsmith', 'HANDLE=@ann@mastodon.social']],
    ['from 192.168.10.4 again', ['IP/ipv4=192.168.10.4']],
    ['host 2001:db8:0:0:0:ff00:42:8329 is down', ['IP/ipv6=2001:db8:0:0:0:ff00:42:8329']],
    ['card 4111 1111 1111 1111 please', ['CARD=4111 1111 1111 1111']],
    ['IBAN GB82 WEST 1234 5698 7654 32', ['IBAN=GB82 WEST 1234 5698 7654 32']],
    ['SSN 078-05-1120', ['ID/us-ssn=078-05-1120']],
    ['NHS number 943 476 5919', ['ID/uk-nhs=943 476 5919']],
    ['MRN: 00482913', ['ID/mrn=00482913']],
    ['DNI 12345678Z', ['ID/es-dni=12345678Z']],
    ['call 020 7946 0123 now', ['PHONE=020 7946 0123']],
    ['ring +1 (416) 555-0142 ext. 12', ['PHONE=+1 (416) 555-0142 ext. 12']],
    ['postcode LS1 4AP', ['POSTCODE/uk=LS1 4AP']],
    ['in M5V 2T6', ['POSTCODE/ca=M5V 2T6']],
    ['zip code 90210', ['POSTCODE=90210']],
    ['born 14/02/1951', ['DATE=14/02/1951']],
    ['on 3rd of March 2024', ['DATE=3rd of March 2024']],
    ['since 1998', ['DATE/year=1998']],
    ['at 2006-04-07 09:00:27', ['DATE=2006-04-07 09:00:27']],
    ['arrived at 03:40', ['TIME=03:40']],
    ['a 43yo with chest pain', ['AGE=43']],
    ['she is ninety-one years old', ['AGE=ninety-one']],
    ['aged 97 and cross', ['AGE=97']],
  ])('%s', (text, expected) => expect(listed(text)).toEqual(expected))

  it.each([
    'Give 500 mg twice a day for 7 days', 'BP 120/80, sats 94%', 'ICD-10 code and version 10.2.1.4 of it', '5/7 of nausea, review 7/12', 'n = 1204 patients, OR 1.32 (1.10-1.58)',
    'PMID: 31234567', 'NCT04280705 enrolled 1,062 people', 'the 1990s were worse', 'between 2001-2005 and 10-12 weeks', 'Samaritans 116 123', 'scored 15 of 27', 'Thread 3/5',
    'in 2 months or 8+ years', 'version 2.0.1', 'ratio of 10:30 here', 'I got it.It was fine',
  ])('leaves %s alone', (text) => expect(listed(text)).toEqual([]))
})

describe('with the tagger', () => {
  it.each<[string, string[]]>([
    ['Saw Brenda Okonkwo in clinic, lives at 14 Mill Lane, Dingwall IV15 9JP.', ['PERSON=Brenda Okonkwo', 'ADDRESS=14 Mill Lane, Dingwall IV15 9JP']],
    ['My name is Rubija', ['PERSON/introduced=Rubija']],
    ['Thanks to Dr Patel at Leeds General Infirmary', ['PERSON/title=Patel', 'FACILITY=Leeds General Infirmary']],
    ['He works as a lollipop man in Ennis', ['OCCUPATION=lollipop man', 'PLACE=Ennis']],
    ['Fees from Harlow Biotech Ltd', ['ORGANIZATION/company=Harlow Biotech Ltd']],
    ['He is on Ward 12', ['FACILITY/ward=Ward 12']],
    ['Please call Siobhan Keogh on 086 123 4567', ['PERSON=Siobhan Keogh', 'PHONE=086 123 4567']],
  ])('%s', (text, expected) => expect(listed(text, true).map((item) => (item.startsWith('PERSON/') && !expected.includes(item) ? item.replace(/\/\w+/, '') : item))).toEqual(expected))

  it.each([
    'Crohn disease and Parkinson’s are not the same', 'A Foley catheter again', 'She has Down syndrome', "Bell's palsy gets better", 'In May we rotate', 'Monday clinic, Easter on call',
    'Started Zoloft, stopped Lasix', 'The NHS is full, ED too', 'Grace under pressure', 'MRI and ECG were normal', 'Will anyone listen?', 'Merry Christmas to all on nights',
  ])('leaves %s alone', (text) => {
    expect(listed(text, true)).toEqual([])
    expect(listed(text)).toEqual([])
  })

  it('narrows by type', () => {
    expect(findIdentifiers('Mail ann@example.org, born 1951', { types: ['EMAIL'] }).map(({ type }) => type)).toEqual(['EMAIL'])
  })

  it('leaves nothing of a name behind when it redacts', () => {
    const text = 'Saw Brenda Okonkwo (b.o@example.org) on 3 March 2024.'
    expect(redact(text, findIdentifiers(text, { model }))).toBe('Saw [PERSON] ([EMAIL]) on [DATE].')
  })
})

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom('Dr ', 'Brenda ', 'Smith', ' of ', '12 ', 'Main ', 'Street', '\n', ', ', '@', '.', '😀', '\ud800', '\u200b', '1', '-', '4111', ' ', 'http://', 'NHS ', '\u0301', 'Ward ', '3/4', 'May '), { maxLength: 80 }).map((parts) => parts.join('')),
)

describe('on any text', () => {
  it.each([['with', model], ['without', null]] as const)('%s the tagger: spans lie in order inside the text, do not overlap, and quote it', (_how, given) => {
    fc.assert(fc.property(hostile, (text) => {
      let last = 0
      for (const { start, end, quote, type } of findIdentifiers(text, { model: given })) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(quote).toBe(text.slice(start, end))
        expect(type).not.toBe('')
        last = end
      }
    }), { numRuns: 300 })
  })

  it('gives a mark between two spans to the first alone', () => {
    expect(listed('Smith12 4111\u0301Street', true)).toEqual(['ADDRESS=Smith12', 'POSTCODE=4111\u0301', 'ADDRESS=Street'])
  })

  it('begins and ends spans on grapheme borders', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
    fc.assert(fc.property(fc.array(fc.constantFrom('Brenda', ' Smith', ' 43yo', '\u0301', '👩‍⚕️', '@ann', ' 020 7946 0123', ' é', '1️⃣', ' ', '🇨🇦', '\u200d', 'x@y.org'), { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const borders = new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length))
      for (const { start, end } of findIdentifiers(text, { model })) {
        expect(borders.has(start)).toBe(true)
        expect(borders.has(end)).toBe(true)
      }
    }), { numRuns: 300 })
  })

  it('says the same twice, whatever it read between', () => {
    fc.assert(fc.property(hostile, hostile, (text, other) => {
      const once = findIdentifiers(text, { model })
      findIdentifiers(other, { model })
      expect(findIdentifiers(text, { model })).toEqual(once)
    }), { numRuns: 60 })
  })

  it.each(['a', '1 ', 'Al ', 'Jan 1 ', '12-', 'a@', 'A1 ', '(', 'www.', 'Smith of ', '12 Main ', '\ud800', '😀', 'van der ', 'MRN: 1', '\n'])('reads 100,000 units of %j', (seed) => {
    const text = seed.repeat(Math.ceil(100_000 / seed.length)).slice(0, 100_000)
    // Work that grew with the square of the length would take minutes here; how fast it is, `npm run bench -- length` says.
    for (const options of [{ model }, {}]) for (const { start, end } of findIdentifiers(text, options)) expect(text.slice(start, end)).not.toBe('')
  })
})
