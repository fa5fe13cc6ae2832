import { defineRule } from '../define.ts'
import { isMeant, isPublicGood, toSpanHit } from './heard.ts'

export const noMedicineAdvert = defineRule({
  id: 'disclosure/no-medicine-advert',
  category: 'disclosure',
  signals: ['rxOnly'],
  what: 'You advertise a prescription medicine to the public.',
  why: 'In most countries only a prescriber may bring it up, after seeing the person.',
  doThis: 'Speak of the problem and of a visit, and leave the medicine\'s name out.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text } = context
    if (isPublicGood(context) || context.audience === 'peers') return []
    const [medicine] = text.of('rxOnly').filter((signal) => isMeant(text, signal))
    if (!medicine) return []
    const offer = text.of('discountWord', 'priceCut', 'bookingCall', 'inducementWord', 'urgencyWord').find((signal) => Math.abs(signal.sentence - medicine.sentence) <= 1)
    return offer ? [{ ...toSpanHit(text, [medicine], 'likely', 'hold'), evidence: [medicine, offer] }] : []
  },
  examples: {
    flags: [
      'Skinny jabs are back in stock, from £150 per month, DM for prices!',
      'Botox party Friday, book your slot, few spots left.',
      { text: 'Wegovy Wednesdays at our clinic: sign up now.', author: 'organisation' },
      'Testosterone replacement for tired men, book now, link in bio.',
      'Ketamine infusions now booking, walk-ins welcome.',
    ],
    passes: [
      'Semaglutide in plain words: who it is for, what it does, and what it does not.',
      'The Ozempic shortage means that people with diabetes go without. Please leave it for them.',
      'We don\'t sell skinny jabs, and we don\'t do offers.',
      'A trial of ketamine for depression, in 60 people, with its limits.',
      { text: 'Tirzepatide journal club, Thursday noon, book a chair.', audience: 'peers' },
    ],
    nearMisses: [
      { flags: 'mounjaro from £99, order now', passes: 'mounjaro from a stranger online is a risk; ask your pharmacist' },
      { flags: 'Anti-wrinkle injections, book today', passes: 'Anti-wrinkle injections went wrong at a party; see a doctor today' },
    ],
    pairs: [
      {
        ineffective: { text: 'Weight loss jabs now in our clinic from £120, book today!', author: 'organisation' },
        effective: { text: 'Struggling with your weight? You will not be lectured here. Our doctors talk through food, sleep, medicines and surgery, and what each can and cannot do. Ring 555 0175.', author: 'organisation' },
      },
    ],
  },
})
