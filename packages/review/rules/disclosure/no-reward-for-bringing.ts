import { defineRule } from '../define.ts'
import { isMeant, isPublicGood, onePerPost, toSpanHit } from './heard.ts'

export const noRewardForBringing = defineRule({
  id: 'disclosure/no-reward-for-bringing',
  category: 'disclosure',
  signals: ['inducementWord', 'rewardsDeed'],
  what: 'You reward people for reviews, shares or new patients.',
  why: 'A reward bends what people say, and who they bring.',
  doThis: 'Ask for honest feedback without a prize, and take referrals as they come.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text } = context
    if (isPublicGood(context)) return []
    return onePerPost(text.of('inducementWord', 'rewardsDeed').flatMap((reward) => {
      if (!isMeant(text, reward)) return []
      if (reward.kind === 'rewardsDeed') return [toSpanHit(text, [reward], 'likely', 'hold')]
      const care = text.of('careOffered', 'rxOnly', 'procedure', 'drug').find((signal) => Math.abs(signal.sentence - reward.sentence) <= 1)
      const prize = text.of('discountWord', 'priceCut', 'inducementWord').find((signal) => signal !== reward && isMeant(text, signal) && Math.abs(signal.sentence - reward.sentence) <= 1)
      return prize && (care || context.author === 'organisation') ? [toSpanHit(text, prize.sentence === reward.sentence ? [reward, prize] : [reward], 'likely', 'hold')] : []
    }))
  },
  examples: {
    flags: [
      'Bring a friend to filler Friday, you both save $50.',
      'Write a Google review and get 10 euros off your next massage.',
      { text: 'Recommend a friend to our physio and win a free session.', author: 'organisation' },
      'Giveaway! Tag a friend to win a facial with our team.',
      'Share this post and get a free mole scan at our wellness night.',
    ],
    passes: [
      'Bring a friend to choir, the more the merrier.',
      'The charity raffle is on: first prize a kayak, all proceeds to the ward.',
      'Bring a friend to your appointment if it helps you to listen.',
      'Leave a review if you like; there is no prize and we read them all.',
      'Our fun run is on Sunday, tag your team and wear shoes.',
    ],
    nearMisses: [
      { flags: 'rate us on Google and win a free massage', passes: 'rate us on Google if you wish, there is nothing to win' },
      { flags: 'Bring your sister and both get a free facial', passes: 'Bring your sister and both get a seat in the sun' },
    ],
    pairs: [
      {
        ineffective: { text: 'Leave us five stars on Google and win a free massage!', author: 'organisation' },
        effective: { text: 'Tell us how we did, kind or cross. We read every note aloud on Mondays. Last month you wrote about the heavy door, and it now opens by itself.', author: 'organisation' },
      },
    ],
  },
})
