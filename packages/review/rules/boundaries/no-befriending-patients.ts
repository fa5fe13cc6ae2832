import { defineRule } from '../define.ts'
import { entryOf } from '../entry-of.ts'
import { isMeant, toSpanHit, turnsAway } from './heard.ts'

const willing = new Set(['add you both', "i'll add you", 'adding you', 'just added you', "i've added you", "i'm on here as", 'accepted', 'accepted !', 'friend me', 'add me', 'sending you an add', 'send you an add', 'follow you back'])

export const noBefriendingPatients = defineRule({
  id: 'boundaries/no-befriending-patients',
  category: 'boundaries',
  signals: ['befriends', 'befriendsPatient', 'takesAsFriend'],
  what: 'You take patients as friends or followers here.',
  why: 'They see your life, you see theirs, and neither of you chose that as care.',
  doThis: 'Thank them, decline, and point to the clinic for anything about care.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text, reply } = context
    if (text.has('fictionCue') || turnsAway(text)) return []
    const asked = reply?.has('befriends') && reply.has('patientLink', 'tellsOwnCare', 'patientsWord', 'callsDoctor') ? reply.of('befriends')[0] : undefined
    const knows = reply?.of('procedure', 'drug', 'drugClass', 'careSeeker', 'tellsOwnCare')[0]
    const [take] = text.of('takesAsFriend', 'befriendsPatient', 'befriends').filter((signal) => isMeant(text, signal))
    if (!take) return []
    const declared = text.of('befriendsPatient').find((signal) => isMeant(text, signal))
    const link = text.of('patientTie', 'patientsWord', 'onePatient').find((signal) => Math.abs(signal.sentence - take.sentence) <= 1) ?? (text.has('befriends') ? text.of('patientTie')[0] : undefined)
    if (asked && (declared || text.has('befriends')) && !text.has('redirects')) return [{ ...toSpanHit(text, [take], 'likely', 'advise'), evidence: [take, asked] }]
    const adds = text.of('befriends').find((signal) => isMeant(text, signal) && willing.has(entryOf(signal)))
    if (knows && adds && !text.has('redirects')) return [{ ...toSpanHit(text, [adds], 'likely', 'advise'), evidence: [adds, knows] }]
    const tie = text.of('patientTie', 'patientsWord', 'onePatient', 'bedSlot')[0]
    if (tie && text.has('firstPerson') && text.tokens.length < 110 && !text.has('redirects', 'workMatter')) return [{ ...toSpanHit(text, [take], link && declared ? 'likely' : 'possible', 'advise'), evidence: [take, tie] }]
    if (!link && !text.has('workMatter', 'redirects') && context.audience !== 'peers') return [toSpanHit(text, [take], 'possible', 'advise')]
    if (!link || !declared || text.inSentence(declared.sentence, 'redirects').length > 0) return []
    const treats = text.has('sendsHealth', 'test') && text.has('followsUp', 'invitesMessage', 'treatsByScreen')
    return [{ ...toSpanHit(text, link.sentence === declared.sentence ? [declared, link] : [declared], 'likely', treats ? 'hold' : 'advise'), evidence: [declared, link] }]
  },
  examples: {
    flags: [
      'Two of my patients sent a friend request this week and I accept patients, why not.',
      { text: 'sure, follow my cat page, add me there too', kind: 'reply', inReplyTo: 'you fixed my ankle in spring, ok to add you?' },
      'I follow my patients back on here, it is how I know how they are.',
      'Said yes to a former patient\'s friend request last night, she is lovely.',
      { text: 'Of course, add me, I look like my photo.', kind: 'reply', inReplyTo: 'Hello doctor, my asthma check was with you, can i add you?' },
    ],
    passes: [
      'My patients get no reply to a friend request here. It\'s a rule I keep for everyone, and I don\'t accept any.',
      { text: 'No. I never add people I treat, and they understand.', kind: 'reply', inReplyTo: 'Do you let patients follow you?' },
      'Follow us for clinic hours and closures.',
      'My favourite follow this year is a nurse who draws.',
      'Patients follow our page for the flu clinic dates, and that is what it is for.',
    ],
    nearMisses: [
      { flags: 'I accept patients on my private account, they love the dog.', passes: 'I accept colleagues on my private account, they love the dog.' },
      { flags: { text: 'Sure, friend me on the private one.', kind: 'reply', inReplyTo: 'you looked after me in the ward, can i add you?' }, passes: { text: 'That\'s kind. I keep this account for family, so I won\'t add you; the ward has the card you sent.', kind: 'reply', inReplyTo: 'you looked after me in the ward, can i add you?' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Of course, add me! My private page is the one with the sailing boat.', kind: 'reply', inReplyTo: 'You delivered our twins in May, can I add you?' },
        effective: { text: 'That made my day, thank you. I keep my pages for family, so I won’t add you. Hug those two from the whole labour ward.', kind: 'reply', inReplyTo: 'You delivered our twins in May, can I add you?' },
      },
      {
        ineffective: 'I follow my patients back on here. It is how a village doctor should be.',
        effective: 'A village doctor meets everybody at the shop, and I love that. On here I follow no patients, so that your page stays yours. Wave at me by the bread.',
      },
    ],
  },
})
