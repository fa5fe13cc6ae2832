import { describe, expect, it } from 'vitest'
import { findNamesIn } from './find-names-in.ts'

const names = (text: string): string[] => findNamesIn(text).map(({ quote, subtype, confidence }) => `${quote} ${subtype} ${confidence}`)

describe('names by cue and list', () => {
  it.each<[string, string[]]>([
    ['Mrs Delgado came back', ['Delgado title certain']],
    ['Thanks Dr. van der Berg!', ['van der Berg title certain']],
    ['My name is Ivana Quist', ['Ivana Quist introduced certain']],
    ['Hi Brenda, sorry to hear that', ['Brenda addressed likely']],
    ['we saw Margaret Hollis today', ['Margaret Hollis listed likely']],
    ['a lady called Xiomara', ['Xiomara introduced certain']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))

  it.each([
    'Crohn disease', "Parkinson's is hard", 'a Foley catheter', 'Down syndrome', 'In May and June', 'Yasmin or Cilest?', 'Mark my words', 'Dr Google strikes', 'the Ottawa rules', 'Hi all', 'Dear colleagues', 'Patient: Yes, doctor', 'Prof says no',
  ])('leaves %s alone', (text) => expect(names(text)).toEqual([]))
})
