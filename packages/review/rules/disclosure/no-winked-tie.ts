import { defineRule } from '../define.ts'
import { noAffiliateCode } from './no-affiliate-code.ts'
import { noBrandByName } from './no-brand-by-name.ts'
import { noHiddenTie } from './no-hidden-tie.ts'
import { needsInterestFirst } from './needs-interest-first.ts'
import { isBetterSaid, isMeant, isOpen, onePerPost, toSpanHit } from './heard.ts'

const goods = ['productWord', 'drug', 'drugClass', 'supplement', 'careOffered', 'procedure', 'test', 'remedyWord', 'endorses', 'prefersOne', 'asksToPrefer', 'bookingCall', 'discountWord', 'priceCut', 'weakDeal', 'convinced'] as const

export const noWinkedTie = defineRule({
  id: 'disclosure/no-winked-tie',
  category: 'disclosure',
  signals: ['kinSells', 'favourByName', 'quietTie'],
  what: 'A tie is hinted at here and never said.',
  why: 'Some readers get the wink. The others trust you as if nothing tied you.',
  doThis: 'Say the tie in plain words first, or leave the recommendation out.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text } = context
    if (text.has('fictionCue', 'noDeals', 'charityCue') || isOpen(text) || isBetterSaid(context, noAffiliateCode, noBrandByName, noHiddenTie, needsInterestFirst)) return []
    return onePerPost(text.of('favourByName', 'kinSells', 'quietTie').flatMap((tie) => {
      if (!isMeant(text, tie) && tie.kind !== 'kinSells') return []
      const good = text.of(...goods).find((signal) => signal.first > tie.last || signal.last < tie.first) ?? context.reply?.of(...goods)[0]
      const other = text.of('favourByName', 'kinSells', 'quietTie', 'tieHint', 'tieTold', 'playsDown').find((signal) => signal.first > tie.last || signal.last < tie.first)
      if (!good && !other) return []
      const firm = tie.kind === 'favourByName' || other !== undefined
      return [{ ...toSpanHit(text, [tie], firm ? 'likely' : 'possible', firm && (context.author === 'organisation' || context.audience === 'one-person') ? 'hold' : 'advise'), evidence: [tie, ...[good, other].filter((signal) => signal !== undefined)] }]
    }))
  },
  examples: {
    flags: [
      'For this cream go to the kiosk, my sister sells it.',
      'Best physio in town for a stiff shoulder. Mention my name at the desk.',
      'The new mask? Put OKAFOR in the box so they know it\'s from me.',
      'They never let me pay, but the peel is lovely.',
      'I did the launch in Rome, and the patch is something.',
    ],
    passes: [
      'Disclosure: my sister sells this cream, so weigh my words.',
      'My sister sells houses in Porto and sings on Sundays.',
      'Ring the desk and mention the date of your scan.',
      'My rep brought pens, and I gave them back.',
      'The practice that sends most postcards wins our affection.',
    ],
    nearMisses: [
      { flags: 'That serum is good, and my wife\'s little company ships it.', passes: 'My wife bakes good bread.' },
      { flags: 'Ask for the blue inhaler, they\'ll know it\'s from me.', passes: 'Ask for the blue folder, they\'ll know what to print.' },
    ],
    pairs: [
      {
        ineffective: 'For a stiff neck there is one good physio in town. Mention my name at the desk 😉',
        effective: 'My brother is a physio in town, so I am not the one to ask who is best. For a stiff neck, the public list on the health board’s page shows who can see you soonest.',
      },
    ],
  },
})
