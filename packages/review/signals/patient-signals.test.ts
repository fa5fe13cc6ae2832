import { describe, expect, it } from 'vitest'
import { createReviewer } from '../index.ts'

const reviewer = createReviewer()
const read = (text: string) => reviewer.read({ text }).text
const quotes = (text: string, ...kinds: string[]): string[] => read(text).of(...kinds).map(({ start, end }) => text.slice(start, end))
const values = (text: string, kind: string) => read(text).of(kind).map(({ value }) => value)

describe('ages of one person', () => {
  it.each([
    ['a 43yo teacher', [43]],
    ['62M with chest pain', [62]],
    ['a two-year-old with croup', [2]],
    ['our ferry captain, 47, came in', [47]],
    ['a lighthouse keeper, eighty-one, from the island', [81]],
    ['Freya, 7, in grade 2', [7]],
    ['She is 93.', [93]],
    ['aged 99', [99]],
    ['people over 65', []],
    ['34 years in practice', []],
    ['2.3M for agency cover', []],
    ['between 40 and 50 patients', []],
    ['7/12 of the list', []],
  ])('%s', (text, expected) => expect(values(text, 'age')).toEqual(expected))

  it('knows the very old and the young', () => {
    expect(quotes('a 97 year old lady', 'ageOver89')).toEqual(['97 year old'])
    expect(quotes('the 9yo came back', 'ageChild')).toEqual(['9yo'])
  })
})

describe('one person cared for', () => {
  it.each([
    ['Saturday’s jockey came in grey', true],
    ['bed 6 pulled his line again', true],
    ['we looked after a retired judge last week', true],
    ['my Tuesday four o’clock brought eggs', true],
    ['patients with asthma should have a plan', false],
    ['our patient panel meets on Monday', false],
    ['my mother came in with a broken wrist', false],
    ['a child who’s floppy needs an ambulance', false],
    ['the printer came in on Friday', false],
  ])('%s', (text, expected) => expect(read(text).has('patientMention')).toBe(expected))
})

describe('names', () => {
  it.each([
    ['Mrs Tindall rang', 'titledName', ['plain']],
    ['Seamus Brady rang', 'fullName', ['plain']],
    ['Doreen K left a review', 'nameWithInitial', ['plain']],
    ['a night nurse called Bernadette taught me', 'givenName', ['staff']],
    ['our registrar Faisal sings', 'givenName', ['staff']],
    ['I’m Ingrid and I am late', 'givenName', ['writer']],
    ['Crohn’s disease and Parkinson’s disease', 'givenName', []],
  ])('%s', (text, kind, expected) => expect(values(text, kind)).toEqual(expected))
})

describe('numbers of a person', () => {
  it.each([
    ['MRN 4471902, bed 6', 'recordNumber', ['MRN 4471902']],
    ['NHS number 943 476 5919', 'recordNumber', ['NHS number 943 476 5919']],
    ['dob 14/2/51', 'birthDate', ['dob 14/2/51']],
    ['trial NCT04512345', 'recordNumber', []],
    ['NHS waiting list', 'recordNumber', []],
  ])('%s', (text, kind, expected) => expect(quotes(text, kind)).toEqual(expected))
})

describe('a place by its capital', () => {
  it.each([
    ['a man from Borroloola', ['Borroloola']],
    ['in Internal Medicine', []],
    ['at Christmas', []],
  ])('%s', (text, expected) => expect(quotes(text, 'placeGuess')).toEqual(expected))
})
