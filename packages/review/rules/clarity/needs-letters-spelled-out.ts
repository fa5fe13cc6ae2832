import { defineRule } from '../define.ts'
import { toGloss } from '../../signals/shorthand.ts'
import { findCoded, speaksToPublic } from './coded.ts'

export const needsLettersSpelledOut = defineRule({
  id: 'clarity/needs-letters-spelled-out', category: 'clarity', signals: ['shorthand'],
  what: 'The step that matters hangs on letters that many cannot read.',
  why: 'Whoever does not know them does not know where to go or what to take.',
  doThis: 'Spell them out once, with the letters in brackets.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => {
    const { text } = context
    if (context.author !== 'organisation' || !speaksToPublic(context) || findCoded(context).length > 0) return []
    return text.of('shorthand').filter((item) => {
      if (item.value !== 'jargonLetters' && item.value !== 'doseLatin') return false
      return text.inSentence(item.sentence, 'careInstruction').some((order) => order.last < item.first && item.first - order.last <= 4)
    }).slice(0, 1).map((item) => {
      const gloss = toGloss(item.entry)
      return { start: item.start, end: item.end, confidence: 'possible' as const, severity: 'advise' as const, evidence: [item], fixes: gloss === null ? [] : [{ label: `Say “${gloss}”`, edits: [{ start: item.start, end: item.end, text: gloss }] }] }
    })
  },
  examples: {
    flags: [
      { text: 'If the wound turns red, attend the SDEC on the ground floor.', author: 'organisation' },
      { text: 'Dear patients, stop your DOAC two days before.', author: 'organisation' },
      { text: 'Before the test, hold your MTX this week.', author: 'organisation' },
      { text: 'Please avoid NSAIDs until we meet.', author: 'organisation' },
      { text: 'Take one tablet PRN, and rest.', author: 'organisation' },
    ],
    passes: [
      { text: 'If the wound turns red, attend same-day emergency care (SDEC) on the ground floor.', author: 'organisation' },
      { text: 'Ring your GP or the NHS line.', author: 'organisation' },
      { text: 'Stop the DOAC two days before.', author: 'organisation', audience: 'peers' },
      'I had to stop and read the DOAC chart twice today.',
      { text: 'Our MRI is back on Monday.', author: 'organisation' },
    ],
    nearMisses: [
      { flags: { text: 'Members, omit your ACEi on that morning.', author: 'organisation' }, passes: { text: 'Members, omit your blood pressure tablet on that morning.', author: 'organisation' } },
      { flags: { text: 'All patients: return to the AMU by noon.', author: 'organisation' }, passes: { text: 'All patients: return to the medical ward (AMU) by noon.', author: 'organisation' } },
    ],
    pairs: [
      {
        ineffective: { text: 'If you get a fever after the operation, attend SDEC the same day.', author: 'organisation' },
        effective: { text: 'If you get a fever after the operation, come to same-day emergency care (SDEC). It is on the ground floor, by the blue doors, from eight to eight.', author: 'organisation' },
      },
      {
        ineffective: { text: 'Please hold your MTX on the week of the blood test.', author: 'organisation' },
        effective: { text: 'Do you take methotrexate (MTX)? Please ring us before your blood test this week, on 555 0119. We will tell you whether to take it on the day.', author: 'organisation' },
      },
    ],
  },
})
