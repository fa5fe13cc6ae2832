import type { ReviewContext } from '../../engine/context.ts'
import { defineRule, type RuleHit } from '../define.ts'
import { cover, isPlainName } from './span.ts'
import { isOwnStory, isUnreal } from './weigh.ts'

/** What this rule finds; the wider story rules ask it, so that one story gets one remark. */
export function findSchool({ text }: ReviewContext): RuleHit[] {
  if (isUnreal(text) || isOwnStory(text) || text.has('ownFamilyCue')) return []
  for (const school of text.of('schoolDetail')) {
    const near = (...kinds: string[]) => text.of(...kinds).find((signal) => Math.abs(signal.sentence - school.sentence) <= 1)
    const told = near('sensitiveFact', 'diagnosis', 'procedure', 'rareCondition', 'recognisableMark')
    const child = text.of('givenName', 'fullName', 'nameWithInitial').find((signal) => isPlainName(signal) && signal.sentence === school.sentence) ?? text.inSentence(school.sentence, 'ageChild')[0] ?? text.inSentence(school.sentence, 'patientMention').find((signal) => signal.value !== 1)
    if (!told || !child || text.inSentence(school.sentence, 'manyPeople').length > 0) continue
    return [{ ...cover(child, school), confidence: 'likely', severity: 'hold', evidence: [school, child, told] }]
  }
  return []
}

export const noSchoolDetails = defineRule({
  id: 'privacy/no-school-details',
  category: 'privacy',
  signals: ['schoolDetail'],
  what: 'A child’s school or class stands beside their health.',
  why: 'A class has thirty pupils, and every one of them can work out who it is.',
  doThis: 'Take out the school, the year and the name. Ask the parents, and the child too.',
  question: { id: 'who-is-affected', text: 'Who could be touched by this: classmates, school, career, peers, patients, employer, profession?' },
  find: findSchool,
  examples: {
    flags: [
      'Kwabena is nine and sits in Class 4 at Holy Cross. He has had two strokes. Please come to the swab day.',
      'Help us find a donor for Freya, 7, in year 2 at the primary school, leukaemia since May.',
      'The boy with the cochlear implants in year 9 at our school asked the best question of the day. Meningitis at two, he said.',
      'Little Noor, 5, starts in reception class at the village school tomorrow with her new kidney transplant.',
      'The 8yo in grade 3 at the elementary school has measles, so wash your hands.',
    ],
    passes: [
      'Asthma morning at the primary school on Friday, for everybody in year 4.',
      'There are three cases of measles at the school. The county has said so.',
      'My daughter is in year 4 and has asthma. She wrote this post with me.',
      'I went back to my old high school to talk about sepsis.',
      'Vaccines at school: ask for the form at the desk.',
    ],
    nearMisses: [
      { flags: 'Tomas, 6, in grade 1 at St Brendan’s, had his seizure in the school play.', passes: 'We taught grade 1 at St Brendan’s what to do when somebody has a seizure.' },
      { flags: 'The girl in year 11 at the grammar school is pregnant, and came to my clinic alone.', passes: 'What I would tell year 11: clinics are free, and nobody rings your mother.' },
    ],
    pairs: [
      {
        ineffective: 'Little Ruben, 6, in year 1 at the primary school, has leukaemia and needs a donor. Please come to the swab day.',
        effective: 'Children with leukaemia wait for a donor, and it could be you. Swab day in the school hall, Saturday, ten to four. It takes one minute.',
      },
    ],
  },
})
