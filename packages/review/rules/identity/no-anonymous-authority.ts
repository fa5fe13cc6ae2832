import { defineRule } from '../define.ts'
import { isNear, isTold } from '../respect/frames.ts'

export const noAnonymousAuthority = defineRule({
  id: 'identity/no-anonymous-authority',
  category: 'identity',
  signals: ['anonymityCue', 'staysUnnamed'],
  what: 'You speak as a doctor without a name.',
  why: 'Readers cannot weigh it, and a pseudonym rarely holds. Regulators ask doctors who say so to give a name.',
  doThis: 'Put your name to it, or leave the title out.',
  question: { id: 'anonymous', text: 'If you would only say it anonymously, should it be said at all?' },
  find: (context) => {
    const { text } = context
    const hidden = text.of('anonymityCue', 'staysUnnamed').filter((hit) => !isTold(text, hit) && !isNear(text, hit.sentence, 'consentWord'))
    const doctor = text.has('doctorClaim') || text.of('credential').some((hit) => hidden.some((cue) => Math.abs(cue.sentence - hit.sentence) <= 1))
    const stated = hidden.some((cue) => cue.kind === 'staysUnnamed' && isNear(text, cue.sentence, 'oneSpecialist', 'doctorNoun', 'credential'))
    if (hidden.length === 0 || !doctor && !stated || text.has('selfHarm', 'threatened', 'unsafeToDrive', 'hopeless')) return []
    const first = hidden[0]
    const weighty = text.has('proofByTitle', 'undercutsDoctor', 'groupAsInsult', 'turnsAway', 'insultOfYou', 'targetAsInsult', 'harmWished') || context.reply !== null && context.audience === 'public'
    return first ? [{ start: first.start, end: first.end, confidence: 'likely', severity: weighty ? 'hold' : 'advise', evidence: hidden }] : []
  },
  // Where a regulator asks for the name, an account that shows none and claims the title is advised on, whatever the text says.
  findMore: ({ text, input }) => {
    const claim = input.profile?.anonymous === true ? text.of('doctorClaim').find((hit) => !isTold(text, hit) && isNear(text, hit.sentence, 'firstPerson')) : undefined
    return claim ? [{ start: claim.start, end: claim.end, confidence: 'likely', severity: 'advise', evidence: [claim] }] : []
  },
  examples: {
    flags: [
      'Neurologist, nameless on purpose. The new scan is a toy.',
      'Surgeon here, no name, no hospital. The waiting list is worse than they say.',
      "I am a doctor and I can't say who I am, but the new unit is not ready.",
      'Throwaway account. Consultant at a big teaching hospital, ask me anything.',
      'As a GP I keep my name off here for obvious reasons.',
      'Dr Anonymous, Bristol. Speaking as a doctor, the rota is fiction.',
    ],
    passes: [
      'Anonymous feedback from our patients helps us, the form is by the door.',
      'I am a doctor and my name is on the practice website.',
      'We published the case without name or date, with written consent.',
      'A nameless tomato plant is thriving behind our clinic.',
      'The body donor stays anonymous, and we thank the family.',
    ],
    nearMisses: [
      { flags: "Anon for reasons. I'm a physician and the data are wrong.", passes: "I'm a physician, name in bio, and the data are wrong." },
      { flags: "Oncologist here, can't say where. The drug shortens lives.", passes: 'Oncologist here, Leeds. The trial is linked below.' },
    ],
    pairs: [
      {
        ineffective: 'No name, no hospital: I’m a doctor on the new unit and it is not ready.',
        effective: 'I’m Dr Ines Carvalho, and I work on the new unit. Two of its six beds still have no oxygen. I have told the trust, and I am saying it here under my name.',
      },
    ],
  },
})
