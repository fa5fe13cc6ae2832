import { hour, minute, second } from '@sharewell/domain'
import type { SeenPerson } from '../../contract/index.ts'

/** Somebody invented, and what they say under a post: how long after it, and whether always or now and then. */
export interface CastLine {
  readonly role: 'colleague' | 'student' | 'patient' | 'critic' | 'neighbour' | 'relative'
  readonly by: SeenPerson
  /** Milliseconds after the post; the seed moves it by a third at most. */
  readonly after: number
  readonly isAlways: boolean
  /** One of these, by the seed. */
  readonly says: readonly string[]
}

const person = (id: string, name: string): SeenPerson => ({ id, handle: `@${id}@rehearsal`, name })

/** The whole cast, in the order in which they come. They answer as people do: kindly, unkindly, beside the point, and asking for what no post can give. */
export const castLines: readonly CastLine[] = [
  { role: 'colleague', by: person('noor', 'Noor, nurse'), after: 50 * second, isAlways: true, says: ['Thank you for putting this so plainly. I will show it on our ward.', 'I wish more of us wrote like this. Saved.', 'This is what I try to say at the bedside every week. Thank you.'] },
  { role: 'student', by: person('jonas', 'Jonas, third year'), after: 3 * minute, isAlways: true, says: ['Kind question from a student: where could I read more about this?', 'May I ask how sure we are about this? I would like to explain it to my group.', 'Could you say in one sentence what you would like people to do after reading this?'] },
  { role: 'patient', by: person('marta', 'Marta'), after: 7 * minute, isAlways: true, says: ['My mother has something like this and takes two tablets a day. Should she stop?', 'I have had this since Tuesday and my doctor has no time. What would you take?', 'Can I send you my results? I do not know whom else to ask.'] },
  { role: 'critic', by: person('clearview', 'Clear View'), after: 15 * minute, isAlways: true, says: ['Doctors always say this. Who pays you?', 'And last year you all said the opposite. Why would anybody believe it now?', 'With respect, this is what is wrong with your profession.'] },
  { role: 'neighbour', by: person('ilse', 'Ilse'), after: 40 * minute, isAlways: false, says: ['Is this about the accident on our street last week?', 'I think I know whom you mean. We went to school together.'] },
  { role: 'relative', by: person('paulo', 'Paulo'), after: 2 * hour, isAlways: false, says: ['We went through this with our daughter. It helps to read that somebody understands.', 'My father read this twice and asked me to thank you.'] },
  { role: 'colleague', by: person('dr-sato', 'Kei Sato, GP'), after: 5 * hour, isAlways: false, says: ['Helpful. The second trial was smaller than it sounds, though. Would you add that?', 'I would put it a little more carefully for people with kidney disease. Otherwise: yes.'] },
]
