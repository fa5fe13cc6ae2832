import type { ReviewContext } from '../../engine/context.ts'
import type { Reading, Signal } from '../../match/reading.ts'
import { defineRule } from '../define.ts'
import { isRedirected, toAddressee } from './heard.ts'
import { isForAnybody, weighCounsel } from './weigh-counsel.ts'

const clinical = ['drug', 'drugClass', 'symptom', 'diagnosis', 'test', 'procedure', 'supplement', 'bodyPart', 'dose', 'medicineWord', 'innerLife', 'innerTopic'] as const
const fewestSentences = 2

/** The least that must add up: more in a post, which most often speaks to everybody, than in a reply, which speaks to somebody. */
const least = {
  longReply: { personal: 0.7, together: 1.8, objects: 1 },
  reply: { personal: 0.7, together: 2.6, objects: 1 },
  post: { personal: 2.2, together: 3.5, objects: 2 },
  dosedPost: { personal: 1.5, together: 3.1, objects: 2 },
} as const
const leastDirected = 0.4
const fewestTokens = 30
const longFrom = 80
/** Words of work that stand in any counsel: "talk to him", "the pay is bad". */
const everyday: ReadonlySet<string> = new Set(['talk', 'pay', 'policy', 'burnout', 'teaching', 'contract', 'shift', 'shifts'])
const others: ReadonlySet<string> = new Set(['you', 'he', 'she', 'they', 'it', 'that', 'nobody'])

/** True where the author says that no advice can be given, rather than that the reader cannot do something. */
function declinesAdvice(text: Reading): boolean {
  return text.of('declines').some((signal) => !others.has(text.tokens[signal.first - 1]?.norm ?? ''))
}

/** True where the counsel is about studies, a paper, a job: work is named more than once, and nothing that ails anybody. */
function isAboutWork(text: Reading): boolean {
  return text.of('asksAboutWork', 'ofStudies').filter((signal) => !everyday.has(text.tokens[signal.first]?.norm ?? '')).length > 1 && !text.has('drug', 'drugClass', 'diagnosis', 'dose', 'supplement', 'innerLife')
}

/** The plan that the text lays out for the one person whose story it takes up; empty where it stays general. */
function findPlan(context: ReviewContext): { taken: readonly Signal[]; plans: readonly Signal[] } {
  const { text, audience, input, author, kind } = context
  const nobody = { taken: [], plans: [] }
  if (audience === 'peers' || text.has('fictionCue', 'speaksToMany') || isAboutWork(text) || (author === 'organisation' && kind === 'post')) return nobody
  const role = input.addressee?.role
  if (role !== undefined && role !== 'patient' && role !== 'public') return nobody
  const taken = text.of('consultOpening', 'takesUpStory', 'consultClosing')
  const plans = text.of('suggestsToYou').filter((plan) => !isRedirected(text, plan) && !isForAnybody(text, plan))
  const health = text.of(...clinical).length
  const opens = text.has('consultOpening')
  if (health === 0 || text.sentences.length < fewestSentences) return nobody
  if (!text.has('declines', 'emergencySend') && plans.length > 0 && weighCounsel(text).nearObjects > 0) {
    const you = text.of('secondPerson').length
    if (taken.length > 0 && you >= 3) return { taken, plans }
    if (opens && you >= 2) return { taken, plans }
    if (plans.length >= 3 && you >= 6 && text.has('firstPerson')) return { taken, plans }
  }
  return findCounsel(context) ?? nobody
}

/** The same where no single phrase shows it, and much that says little adds up over a longer text. */
function findCounsel(context: ReviewContext): { taken: readonly Signal[]; plans: readonly Signal[] } | null {
  const { text, kind, reply } = context
  if (text.tokens.length < fewestTokens || declinesAdvice(text)) return null
  const toSomebody = kind === 'reply' && (reply === null || toAddressee(context) === 'asker')
  const counsel = weighCounsel(text)
  const need = toSomebody ? (text.tokens.length >= longFrom ? least.longReply : least.reply) : counsel.dosed > 0 ? least.dosedPost : least.post
  if (counsel.personal < need.personal || counsel.directed < leastDirected || counsel.personal + counsel.directed < need.together) return null
  if (text.has('emergencySend') && counsel.dosed === 0) return null
  if (text.has('condoles') && !text.has('drug', 'dose', 'symptom', 'diagnosis')) return null
  const objects = toSomebody && !text.has('redirects') ? counsel.nearObjects : counsel.objects
  return objects + counsel.dosed < need.objects ? null : { taken: counsel.taken, plans: counsel.directives }
}

