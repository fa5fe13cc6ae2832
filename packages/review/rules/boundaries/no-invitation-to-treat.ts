import { defineRule } from '../define.ts'
import { findClinical, isMeant, isRefused, onePerPost, pointsToClinic, toSpanHit, turnsAway } from './heard.ts'

/** Words that are an invitation only beside a place to send things to. */
const everyday = new Set(['drop', 'leave', 'put', 'give', 'post', 'type', 'tell', 'list', 'write', 'share', 'take', 'get', 'run'])

export const noInvitationToTreat = defineRule({
  id: 'boundaries/no-invitation-to-treat',
  category: 'boundaries',
  signals: ['invitesMessage', 'treatsByScreen', 'opensInbox'],
  what: 'You invite people to send you health details by message.',
  why: 'A message inbox is not a safe home for results, and a reply there is care without a chart.',
  doThis: 'Point to the clinic line or portal; keep messages for slides and jobs.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { text } = context
    if (text.has('fictionCue', 'emergencySend') || (turnsAway(text) && !text.has('treatsByScreen'))) return []
    const amongPeers = context.audience === 'peers'
    const opened = amongPeers || turnsAway(text) || pointsToClinic(text) ? undefined : text.of('opensInbox').find((signal) => isMeant(text, signal) && text.inSentence(signal.sentence, 'workMatter').length === 0)
    if (opened && (context.author !== 'organisation' || text.inSentence(opened.sentence, 'privateChannel', 'photoWord').length > 0)) return [toSpanHit(text, [opened], 'likely', 'hold')]
    const plain = onePerPost(text.of('invitesMessage', 'treatsByScreen').flatMap((invite) => {
      if (!isMeant(text, invite) || turnsAway(text, invite.sentence)) return []
      const health = text.of('sendsHealth').find((signal) => (signal.sentence === invite.sentence || signal.sentence === invite.sentence + 1) && !isRefused(text, signal) && text.inSentence(signal.sentence, 'redirects').length === 0)
      const work = text.inSentence(invite.sentence, 'workMatter')[0]
      const treats = text.inSentence(invite.sentence, 'treatsByScreen')[0] ?? text.inSentence(invite.sentence + 1, 'treatsByScreen')[0]
      const channel = text.inSentence(invite.sentence, 'privateChannel')[0]
      if (work && text.inSentence(invite.sentence, 'symptom', 'test', 'diagnosis', 'bodyPart').length === 0) return []
      if (invite.kind === 'treatsByScreen') return channel && health ? [toSpanHit(text, [invite, channel, health], 'likely', 'hold')] : []
      if (amongPeers && !treats) return []
      if (health && (channel || treats)) return [toSpanHit(text, health.sentence === invite.sentence ? [invite, health] : [invite], 'likely', 'hold')]
      const asked = context.reply && context.reply.has('asksForCare', 'tellsOwnCare', 'careSeeker') && findClinical(context, invite.sentence, true)
      if (asked && (channel || health)) return [{ ...toSpanHit(text, [invite], 'likely', 'hold'), evidence: [invite, asked] }]
      const object = text.inSentence(invite.sentence, 'symptom', 'test', 'diagnosis', 'procedure', 'drug', 'bodyPart').find((signal) => !isRefused(text, signal))
      const photo = text.inSentence(invite.sentence, 'photoWord')[0]
      if (object && (channel || photo) && !pointsToClinic(text) && !text.has('asksAboutWork')) return [toSpanHit(text, [invite, object], 'likely', 'hold')]
      const wide = text.tokens.length < 110 && invite.kind === 'invitesMessage' && !pointsToClinic(text) && !text.has('workMatter', 'asksAboutWork', 'peerFrame') && !amongPeers && context.author !== undefined ? text.of('sendsHealth', 'test', 'symptom', 'diagnosis', 'drug', 'drugClass').find((signal) => !isRefused(text, signal)) : undefined
      if (wide && text.has('privateChannel')) return [{ ...toSpanHit(text, [invite], 'possible', 'advise'), evidence: [invite, wide] }]
      if (treats && invite.kind === 'invitesMessage' && !pointsToClinic(text) && !text.has('workMatter', 'asksAboutWork') && context.audience !== 'peers') return [toSpanHit(text, [invite], 'likely', 'hold')]
      if (treats && !text.has('redirects') && (channel || findClinical(context, invite.sentence, true))) return [toSpanHit(text, [invite], channel && !health && !context.reply ? 'possible' : 'likely', 'hold')]
      return []
    }))
    if (plain.length > 0 || amongPeers || turnsAway(text) || text.has('redirects', 'workMatter', 'asksAboutWork')) return plain
    // Weaker: an invitation in one sentence with something clinical.
    if (text.has('discountWord', 'priceCut', 'inducementWord', 'rewardsDeed')) return plain
    const loose = text.of('invitesMessage', 'treatsByScreen', 'privateChannel').find((signal) => isMeant(text, signal)
      && (!everyday.has(text.tokens[signal.first]?.norm ?? '') || text.inSentence(signal.sentence, 'privateChannel', 'photoWord').length > 0)
      && text.within(signal.first, signal.last, 'stopsMedicine', 'startsMedicine', 'suggestsTrial', 'wavesOffCare', 'emergencySend').length === 0
      && text.inSentence(signal.sentence, 'sendsHealth', 'photoWord', 'symptom').some((object) => object !== signal && !isRefused(text, object)))
    return loose ? [toSpanHit(text, [loose], 'possible', 'advise')] : []
  },
  examples: {
    flags: [
      'DM me your bloods and I will answer every one tonight.',
      'Send a pic of the mole to my inbox, I answer every one.',
      { text: 'pop it in my DMs with something for scale', kind: 'reply', inReplyTo: 'is this mole normal? it got bigger since june' },
      'WhatsApp us a clip of the rash, day or night.',
      'My inbox is open, drop your mole photos in here.',
      'Post your symptoms in the comments with your age, I\'ll tell you what I think on Sunday.',
    ],
    passes: [
      'If you would like the slides from the airway workshop, DM me.',
      'Please don\'t DM me your bloods. Ring the clinic, where your chart is.',
      'Send us your CV by Friday, the post is for one year.',
      'Journalists: message me and I will find you a paediatrician who can talk about sleep.',
      { text: 'We cannot look at photos here. Please ring the front desk and we will find you a time.', kind: 'reply', inReplyTo: 'is this mole normal? it got bigger since june' },
      'Bring your results to your appointment, printed or on your phone.',
    ],
    nearMisses: [
      { flags: 'Send me your scan on messenger, no fee, quick opinion.', passes: 'Send me your abstract on messenger, no fee, quick opinion.' },
      { flags: 'Inbox me a photo of the wound.', passes: 'Inbox me a photo of the poster and I\'ll print it.' },
    ],
    pairs: [
      {
        ineffective: 'Worried about a mole? Send me a pic in my DMs and I will tell you tonight.',
        effective: 'Worried about a mole? Watch for one that changes, bleeds or looks unlike its neighbours. Our skin nurses see people on Mondays: ring 555 0117 from eight.',
      },
      {
        ineffective: { text: 'Rash? WhatsApp us a clip, day or night, our doctors answer.', author: 'organisation', platform: 'threads' },
        effective: { text: 'Rash? Our skin nurse in Nairobi sees people without an appointment, weekdays from seven. Free for children. Ask for the blue door.', author: 'organisation', platform: 'threads' },
      },
    ],
  },
})
