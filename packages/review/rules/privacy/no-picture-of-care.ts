import { defineRule, type RuleHit } from '../define.ts'
import { clauseOf, cover } from './span.ts'
import { isUnreal } from './weigh.ts'

export const noPictureOfCare = defineRule({
  id: 'privacy/no-picture-of-care',
  category: 'privacy',
  signals: ['picksOut', 'goesLive', 'zoomCue'],
  what: 'A picture or film from care goes with this, or a list that can be read.',
  why: 'A scan, a wristband or a board behind you names a person, and nobody can unsee it.',
  doThis: 'Leave the picture out, or use one that was made for teaching, with the consent on file.',
  question: { id: 'who-is-affected', text: 'Who could be touched by this: classmates, school, career, peers, patients, employer, profession?' },
  find: (context): RuleHit[] => {
    const { text } = context
    if (isUnreal(text) || text.has('consentDeclared', 'animalPatient', 'ownIllness', 'keepsQuiet')) return []
    for (const picture of text.of('picksOut')) {
      if (text.within(picture.first, picture.last, 'negated', 'conditional').some((scope) => scope.first < picture.first)) continue
      const screen = text.within(picture.first, picture.last, 'screenWord')[0]
      if (screen && text.within(picture.first, picture.last, 'zoomCue').length > 0) return [{ ...clauseOf(text, picture), confidence: 'likely', severity: 'hold', evidence: [picture, screen] }]
      const person = text.of('patientMention', 'bedSlot', 'onePerson').find((signal) => Math.abs(signal.sentence - picture.sentence) <= 1)
      const secret = text.of('sensitiveFact', 'procedure', 'rareEvent', 'diagnosis').find((signal) => Math.abs(signal.sentence - picture.sentence) <= 1)
      const own = text.inSentence(picture.sentence, 'thirdPerson').find((signal) => ['he', 'she', 'him', 'her', 'his'].includes(text.tokens[signal.first]?.norm ?? ''))
      const clinical = text.within(picture.first, picture.last + 4, 'clinicalPicture')[0]
      const who = person ?? own
      if (clinical && who && text.tokens[clinical.last + 1]?.norm !== 'course' && context.kind !== 'reply' && context.audience !== 'one-person') return [{ ...cover(picture), confidence: 'likely', severity: 'hold', evidence: [picture, clinical, who] }]
      if (person && secret) return [{ ...cover(picture), confidence: 'likely', severity: 'hold', evidence: [picture, person, secret] }]
    }
    const screens = text.of('screenWord')
    for (const cue of text.of('zoomCue')) {
      const screen = screens.find((signal) => signal.sentence === cue.sentence && Math.abs(signal.first - cue.last) <= 8)
      if (screen && text.has('pictureWord')) return [{ ...cover(cue, screen), confidence: 'likely', severity: 'hold', evidence: [cue, screen] }]
    }
    for (const cue of text.of('pictureWord', 'zoomCue')) {
      const slot = text.inSentence(cue.sentence, 'bedSlot')[0]
      if (slot && text.inSentence(cue.sentence, 'pictureWord', 'zoomCue').length > 1) return [{ ...cover(cue, slot), confidence: 'likely', severity: 'hold', evidence: [cue, slot] }]
    }
    for (const live of context.kind === 'post' ? text.of('goesLive') : []) {
      if (text.within(live.first, live.last, 'negated').length > 0 || text.has('manyPeople')) continue
      const care = text.has('bedSlot', 'patientMention') || text.within(live.first, live.last, 'facility').length > 0 || text.inSentence(live.sentence, 'sensitiveFact', 'procedure', 'personWord').length > 0
      if (care) return [{ ...clauseOf(text, live), confidence: 'possible', severity: 'advise', evidence: [live] }]
    }
    return []
  },
  examples: {
    flags: [
      'New badge selfie! (ignore the theatre list behind me, if you zoom in you can read it lol)',
      'Guess what this gentleman swallowed. X-ray in the next slide 😂',
      'Took a pic of the tumour we got out of her this morning, swipe for scale.',
      'Night shift photo dump, don’t mind the whiteboard in the background with all the names.',
      { text: 'Attaching a recording from room 2, the dad cries at minute six after the stillbirth. Teaching gold.', kind: 'message', audience: 'closed-group' },
    ],
    passes: [
      'Stock photo of an ECG, so please do not go looking for the patient.',
      'Photo of our new waiting room, taken on Sunday with nobody in it.',
      'Please crop your pictures. A wristband can be read.',
      'The video of the procedure is shown with the written consent of the woman in it.',
      'I drew this picture of a kidney on the back of a menu.',
    ],
    nearMisses: [
      { flags: 'Selfie with the handover sheet behind me, you can read the names, oops.', passes: 'Check behind you before a selfie: we found a handover sheet in ours and took it down.' },
      { flags: 'Posting the scan of a man who fell on a bottle, you won’t believe it.', passes: 'Posting the scan of my dog’s broken paw, you won’t believe it.' },
    ],
    pairs: [
      {
        ineffective: 'You will not believe what this lady swallowed for a bet. Swipe for the X-ray 😂',
        effective: 'Things end up in odd places, and people wait too long because they are ashamed. Come in. We have seen it before, and nobody will laugh.',
      },
      {
        ineffective: 'Night shift selfie! Ignore the handover sheet behind me, you can read the names lol',
        effective: 'Night shift selfie from the car park, hair by oxygen mask, smile by vending machine. Six of us, one sunrise.',
      },
    ],
  },
})
