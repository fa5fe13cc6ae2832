import { defineRule } from '../define.ts'
import { isBeside, isTold, toHits } from '../respect/frames.ts'

export const noFollowersAsAuthority = defineRule({
  id: 'identity/no-followers-as-authority',
  category: 'identity',
  signals: ['followerBadge'],
  what: 'Followers or a badge stand in for standing here.',
  why: 'A badge shows who you are and not whether it is right.',
  doThis: 'Leave the number out, and give the source.',
  find: (context) => {
    const { text } = context
    const badges = text.of('followerBadge').filter((hit) => !isTold(text, hit) && isBeside(text, hit.sentence, 'proofByTitle', 'superlativeClaim', 'doctorClaim', 'titleMisuse') && isBeside(text, hit.sentence, 'firstPerson'))
    return toHits(text, badges, () => ({ confidence: 'possible', severity: 'advise' }))
  },
  examples: {
    flags: [
      "I'm a doctor with five star reviews, so hush.",
      "I'm a doctor with a blue tick, so my word counts.",
      'As a doctor with a million views I can settle this.',
      "I'm verified and I'm a doctor, what more do you want.",
      'As a doctor featured in the papers, I can tell you it is safe.',
    ],
    passes: [
      'We have 200 followers and most are our mothers.',
      'The blue tick on the form means that consent was given.',
      'I verified the dose with the pharmacist.',
      'Our award went to the porters.',
      'Our clinic was featured in the local paper.',
    ],
    nearMisses: [
      { flags: 'As a doctor with a blue tick I can tell you to skip it.', passes: 'As a doctor I can tell you to ask your own.' },
      { flags: "I'm a verified account and I'm a doctor, so skip the leaflet.", passes: 'I verified the leaflet twice, so should you.' },
    ],
    pairs: [
      {
        ineffective: 'As a doctor with a million followers I can settle this: the guideline is nonsense.',
        effective: 'I’m a doctor and I may be wrong, so here is the guideline I go by, with the page. Tell me what you read in it.',
      },
    ],
  },
})
