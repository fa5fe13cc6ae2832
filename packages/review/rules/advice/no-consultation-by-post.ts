import type { ReviewContext } from '../../engine/context.ts'
import type { Signal } from '../../match/reading.ts'
import { defineRule } from '../define.ts'
import { isRedirected } from './heard.ts'

const clinical = ['drug', 'drugClass', 'symptom', 'diagnosis', 'test', 'procedure', 'supplement', 'bodyPart', 'dose', 'medicineWord', 'innerLife'] as const
const fewestSentences = 2

/** The plan that the text lays out for the one person whose story it takes up; empty where it stays general. */
function findPlan({ text, audience, input, author, kind }: ReviewContext): { taken: readonly Signal[]; plans: readonly Signal[] } {
  const nobody = { taken: [], plans: [] }
  if (audience === 'peers' || text.has('fictionCue', 'declines') || (author === 'organisation' && kind === 'post')) return nobody
  const role = input.addressee?.role
  if (role !== undefined && role !== 'patient' && role !== 'public') return nobody
  const taken = text.of('consultOpening', 'takesUpStory', 'consultClosing')
  const plans = text.of('suggestsToYou').filter((plan) => !isRedirected(text, plan))
  const health = text.of(...clinical).length
  const opens = text.has('consultOpening')
  if (health === 0 || text.sentences.length < fewestSentences) return nobody
  const you = text.of('secondPerson').length
  if (taken.length > 0 && plans.length > 0 && you >= 3) return { taken, plans }
  return opens && plans.length > 0 ? { taken, plans } : plans.length >= 3 && you >= 6 && text.has('firstPerson') ? { taken, plans } : nobody
}

export const noConsultationByPost = defineRule({
  id: 'advice/no-consultation-by-post',
  category: 'advice',
  signals: ['suggestsToYou'],
  what: 'You take up one person\'s story and lay out a plan for them.',
  why: 'A few lines are not a history, nobody has examined them, and nothing is charted.',
  doThis: 'Keep to what holds for everybody, and send them to somebody who can see them.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { taken, plans } = findPlan(context)
    const first = plans[0]
    if (!first) return []
    const { text } = context
    const grave = plans.some((plan) => text.inSentence(plan.sentence, 'drug', 'dose', 'drugClass').length > 0)
    const sentence = text.sentences[first.sentence]
    return [{ start: first.start, end: sentence?.end ?? first.end, confidence: 'likely', severity: grave ? 'hold' : 'advise', evidence: [...taken.slice(0, 2), ...plans.slice(0, 3)] }]
  },
  examples: {
    flags: [
      'Hello, thanks for your query. I have gone through your history. I would suggest you get an ultrasound, and you should avoid spicy food until the pain settles.',
      'From what you describe your knee may have a torn meniscus. You should rest it for two weeks, and I would recommend getting an MRI.',
      'I am sorry to hear about your headaches. Based on your age this is migraine. You should take sumatriptan at the start, and you could try magnesium at night.',
      'It sounds like you are having panic attacks. I would encourage you to keep a diary of the triggers, and you might want to try breathing exercises before bed.',
      'Thank you for your question. Your symptoms suggest gastritis. Take pantoprazole before breakfast for two weeks. You should also avoid coffee.',
    ],
    passes: [
      'If you have knee pain after a fall, you should rest it and see somebody if it swells. Most people get better in a few weeks.',
      'Thank you for your question. I cannot advise on your own case here; the clinic line can find you a time today.',
      'You should try the new canteen. I would recommend the soup.',
      { text: 'I would suggest you start with the audit, and you should ask Priya for the template.', audience: 'peers' },
      'Many people with anxiety find that therapy helps. Your family doctor can tell you what is near you.',
    ],
    nearMisses: [
      { flags: 'I read your question about the rash. It seems you have ringworm. You should use the cream twice a day, and you must keep it dry.', passes: 'We get many questions about rashes. Ringworm is common, it spreads in gyms, and creams from the pharmacy treat it in most people.' },
      { flags: 'Thanks for asking. In your case I would advise you to stop the tablets for a week. You should also have your iron checked.', passes: 'Thanks for asking. In general, iron tablets work best on an empty stomach; the pharmacist can look at yours.' },
    ],
  },
})
