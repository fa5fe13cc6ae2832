import { countFor, platforms } from '../packages/domain/limits/index.ts'
import { splitThread } from '../packages/domain/post/index.ts'
import { findIdentifiers } from '../packages/review/identifiers/index.ts'
import { openEngine } from './engine.ts'
import { readPosts } from './posts.ts'
import { toMedian } from './statistics.ts'
import { toNumber, toTable, type Outcome } from './table.ts'

const lengths = [1000, 10_000, 100_000]
/** How far time per character may grow from 1,000 to 100,000 characters before we no longer call it linear. */
const mostGrowth = 2
/** The other work takes a tenth of a millisecond on a short text, so that caches and collection weigh more; square growth would be 100. */
const mostOtherGrowth = 5

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

/** What else reads a whole text: counting, threads, identifiers. They do less than a review, so only the worst of their growths is told. */
const otherWork: Record<string, (text: string) => unknown> = {
  'counting for every platform': (text) => platforms.map((platform) => countFor(platform, text)),
  'cutting a thread': (text) => splitThread(text, { platform: 'bluesky' }),
  'identifiers': (text) => findIdentifiers(text),
}

/** Median milliseconds of `work` on a text; short texts are read more often, so that each figure rests on a similar amount of work. */
function timeOf(work: (text: string) => unknown, text: string, length: number, rounds: number): number {
  const repeats = Math.max(1, Math.round(20_000 / length))
  const time = (): number => {
    const from = performance.now()
    for (let i = 0; i < repeats; i += 1) work(text)
    return (performance.now() - from) / repeats
  }
  time()
  return toMedian(Array.from({ length: rounds }, time))
}

/** Time of a full review against the length of the text, for ordinary and for hostile texts; and of the other work on a whole text. */
export function measureLength({ rounds }: { rounds: number }): Outcome {
  const { review } = openEngine()
  const kinds = Object.entries(toKinds())
  const head = ['', ...lengths.map((length) => `${toNumber(length)} ms`), 'ms per 1,000 at the end', 'growth']
  const toTimes = (work: (text: string) => unknown, unit: string): number[] => lengths.map((length) => timeOf(work, fill(unit, length), length, rounds))
  const toGrowth = ([short = 1, , long = 1]: readonly number[]): number => long / short / 100
  const toRow = (name: string, times: readonly number[]): string[] => [name, ...times.map((time) => toNumber(time, 2)), toNumber((times[2] ?? 0) / 100, 3), `${toNumber(toGrowth(times), 2)}×`]

  const reviews = kinds.map(([kind, unit]) => ({ kind, times: toTimes((text) => review({ text }), unit) }))
  const others = Object.entries(otherWork).map(([name, work]) => {
    const all = kinds.map(([kind, unit]) => ({ kind, times: toTimes(work, unit) }))
    const worst = all.reduce((before, one) => (toGrowth(one.times) > toGrowth(before.times) ? one : before))
    return { name: `${name}, worst: ${worst.kind}`, times: worst.times }
  })
  const marks = [
    { what: 'worst growth of time per character', most: mostGrowth, times: reviews.map(({ times }) => times) },
    { what: 'worst growth of the other work', most: mostOtherGrowth, times: others.map(({ times }) => times) },
  ].map(({ what, most, times }) => {
    const worst = Math.max(...times.map(toGrowth))
    return { what, value: `${toNumber(worst, 2)}×`, floor: `at most ${most}×`, isMet: worst <= most }
  })
  return {
    text: [
      `Time against length, median of ${rounds} rounds. Growth is the time per character at 100,000 against that at 1,000; 1× is linear, below it the fixed cost shows.`,
      '',
      toTable([head, ...reviews.map(({ kind, times }) => toRow(kind, times)), ...others.map(({ name, times }) => toRow(name, times))]),
    ].join('\n'),
    marks,
  }
}
