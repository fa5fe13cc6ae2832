import type { ReviewContext } from '../../engine/context.ts'
import { defineRule, type RuleHit } from '../define.ts'
import { clauseOf, cover, isPlainName } from './span.ts'
import { isUnreal } from './weigh.ts'

/** What this rule finds; the wider story rules ask it, so that one story gets one remark. */
export function findTestimonial({ text, author, kind }: ReviewContext): RuleHit[] {
  if (kind !== 'post' || isUnreal(text)) return []
  const names = text.of('nameWithInitial', 'fullName', 'givenName', 'titledName').filter(isPlainName)
  const sells = text.has('price', 'discount', 'offer') || text.text.includes('⭐') || text.text.includes('★') || (text.has('quotedPraise') && text.has('staffNamed')) || author === 'organisation'
  if (names.length === 0 || !sells) return []
  for (const cue of text.of('ageWithName', 'quotedPraise', 'testimonialCue')) {
    const name = names.find((signal) => Math.abs(signal.sentence - cue.sentence) <= 1)
    const told = text.of('sensitiveFact', 'diagnosis', 'procedure', 'treatmentWord', 'drug', ...(cue.kind === 'testimonialCue' ? [] : ['bodyPart'])).find((signal) => Math.abs(signal.sentence - cue.sentence) <= 2)
    if (!name || !told) continue
    const strong = cue.kind === 'ageWithName' || (cue.kind === 'quotedPraise' && name.kind !== 'givenName')
    return [{ ...(strong ? cover(name, told) : clauseOf(text, name)), confidence: strong ? 'likely' : 'possible', severity: strong ? 'hold' : 'advise', evidence: [name, cue, told] }]
  }
  return []
}

export const noNamedTestimonial = defineRule({
  id: 'privacy/no-named-testimonial',
  category: 'privacy',
  signals: ['testimonialCue', 'quotedPraise', 'ageWithName'],
  what: 'A patient stands here by name, with what was done.',
  why: 'Praise in an advert makes a private fact public, and people rarely feel free to say no to their clinic.',
  doThis: 'Leave the name and story out, or show that the person agreed in writing to this very post.',
  question: { id: 'asked-them', text: 'Has the person read it and agreed?' },
  find: findTestimonial,
  examples: {
    flags: [
      { text: '⭐⭐⭐⭐⭐ "Dr Lim saved my knee!" (Teresa, 58, Ballarat). Book your free consult today.', author: 'organisation' },
      { text: 'Thank you for choosing us, Mrs Anjali R., for your hip replacement! First visit free this month.', author: 'organisation' },
      { text: 'Meet Colin. Colin lost 20 kg on our weight programme and came off his insulin. You could be next.', author: 'organisation' },
      { text: '"They never gave up on us" – Maria and Tom: "seven years of IVF and then you." ⭐⭐⭐⭐⭐', author: 'organisation' },
      { text: 'Be the next Carla! (Carla, 31, Vigo: three rounds of IVF, now twins.)', author: 'organisation' },
    ],
    passes: [
      { text: 'Meet Sunita, our new practice nurse. She runs the asthma clinic on Tuesdays.', author: 'organisation' },
      { text: 'We do not post reviews by name. Thank you to all who wrote.', author: 'organisation' },
      { text: 'Dr Maria Gomez joins us for hip surgery in May.', author: 'organisation' },
      { text: 'Five stars for the porters, who moved house and hospital in a week.', author: 'organisation' },
      'Meet me at the poster: I am Colin, and I study insulin.',
    ],
    nearMisses: [
      { flags: { text: '"I can walk again!" (Denis, 70, Gympie, knee replacement). Ring now, ten percent off.', author: 'organisation' }, passes: { text: 'Nine in ten people walk the day after a knee replacement here. The national table has our figures.', author: 'organisation' } },
      { flags: { text: '"The filler lady gave me my face back" (Denise, 49, Truro). Book now ⭐⭐⭐⭐⭐', author: 'organisation' }, passes: { text: '"The queue gave me time to read" (the sign in our own waiting room). Sorry, we are working on it.', author: 'organisation' } },
    ],
    pairs: [
      {
        ineffective: { text: '"I can play with my grandchildren again!" (Margot, 66, Ghent, hip replacement). Book your free consult today.', author: 'organisation' },
        effective: { text: 'People ask what life is like with a new hip. Most walk the same day and climb stairs within the week. Our nurses explain the rest on Thursdays at six.', author: 'organisation' },
      },
    ],
  },
})
