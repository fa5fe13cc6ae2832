import { defineRule, type RuleHit } from '../define.ts'
import { toGeneralisingFixes } from './fixes.ts'
import { findLive } from './no-live-from-bedside.ts'
import { hasHabit, isOwnStory, isUnreal, weighMentions } from './weigh.ts'

export const noTaleOfTheDay = defineRule({
  id: 'privacy/no-tale-of-the-day',
  category: 'privacy',
  signals: ['patientMention'],
  what: 'A kind story, and the one it is about would know it.',
  why: 'They and their family may smile at it, or feel that they were watched.',
  doThis: 'Ask them first, or change enough that it could be anybody.',
  question: { id: 'asked-them', text: 'Has the person read it and agreed?' },
  find: (context): RuleHit[] => {
    const { text, kind, audience } = context
    if (kind === 'reply' || audience === 'one-person' || isUnreal(text) || isOwnStory(text) || text.has('consentDeclared', 'keepsQuiet', 'publicSelfDisclosure', 'timeDistant', 'longAgo') || text.tokens.length > 130) return []
    const [heaviest] = weighMentions(context)
    if (!heaviest || findLive(context).length > 0) return []
    const { mention, recognisable, kinds, kind: warmth, evidence, start, end } = heaviest
    const habit = hasHabit(heaviest)
    if (!text.has('facility', 'ownWorkplace', 'careVerb', 'arrivalVerb', 'procedure', 'bedSlot', 'patientEpithet', 'test', 'diagnosis', 'onePatient') || text.within(mention.first, mention.last, 'quoted').length > 0) return []
    const slot = text.within(mention.first, mention.last, 'bedSlot', 'patientEpithet').length > 0
    const sure = mention.value === 3 || (mention.value === 2 && kinds >= 3 && warmth > 0)
    if (!sure || !habit || (kinds < 2 && !(slot && text.has('tellsMe'))) || (recognisable < 2 && !slot) || (warmth === 0 && !slot && !text.has('thirdPerson'))) return []
    return [{ start, end, confidence: 'possible', severity: 'advise', evidence: [mention, ...evidence], fixes: toGeneralisingFixes(text, evidence) }]
  },
  examples: {
    flags: [
      'My Thursday three o’clock brings me a jar of chutney every visit and a new limerick. I keep both.',
      'The same lady came in today with scones for the whole desk. She counted them. We love her.',
      'My 9.20 brought me eggs again this morning and a feather for the secretary. What a treasure.',
      'This morning’s patient wore a kilt to his hip check and played the pipes in the corridor. Best day.',
      'A gentleman in clinic today sang me the whole of Danny Boy, wearing a kilt. Lovely man, I cried.',
    ],
    passes: [
      'My nan brings me scones every Sunday, and a lecture on my shoes.',
      'Years ago a patient gave me a pen. I still write with it.',
      'Shared with written consent: she brings us jam on Tuesdays and would like you to know.',
      'Patients bring us scones at Christmas. We share them with the night team.',
      'Our receptionist wore a kilt today. It was raining. He is Welsh.',
    ],
    nearMisses: [
      { flags: 'My Tuesday four o’clock has named her new stoma and knitted it a hat. Made my week.', passes: 'My Tuesday four o’clock meeting is about parking again, and I have named it. Made my week worse.' },
      { flags: 'The patient in bed 6 taught me cribbage on nights this week and he cheats. Legend.', passes: 'My brother taught me cribbage on nights this week and he cheats. Legend.' },
    ],
    pairs: [
      {
        ineffective: 'My Friday nine o’clock brought me a jar of plum jam again and a poem about her knee. I keep them all.',
        effective: 'To everybody who ever brought jam to a clinic: we share it, we fight over the plum, and we remember your kindness on bad days.',
      },
      {
        ineffective: { text: 'My Tuesday four o’clock has named his new voice box and sings with it in the corridor. Made my week.', platform: 'mastodon' },
        effective: { text: 'People who lose their voice box learn to talk again, and some learn to sing. There is a choir for them in most big cities. Go and hear one, take tissues.', platform: 'mastodon' },
      },
    ],
  },
})
