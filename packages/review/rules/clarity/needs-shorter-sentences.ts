import { defineRule } from '../define.ts'
import { speaksToPublic } from './coded.ts'

/** From this grade on a notice to the public is a fault; below it, it is style. */
const hardest = 18

export const needsShorterSentences = defineRule({
  id: 'clarity/needs-shorter-sentences', category: 'clarity', signals: ['hardToRead'],
  what: 'A notice for everybody stands in one long, official sentence.',
  why: 'Half of the adults who need it will not get to its end.',
  doThis: 'One thought a sentence, under 20 words. Put what to do first.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => {
    const { text } = context
    const grade = text.of('hardToRead')[0]
    const long = text.of('longSentence')[0]
    if (!grade || !long || Number(grade.value) < hardest || context.author !== 'organisation' || !speaksToPublic(context) || !text.has('policyJargon', 'careInstruction')) return []
    return [{ start: long.start, end: long.end, confidence: 'possible', severity: 'advise', evidence: [long, grade] }]
  },
  examples: {
    flags: [
      ['Patients are respectfully reminded that', 'in accordance with the arrangements previously communicated by the administration concerning the organisation of consultations during the forthcoming renovation'],
      ['Members of the community are hereby informed that', 'pursuant to the determinations of the governing committee regarding the temporary discontinuation of laboratory collections at the northern location'],
      ['Residents are advised that', 'following considerable deliberation by the relevant authorities concerning the continuing operational difficulties experienced throughout the ambulatory facilities'],
      ['Families are kindly requested to note that', 'notwithstanding the considerable efforts undertaken by everybody involved in the administration of the immunisation programme during recent difficulties'],
      ['All patients are herewith notified that', 'as a consequence of exceptional circumstances affecting the availability of administrative personnel responsible for telephone communications'],
    ].map(([start, middle]) => ({ text: `${start}, ${middle}, appointments must be rearranged individually via the established communication channels, and persons who anticipate difficulties in complying with these requirements should seek appropriate assistance.`, author: 'organisation' as const })),
    passes: [
      { text: 'We are moving. From Monday, please come to the new door on Mill Street. Ring us if you need help.', author: 'organisation' },
      { text: 'The corridor is shut. Blood tests move to the second floor. It is open from eight to noon, and the lift works again, we promise.', author: 'organisation' },
      'I walked home along the river after nights and thought about soup, and the swan looked at me as if it knew what I had eaten at four in the morning out of a machine.',
      { text: 'Pursuant to the determinations of the governing committee regarding the temporary discontinuation of laboratory collections, appointments must be rearranged individually via the established communication channels by every participating department before the conclusion of the quarter.', author: 'organisation', audience: 'peers' },
      { text: 'Residents: the clinic closes at noon today.', author: 'organisation' },
    ],
    nearMisses: [
      {
        flags: { text: 'Customers are politely informed that, owing to unforeseen technical considerations relating to refrigeration equipment, vaccination appointments scheduled for the remainder of the current week must be postponed until alternative arrangements can be implemented by the responsible coordinator in consultation with the manufacturer.', author: 'organisation' },
        passes: { text: 'The vaccine fridge broke. Vaccine visits this week are off. We will ring everyone with a new time.', author: 'organisation' },
      },
      {
        flags: { text: 'Carers are invited to familiarise themselves with the revised requirements concerning visiting arrangements, which necessitate the presentation of identification upon arrival, the observance of applicable precautionary measures throughout, and departure before the commencement of evening activities, and must be respected without exception.', author: 'organisation' },
        passes: { text: 'Visitors: bring a photo card. Wash your hands. Leave by seven.', author: 'organisation' },
      },
    ],
    pairs: [
      {
        ineffective: { text: 'Patients prescribed anticoagulant medication are respectfully reminded that, pursuant to the revised perioperative guidance adopted by the department, discontinuation of the aforementioned medication prior to the scheduled intervention must be undertaken exclusively in accordance with the individualised instructions communicated by the preoperative assessment service, failure to comply with which may necessitate postponement of the intervention.', author: 'organisation' },
        effective: { text: 'Do you take a blood thinner, and is your operation near? Please do not stop it by yourself. Our nurses ring everyone a week before, and say what to do and when. No call yet? Ring us on 555 0127.', author: 'organisation' },
      },
    ],
  },
})
