import { openEngine } from './engine.ts'
import { readPosts } from './posts.ts'
import { toMedian } from './statistics.ts'
import { toNumber, toTable, type Outcome } from './table.ts'

const lengths = [1000, 10_000, 100_000]
/** How far time per character may grow from 1,000 to 100,000 characters before we no longer call it linear. */
const mostGrowth = 2

function fill(unit: string, length: number): string {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  return text.isWellFormed() ? text : text.slice(0, -1)
}

/** Texts that people write, and texts that make careless matchers slow. */
function toKinds(): Record<string, string> {
  return {
    'corpus posts, joined': readPosts().map((post) => post.text).join('\n\n'),
    'one letter': 'a',
    'one word': 'patient ',
    'digits': '4',
    'a patient story over and over': 'My 43yo patient from Sudbury came in yesterday and you should take 20 mg. ',
    'insults over and over': 'you idiot you idiot ',
    'no end of sentence': 'and then she said that he ',
    'emoji': '👩🏽‍⚕️',
    'opening marks': '("\'[',
    'links': 'https://example.org/a ',
    'Arabic and marks': 'غسل\u200f اليدين ',
    'masked letters': '1d10t f*ck ',
  }
}

/** Time of a full review against the length of the text, for ordinary and for hostile texts. */
export function measureLength({ rounds }: { rounds: number }): Outcome {
  const { review } = openEngine()
  const rows: string[][] = [['', ...lengths.map((length) => `${toNumber(length)} ms`), 'ms per 1,000 at the end', 'growth']]
  let worst = 0
  for (const [kind, unit] of Object.entries(toKinds())) {
    const times = lengths.map((length) => {
      const text = fill(unit, length)
      // Short texts are read more often, so that each figure rests on a similar amount of work.
      const repeats = Math.max(1, Math.round(20_000 / length))
      const time = (): number => {
        const from = performance.now()
        for (let i = 0; i < repeats; i += 1) review({ text })
        return (performance.now() - from) / repeats
      }
      time()
      return toMedian(Array.from({ length: rounds }, time))
    })
    const [short = 1, , long = 1] = times
    const growth = long / short / 100
    worst = Math.max(worst, growth)
    rows.push([kind, ...times.map((time) => toNumber(time, 2)), toNumber(long / 100, 3), `${toNumber(growth, 2)}×`])
  }
  const text = [`Time against length, median of ${rounds} rounds. Growth is the time per character at 100,000 against that at 1,000; 1× is linear, below it the fixed cost shows.`, '', toTable(rows)].join('\n')
  return { text, marks: [{ what: 'worst growth of time per character', value: `${toNumber(worst, 2)}×`, floor: `at most ${mostGrowth}×`, isMet: worst <= mostGrowth }] }
}
