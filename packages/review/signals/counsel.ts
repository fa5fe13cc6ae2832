import type { Reading } from '../match/reading.ts'
import type { Sentence } from '../text/token.ts'
import { defineDetector } from './define.ts'

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const subjects = toSet('you u')
const contracted = toSet("you're you've youre youve")
const duties = toSet('can could should must need may might will want ought better shall')
/** After a verb at the start these show that the reader is not directed: "let me", "do you". */
const bystanders = toSet("you u me us i we they he she 's it's")
const tellings = toSet("are were feel felt seem said say mentioned mention described describe wrote had did want know love sound deserve haven't hadn't don't didn't aren't weren't think believe tried told asked experienced recognize realized realised started also have")
const asking = toSet('have do did are were would could how what can is')
/** After "you may", "you could", "you will": what befalls somebody rather than what they are to do. */
const possibles = toSet('could may might will shall')
const befalls = toSet('get have be feel see notice lose develop experience know become end')
const doings = toSet("take get do start avoid go use apply continue stop have drink try find give make reduce monitor repeat keep let consider be remember focus learn set write allow practice practise look think notice listen begin add maintain rest put work eat spend join identify accept plan create explore imagine journal understand follow wait exercise limit cut restart increase halve double skip hold lose wash massage soak sleep walk wear raise lay don't never treat trust respect help move reflect open express stay change tell talk speak call check seek visit consult share discuss choose decide join return notice watch increase replace switch gargle clean sit lie bring")
const leadIns = toSet('please kindly also then and so first firstly second secondly just but instead maybe finally next now honestly nbsp ; & , - – • * ( ) . : 1 2 3 4 5 6')
const doubters = toSet('if when whether unless once until before that because do did as how where what who')
const sendingOn = toSet('see ask ring call phone visit consult contact tell seek book show speak talk discuss mention write email bring go find schedule reach get meet')
const carers = toSet('doctor doctors gp physician team clinic hospital pharmacist midwife nurse professional specialist surgeon pharmacy ward consultant therapist therapists counselor counsellor psychologist psychiatrist dentist pediatrician paediatrician obstetrician gynecologist gynaecologist somebody someone 911 999 111 112 emergency ambulance unit provider practice helpline line hotline office')
const fillers = toSet('have has to want need also not still really probably definitely be able then just now always better never')
const fewestTokens = 30

/** Where a directive sends the reader to care, its verb and, a few words on, the carer. */
function sendsOn(reading: Reading, at: number, last: number): boolean {
  const verb = reading.tokens[at]?.norm ?? ''
  if (verb === 'ask' && reading.tokens[at + 1]?.norm !== 'yourself') return true
  if (!sendingOn.has(verb)) return false
  for (let i = at + 1; i <= last && i <= at + 8; i++) if (carers.has(reading.tokens[i]?.norm ?? '')) return true
  return false
}

const standsUnder = (reading: Reading, at: number): boolean => reading.within(at, at, 'conditional').length > 0

/** How a directive is meant: "perhaps" after "if", "when" and their like, which mostly speak of anybody to whom it applies. */
const toForce = (reading: Reading, at: number): 'perhaps' | 'duty' => (reading.inSentence(reading.tokens[at]?.sentence ?? -1, 'conditional').some((scope) => scope.first < at) || doubters.has(reading.tokens[at - 1]?.norm ?? '') ? 'perhaps' : 'duty')

/** The verb after "you should", "you might want to", "you will need to": its place. */
function toVerbAfter(reading: Reading, at: number): number {
  let verb = at
  while (fillers.has(reading.tokens[verb]?.norm ?? '') && verb < at + 4) verb++
  return verb
}

/** What one sentence says to the reader: tells of their case, directs them. */
function readSentence(reading: Reading, { first, last }: Sentence): void {
  const { tokens } = reading
  let told = false
  let directed = false
  let you = false
  let speaker = false
  const tell = (from: number, to: number, value: string): void => { if (!told) reading.add('aboutAsker', from, to, value); told = true }
  const direct = (from: number, to: number, value: string): void => { if (!directed) reading.add('directsAsker', from, to, value); directed = true }
  for (let i = first; i <= last; i++) {
    const norm = tokens[i]?.norm ?? ''
    const before = tokens[i - 1]?.norm ?? ''
    const next = tokens[i + 1]?.norm ?? ''
    if (norm === 'i' || norm === "i'm" || norm === "i'd" || norm === "i've" || norm === "i'll" || norm === 'me') speaker = true
    if (norm === 'your') you = true
    if (contracted.has(norm)) { you = true; if (!doubters.has(before) && !standsUnder(reading, i)) tell(i, i + 1, 'told') }
    if (!subjects.has(norm)) continue
    you = true
    if (duties.has(next)) {
      const verb = toVerbAfter(reading, i + 2)
      const befalling = possibles.has(next) && (befalls.has(tokens[i + 2]?.norm ?? '') && tokens[i + 3]?.norm !== 'to')
      if (!befalling && !sendsOn(reading, verb, last)) direct(i, Math.min(last, verb), toForce(reading, i))
    } else if (next === 'have' && tokens[i + 2]?.norm === 'to') {
      const verb = toVerbAfter(reading, i + 3)
      if (!sendsOn(reading, verb, last)) direct(i, Math.min(last, verb), toForce(reading, i))
    } else if (tellings.has(next) && !doubters.has(before) && !standsUnder(reading, i)) tell(i, i + 1, 'told')
  }
  let opens = first
  while (opens < last && leadIns.has(tokens[opens]?.norm ?? '')) opens++
  if (doings.has(tokens[opens]?.norm ?? '') && !bystanders.has(tokens[opens + 1]?.norm ?? '') && !sendsOn(reading, opens, last)) direct(opens, opens, 'order')
  const closing = tokens[last]?.norm
  if (you && (closing === '?' || tokens[last - 1]?.norm === '?') && asking.has(tokens[opens]?.norm ?? '')) reading.add('asksAsker', opens, last)
  if (you && speaker) reading.add('speaksToAsker', first, last)
}

/** What is said to one reader in a longer text: their own case told back, questions to them, and what they are to do. The rules add it up. */
export const counselDetector = defineDetector({
  kinds: ['aboutAsker', 'directsAsker', 'asksAsker', 'speaksToAsker'],
  about: 'In a longer text: the reader\'s own case told back, questions to the reader, and directives to the reader that do not send them to care.',
  detect: (reading) => {
    if (reading.tokens.length < fewestTokens || !reading.has('secondPerson')) return
    for (const sentence of reading.sentences) readSentence(reading, sentence)
  },
})
