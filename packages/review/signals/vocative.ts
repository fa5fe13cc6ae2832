import type { Reading } from '../match/reading.ts'
import type { Token } from '../text/token.ts'
import { defineDetector } from './define.ts'

const greetings = new Set(['hi', 'hiya', 'hello', 'hey', 'dear', 'oi', 'thanks', 'sorry', 'cheers', 'morning', 'evening', 'namaste', 'salaam', 'congrats', 'ok', 'okay', 'yes', 'no', 'ah', 'oh', 'aw'])
const notNames = new Set('all everyone everybody folks friends parents ladies gents guys team colleagues members doctors nurses patients mums mamas dads people readers students residents trainees neighbours neighbors lads girls boys well so honestly please look listen right anyway also however then now first second third finally sadly meanwhile actually remember again still yes no ok okay sorry thanks hello hi hey oh ah aw wow today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december disclosure disclaimer update reminder fun question answer note tip tips myth fact breaking once after before when if because although while in on at for with as to the a an i we you he she they it this that these those my our your his her their there here not never always sometimes usually personally frankly respectfully seriously genuinely truly clearly obviously unfortunately luckily hopefully perhaps maybe probably briefly medicine surgery paediatrics pediatrics psychiatry radiology nursing canada ireland england scotland wales australia toronto london england breathe drink eat sleep stop rest hospital clinic love peace hugs best regards yours sincerely cheers god lord jesus christ boss mate pal'.split(' '))
const closing = new Set(['.', '!', '?', '…', ','])

const isName = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && token.caps === 1 && token.norm.length > 2 && !notNames.has(token.norm)
const isMark = (token: Token | undefined, marks: ReadonlySet<string>): boolean => token !== undefined && token.kind === 'punct' && marks.has(token.norm)

/** Somebody spoken to by name or by a word of endearment. `value` is `name` or `warm`. */
export const vocativeDetector = defineDetector({
  kinds: ['vocative'],
  about: 'Somebody spoken to by name or by a word of endearment; its value says which.',
  detect: (reading: Reading) => {
    const { tokens } = reading
    for (const sentence of reading.sentences) {
      const head = tokens[sentence.first]
      const next = tokens[sentence.first + 1]
      const titled = head?.norm === 'mr' || head?.norm === 'mrs' || head?.norm === 'ms' || head?.norm === 'miss'
      if (isName(head) && isMark(next, closing) && next?.norm !== '.') reading.add('vocative', sentence.first, sentence.first, 'name')
      else if (titled && isName(next) && isMark(tokens[sentence.first + 2], closing)) reading.add('vocative', sentence.first, sentence.first + 1, 'name')
      else if (head && greetings.has(head.norm) && isName(next) && sentence.first + 1 <= sentence.last) reading.add('vocative', sentence.first + 1, sentence.first + 1, 'name')
      else if (head && greetings.has(head.norm) && isMark(next, closing) && isName(tokens[sentence.first + 2]) && isMark(tokens[sentence.first + 3], closing)) reading.add('vocative', sentence.first + 2, sentence.first + 2, 'name')
      for (let i = sentence.first + 2; i <= sentence.last; i++) {
        if (tokens[i - 1]?.norm === ',' && isName(tokens[i]) && (i === sentence.last || (i + 1 === sentence.last && isMark(tokens[i + 1], closing)))) reading.add('vocative', i, i, 'name')
      }
    }
    for (const word of reading.of('warmVocative')) {
      const before = tokens[word.first - 1]
      const after = tokens[word.last + 1]
      const opens = before === undefined || before.sentence !== word.sentence || before.kind !== 'word' || greetings.has(before.norm) || before.norm === 'yeah' || before.norm === 'no'
      const closes = after === undefined || after.sentence !== word.sentence || after.kind !== 'word'
      if ((opens && closes) || (closes && after?.kind !== undefined && before?.kind === 'word' && !notNames.has(before.norm))) reading.add('vocative', word.first, word.last, 'warm')
    }
  },
})
