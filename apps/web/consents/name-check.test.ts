import { findIdentifiers } from '@sharewell/review/identifiers'
import { describe, expect, test } from 'vitest'
import { toNameQuestion, toNameSigns } from './name-check.ts'

/** Without the frozen model, so a name has to look like one. */
const findSigns = (note: string): [string, boolean][] => toNameSigns(findIdentifiers(toNameQuestion(note))).map(({ quote, isSure }) => [quote, isSure])

describe('a note on where a paper is kept', () => {
  test.each([
    'In the patient’s record, hospital form 12', 'Riverbend Clinic, medical records, ground floor', 'Medical photography, Northfield General Hospital', 'Consent folder of the Burns Unit',
    'The clinic’s front desk', 'Patient record, Form 12', 'Medical Records Department', 'Room 214',
  ])('may say “%s”', (note) => expect(findSigns(note)).toEqual([]))

  test.each([
    ['In the record of Mrs Whitlock', 'Whitlock'],
    ['Hospital record MRN 48219', '48219'],
    ['Ask ada@whitlock.example', 'ada@whitlock.example'],
    ['Signed on 3 May 1961', '3 May 1961'],
  ])('may not say “%s”, whoever insists', (note, quote) => expect(findSigns(note)).toEqual([[quote, true]]))

  test('a name before a noun is found as well, and its author may say that it is none', () => {
    expect(findSigns('Mary Smith’s chart')).toEqual([['Mary Smith', false]])
  })
})
