import type { ReviewContext } from '../../engine/context.ts'
import { defineRule, type RuleHit } from '../define.ts'
import { clauseOf } from './span.ts'
import { isOwnStory, isUnreal, weighMentions } from './weigh.ts'

/** What this rule finds; the wider story rules ask it, so that one story gets one remark. */
export function findFarewell(context: ReviewContext): RuleHit[] {
  const { text } = context
  if (isUnreal(text) || isOwnStory(text) || text.has('consentDeclared', 'ownFamilyCue', 'timeDistant', 'longAgo')) return []
  const [heaviest] = weighMentions(context)
  if (!heaviest || heaviest.recognisable < 2.5 || heaviest.kinds < 2) return []
  for (const death of text.of('died')) {
    if (Math.abs(death.sentence - heaviest.mention.sentence) > 4 || text.within(death.first, death.last, 'negated', 'conditional', 'quoted').length > 0) continue
    return [{ ...clauseOf(text, heaviest.mention), confidence: 'likely', severity: heaviest.recognisable >= 4 ? 'hold' : 'advise', evidence: [heaviest.mention, death, ...heaviest.evidence] }]
  }
  return []
}

export const noFarewellFromRecord = defineRule({
  id: 'privacy/no-farewell-from-record',
  category: 'privacy',
  signals: ['died'],
  what: 'You cared for somebody who died, and the family could know them here.',
  why: 'The duty outlives the patient. Words that comfort you may be news to a daughter.',
  doThis: 'Tell it as a composite, ask the family, or keep it for yourself.',
  question: { id: 'asked-them', text: 'Has the person read it and agreed?' },
  find: findFarewell,
  examples: {
    flags: [
      'We lost our retired harbour pilot on Ward 6 last night. He asked for the window, and we opened it.',
      'The fiddle player from Ennis died in our hospice on Friday, with his boots on, as he wished.',
      'Bed 12 passed away this morning. His brother had come over on the ferry with a fiddle.',
      'Our baker died on Sunday at home in Bantry. Lung cancer, and he sang to the end.',
      'A lady of 91 from the village died in my care yesterday, holding her prize marrow.',
    ],
    passes: [
      'My father died on Friday. He drove the gritter for thirty winters.',
      'Years ago a man died while I held his hand, and I still think of the tap that dripped.',
      'Dr Sorensen has died. Cakes in the seminar room, stories in the green book.',
      'Nobody tells you that people die at ten past six, with the bins going out.',
      'In 2023 some 400 people died while waiting here. We ask for an inquiry.',
    ],
    nearMisses: [
      { flags: 'The postman of our village died on my ward last night, still telling jokes.', passes: 'The post office of our village died last night, and the council is still telling jokes.' },
      { flags: 'The 17yo goalkeeper from Tuam died in our ICU on Sunday. I drove home at walking pace.', passes: 'My phone died in our ICU on Sunday. I drove home at walking pace.' },
    ],
    pairs: [
      {
        ineffective: 'The beekeeper of our village died on my ward last night. He asked us to tell the bees, so I drove there after nights.',
        effective: 'The dying have asked me for a window, a dog, a hymn, a cold beer. We say yes whenever we can. Please ask us.',
      },
      {
        ineffective: 'Our piper passed away on our ward this morning. His sister had come over on the ferry with his dog.',
        effective: 'Sometimes a whole coast comes to say goodbye, dogs included, and we make room. Thank you to the night team who find the chairs and open the windows.',
      },
    ],
  },
})
