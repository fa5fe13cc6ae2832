import { defineRule, type RuleHit } from '../define.ts'
import { cover } from './span.ts'
import { isOwnStory, isUnreal } from './weigh.ts'

export const needsAgeOver89Rounded = defineRule({
  id: 'privacy/needs-age-over-89-rounded',
  category: 'privacy',
  signals: ['ageOver89'],
  what: 'An exact age over 89 is rare enough to point at one person.',
  why: 'Few people in any town are that old, and everybody knows them.',
  doThis: 'Say "very old" or "over ninety", or leave the age out.',
  question: { id: 'asked-them', text: 'Has the person read it and agreed?' },
  find: ({ text }): RuleHit[] => {
    if (isUnreal(text) || isOwnStory(text) || text.has('consentDeclared')) return []
    return text.of('ageOver89').flatMap((age) => {
      const mention = text.of('patientMention').find((signal) => signal.sentence === age.sentence && signal.value === 3) ?? text.of('bedSlot').find((signal) => Math.abs(signal.sentence - age.sentence) <= 1)
      if (!mention || text.inSentence(age.sentence, 'ownFamilyCue').length > 0) return []
      return [{ ...cover(age), confidence: 'possible' as const, severity: 'advise' as const, evidence: [age, mention], fixes: [{ label: 'Say "very old"', edits: [{ start: age.start, end: age.end, text: 'very old' }] }] }]
    })
  },
  examples: {
    flags: ['My patient, aged 97, beat me at chess again.', 'A 94 year old lady winked at the whole bay from bed 2.', 'Saw a gentleman of 93 in clinic, aged 93, who wanted a note to ski.', 'Our patient, 101, asked for a gin.', 'The patient is aged 96 and has outlived two of my bosses.'],
    passes: ['My nan, 97, beats me at chess.', 'People over 90 do well after this operation.', 'I sat 92 exams to be here.', 'Invented case: a lady aged 94 with a fall.', 'We have 95 beds.'],
    nearMisses: [{ flags: 'The patient, aged 99, asked for the score.', passes: 'The patients we asked were over 90, and all knew the score.' }, { flags: 'A 92 year old lady came to clinic on her bike.', passes: 'My aunt, 92, came to dinner on her bike.' }],
    pairs: [
      {
        ineffective: 'My patient, aged 96, told the whole bay she was only here for the custard. Honest woman.',
        effective: 'Ask the oldest people on any ward why they came, and somebody will say it is the custard. They are right about the custard.',
      },
      {
        ineffective: { text: 'Our patient, 101, danced down the corridor in Kumasi with her new hip. I filmed nothing and cried plenty.', platform: 'bluesky' },
        effective: { text: 'Very old people dance down our corridor in Kumasi on new hips. I film nothing and cry plenty. If your gran fears the operation, come and ask us.', platform: 'bluesky' },
      },
    ],
  },
})
