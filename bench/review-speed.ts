import type { ReviewInput } from '../packages/review/index.ts'
import { openEngine } from './engine.ts'
import { packChoices } from './pack-choices.ts'
import { openPeers } from './peers.ts'
import { evenLength, readPosts, toEvenPosts } from './posts.ts'
import { shuffle, toMedian, toQuantile } from './statistics.ts'
import { toNumber, toTable, type Mark, type Outcome } from './table.ts'

const floorPerSecond = 2000
const goalPerSecond = 5000
const goalP99 = 1

interface Racer {
  readonly name: string
  readonly does: string
  readonly read: (post: ReviewInput) => number
}

interface Result {
  readonly racer: Racer
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

function openRacers(): { racers: Racer[]; loadedIn: number } {
  const engine = openEngine()
  const peers = openPeers().map(({ name, version, does, read }): Racer => ({ name: `${name} ${version}`, does, read: (post) => read(post.text) }))
  const own: Racer = { name: engine.name, does: 'findings, fixes, verdict', read: (post) => engine.review(post).findings.length }
  const choices = packChoices.map(({ name, packs }): Racer => { const { review } = openEngine(packs); return { name: `sharewell, ${name}`, does: 'the same', read: (post) => review(post).findings.length } })
  return { racers: [own, ...choices, ...peers], loadedIn: engine.loadedIn }
}

/** Reads every post once; answers the milliseconds of each. */
function runRound(racer: Racer, posts: readonly ReviewInput[]): { times: number[]; sum: number } {
  const times: number[] = []
  let sum = 0
  for (const post of posts) {
    const from = performance.now()
    sum += racer.read(post)
    times.push(performance.now() - from)
  }
  return { times, sum }
}

/**
 * Races all over the same posts on this one thread. Rounds are interleaved and each has its own order of racers,
 * so that a slow moment of the machine hits all alike; the first round only warms up. Medians over rounds.
 */
function race(racers: readonly Racer[], posts: readonly ReviewInput[], rounds: number): Result[] {
  const runs = new Map<Racer, number[][]>(racers.map((racer) => [racer, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const racer of shuffle(racers, round)) {
      const { times, sum } = runRound(racer, posts)
      if (!Number.isFinite(sum)) throw new Error(`${racer.name} did not answer with a number.`)
      if (round > 0) runs.get(racer)?.push(times)
    }
  }
  return racers.map((racer) => {
    const own = runs.get(racer) ?? []
    return {
      racer,
      perSecond: toMedian(own.map((times) => (times.length / times.reduce((a, b) => a + b, 0)) * 1000)),
      p50: toMedian(own.map((times) => toQuantile(times, 0.5))),
      p99: toMedian(own.map((times) => toQuantile(times, 0.99))),
    }
  })
}

function toRows(results: readonly Result[]): string {
  const own = results[0]?.perSecond ?? 1
  return toTable([
    ['', 'does', 'posts/s', 'p50 ms', 'p99 ms', 'sharewell is'],
    ...results.map(({ racer, perSecond, p50, p99 }, index) => [
      racer.name, racer.does, toNumber(perSecond), toNumber(p50, 3), toNumber(p99, 3), index === 0 ? '' : `${toNumber(own / perSecond, 1)}×`,
    ]),
  ])
}

/** Posts per second, p50 and p99 of a full review on one thread, beside four libraries in the same run. */
export function measureSpeed({ posts: most, rounds }: { posts: number; rounds: number }): Outcome {
  const { racers, loadedIn } = openRacers()
  const posts = readPosts(most)
  const even = toEvenPosts(posts)
  const asWritten = race(racers, posts, rounds)
  const evened = race(racers, even, rounds)
  const all = readPosts()
  const [whole] = race(racers.slice(0, 1), all, rounds)
  const own = evened[0]
  if (!own || !whole) throw new Error('Nothing was measured.')
  const marks: Mark[] = [
    { what: `posts of ${evenLength} characters per second`, value: toNumber(own.perSecond), floor: `${toNumber(floorPerSecond)} (goal ${toNumber(goalPerSecond)})`, isMet: own.perSecond >= floorPerSecond },
    { what: 'p99 of one review, ms', value: toNumber(own.p99, 2), floor: `goal under ${goalP99}`, isMet: own.p99 < goalP99 },
  ]
  for (const { racer, perSecond, p99 } of evened.slice(1, 1 + packChoices.length)) {
    marks.push({ what: `${racer.name}: posts per second`, value: toNumber(perSecond), floor: `${toNumber(floorPerSecond)} (goal ${toNumber(goalPerSecond)})`, isMet: perSecond >= floorPerSecond }, { what: `${racer.name}: p99, ms`, value: toNumber(p99, 2), floor: `goal under ${goalP99}`, isMet: p99 < goalP99 })
  }
  const lengths = posts.map((post) => post.text.length)
  const text = [
    `Speed, one thread, median of ${rounds} interleaved rounds; the engine was ready after ${toNumber(loadedIn)} ms.`,
    '', `${toNumber(posts.length)} corpus posts as written (median ${toMedian(lengths)} characters, longest ${Math.max(...lengths)}):`, toRows(asWritten),
    '', `The same words as ${toNumber(even.length)} posts of ${evenLength} characters:`, toRows(evened),
    '', `All ${toNumber(all.length)} corpus posts, the engine alone: ${toNumber(whole.perSecond)} posts/s, p50 ${toNumber(whole.p50, 3)} ms, p99 ${toNumber(whole.p99, 3)} ms.`,
  ].join('\n')
  return { text, marks }
}