export const noConsultationByPost = defineRule({
  id: 'advice/no-consultation-by-post',
  category: 'advice',
  signals: ['suggestsToYou', 'speakersPlan', 'directsAsker', 'softCounsel'],
  what: 'You take up one person\'s story and lay out a plan for them.',
  why: 'A few lines are not a history, nobody has examined them, and nothing is charted.',
  doThis: 'Keep to what holds for everybody, and send them to somebody who can see them.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { taken, plans } = findPlan(context)
    const { text } = context
    const grave = plans.find((plan) => text.inSentence(plan.sentence, 'drug', 'dose', 'drugClass').length > 0)
    const first = grave ?? plans[0]
    if (!first) return []
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
      { text: 'I have read all of it twice. What strikes me is that you blame yourself for his drinking. You did not cause it. Decide today what you will do the next time he comes home drunk, write it down and tell one friend. Go to a family group even when he won\'t. You sound worn out and you deserve a night\'s sleep.', kind: 'reply' },
      { text: 'This anger after the breakup is familiar, and you describe it well. I hear that you feel ashamed of your anger, and I wonder what it protects. Let yourself feel it for ten minutes each evening, then stop and write three lines about your day. Move your body in the morning. In a month you may notice that the anger has become sadness, and that is healing.', kind: 'reply' },
    ],
    passes: [
      'If you have knee pain after a fall, you should rest it and see somebody if it swells. Most people get better in a few weeks.',
      'Thank you for your question. I cannot advise on your own case here; the clinic line can find you a time today.',
      'You should try the new canteen. I would recommend the soup.',
      { text: 'I would suggest you start with the audit, and you should ask Priya for the template.', audience: 'peers' },
      'Many people with anxiety find that therapy helps. Your family doctor can tell you what is near you.',
      { text: 'I am so sorry for your loss. Your mother was lucky to have you beside her until the end. Be kind to yourself in these weeks, let your friends cook, and sleep when you can. You did everything right, and the grief and the guilt you feel are part of love.', kind: 'reply' },
      { text: 'I am sorry you have been in pain for so long. I cannot tell from a message what the cause is, and I would rather not guess. Please see your family doctor this week, take the list of your tablets with you and say when it began. You did well to ask.', kind: 'reply' },
      { text: 'I have read your abstract and I like it. You should move the results up, and you could cut the second table. You seem worried about the deadline, but you have two weeks. Ask Hana about the statistics before you send it.', kind: 'reply' },
      'After your operation you will wake up in the recovery room. You may have a drip in your arm, and you can drink as soon as you feel able. You should not drive for two days. If your wound becomes red or hot, ring the ward, and your physiotherapist will show you exercises.',
    ],
    nearMisses: [
      { flags: 'I read your question about the rash. It seems you have ringworm. You should use the cream twice a day, and you must keep it dry.', passes: 'We get many questions about rashes. Ringworm is common, it spreads in gyms, and creams from the pharmacy treat it in most people.' },
      { flags: 'Thanks for asking. In your case I would advise you to stop the tablets for a week. You should also have your iron checked.', passes: 'Thanks for asking. In general, iron tablets work best on an empty stomach; the pharmacist can look at yours.' },
      {
        flags: { text: 'I can hear how tired you are of the panic. You have had it since the move, and it comes on the bus. Practise slow breathing for ten minutes every evening, cut out the late coffee, and get off one stop early for a week so that your body learns that it passes.', kind: 'reply' },
        passes: { text: 'Panic is common, and it passes. Many find that slow breathing, less coffee and small steps help, and a therapist can plan those steps with anybody who wants it. There are self-help groups in most towns, and the number of the crisis line is on our page, day and night.', kind: 'reply' },
      },
    ],
    pairs: [
      {
        ineffective: { text: 'Thank you for your question. From what you describe this may be an ulcer. You should avoid coffee and spicy food for a month, and I would recommend getting a stool test and an endoscopy.', kind: 'reply', inReplyTo: 'Doctor I have had burning in my stomach for two months, worse at night. I am 41 and I take ibuprofen for my back. Please help.' },
        effective: { text: 'Thank you for asking, two months of burning is long. I cannot sort this out from a few lines, and you deserve somebody who can. Please see your family doctor this week, and take every packet you use with you.', kind: 'reply', inReplyTo: 'Doctor I have had burning in my stomach for two months, worse at night. I am 41 and I take ibuprofen for my back. Please help.' },
      },
    ],
  },
})
