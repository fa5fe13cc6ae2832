import { describe, expect, it } from 'vitest'
import { createReviewer } from '../index.ts'

const reviewer = createReviewer()
const care = (text: string): string | null => reviewer.review({ text, author: 'physician' }).care?.what ?? null

describe('an author in distress or danger is met', () => {
  it.each([
    ["Thirty hours. I'm sat in the car park because I don't trust myself to drive.", 'too tired to drive'],
    ['Drove home after the third night and I do not remember the roundabout at all.', 'too tired to drive'],
    ['I keep thinking everyone would be better off without me.', 'you matter more'],
    ["Some nights I don't want to be here anymore.", 'you matter more'],
    ['Somebody put a note on my windscreen with the name of my school run.', 'threatening you'],
    ['A man was waiting outside my clinic again tonight and I had a death threat on Tuesday.', 'threatening you'],
    ["I can't do this anymore. I feel completely worthless.", 'do not have to carry it alone'],
  ])('%s', (text, expected) => expect(care(text)).toContain(expected))
})

describe('jokes and other people are left alone', () => {
  it.each([
    ['This commute will kill me one day, mostly by boredom.'],
    ['The printer and I are no longer on speaking terms. Kill me now, it said PC LOAD LETTER.'],
    ['If you feel suicidal, call or text the crisis line. It is free.'],
    ['She told the crew she wanted to die, and they stayed until she did not.'],
    ['Ten years ago I stood on a bridge. I got help, and I am telling you because help exists.'],
    ['A trial of fatigue: 40 percent of residents were too tired to drive after nights.'],
    ['I want to kill it at karaoke tonight.'],
  ])('%s', (text) => expect(care(text)).toBeNull())
  it('an organisation is not met', () => expect(reviewer.review({ text: 'We had a death threat at the front desk.', author: 'organisation' }).care).toBeNull())
})
