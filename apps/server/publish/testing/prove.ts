import { makeChance, pick } from '@sharewell/testkit/platforms'
import { and, eq, isNotNull } from 'drizzle-orm'
import { day, hour, minute, second } from '../../clock/instant.ts'
import { seedDesk } from '../../compose/testing/desk.ts'
import { channels, publications } from '../../db/schema/plans.ts'
import { createFakeClock } from '../../testing/fake-clock.ts'
import { openRealServer, type RealServer } from '../../testing/open-real-server.ts'
import { restoreChannel } from '../channel-health.ts'
import { findNextWake, leaseFor } from '../leases.ts'
import { steps } from '../publisher.ts'
import { type ProofProcess, startProofProcess } from './proof-process.ts'
import { judgeRun, type Judgement, planRun, type ProofRun } from './proof-run.ts'
import { believe, type Policy, sendUnder } from './proof-policies.ts'
import type { Answer, Birth, Order, Report } from './proof-words.ts'

/** What a proof found; duplicates, losses, what is stuck or too late, and failures are to be zero. */
export interface Proof {
  readonly runs: number
  readonly kills: Readonly<Record<string, number>>
  readonly ends: Readonly<Record<string, number>>
  /** Out in full, once or not; and left to a person who was told. */
  readonly inFull: number
  readonly leftToPeople: number
  readonly duplicates: number
  readonly silentLosses: number
  readonly stuck: number
  readonly tooLate: number
  /** Of the first part, where it came out at all. Milliseconds. */
  readonly lateness: { readonly p50: number; readonly most: number }
  /** Failures inside that a worker wrote down, but for connectors that could not read an answer. */
  readonly failures: readonly string[]
  /** Which runs were not as they should be, counted from 0. */
  readonly broken: readonly number[]
}

const atOnce = 2
const perRound = 25
/** Beyond the window of an hour and all that comes after it. */
const length = hour + 15 * minute
const reconnectedAfter = 10 * minute

/**
 * Sends so many posts through real worker processes on a real PostgreSQL, two at once, which are killed with SIGKILL at
 * places of the publishing path, one after the other; the platforms live on in this process and keep what they took.
 */
export async function prove({ runs, seed, policy = 'ours' }: { readonly runs: number; readonly seed: number; readonly policy?: Policy }): Promise<Proof> {
  const clock = createFakeClock()
  const server = await openRealServer({ clock })
  try {
    return await proveOn(server, clock, { runs, seed, policy })
  } finally {
    await server.close()
  }
}

async function proveOn({ context, open, dataFolder }: RealServer, clock: ReturnType<typeof createFakeClock>, { runs, seed, policy }: { readonly runs: number; readonly seed: number; readonly policy: Policy }): Promise<Proof> {
  // Where workers die is drawn apart, so that the same seed brings the same platforms whoever sends.
  const [chance, fate] = [makeChance(seed), makeChance(~seed)]
  const desk = await seedDesk(context)
  const [kills, failures]: [Record<string, number>, string[]] = [{}, []]
  const judged: Judgement[] = []
  let [now, born] = [new Map<string, ProofRun>(), 0]

  async function answer(report: Exclude<Report, { is: 'ready' } | { is: 'done' }>): Promise<Order> {
    const platform = now.get(report.channelId)?.platform
    if (!platform) throw new Error('A worker calls a platform that is not there.')
    const account = { channelId: report.channelId, id: 'a', handle: '@a', secret: '' }
    const { connector, door } = platform
    const heard = report.is === 'withdraw' ? connector.withdraw(door, account, report.receipt)
      : report.is === 'find' ? connector.find(door, account, report.part, report.key) : sendUnder(policy, connector)(door, account, report.part, report.key)
    const given: Answer | null = await heard.catch(() => null)
    return { is: 'answer', id: report.id, answer: given }
  }

  /** Every place in its turn, and by chance how often it is passed before. */
  function start(): ProofProcess {
    const step = steps[born % steps.length] ?? 'calling'
    born += 1
    const birth: Birth = {
      connection: open.connection, keyFile: `${dataFolder}/sharewell.key`, skew: pick(fate, [0, 0, -2 * second, 2 * second]),
      death: { step, time: 1 + Math.floor(fate() * 20) },
    }
    return startProofProcess(birth, { answer, died: (word) => { kills[word] = (kills[word] ?? 0) + 1 }, failed: (words) => { failures.push(...words.split('\n').filter((line) => line !== '' && !line.includes('A connector failed.'))) } })
  }

  let workers = Array.from({ length: atOnce }, start)
  // The next ones load what they need while these work.
  const spare = Array.from({ length: atOnce }, start)
  try {
    for (let count = 0; count < runs;) {
      const planned: ProofRun[] = []
      for (; planned.length < perRound && count < runs; count += 1) planned.push(await planRun(context, desk, chance))
      now = new Map(planned.map((run) => [run.channelId, run]))
      const began = clock.now() + minute
      const capabilities = Object.fromEntries(planned.map(({ channelId, platform }) => [channelId, believe(policy, platform.connector.capabilities)]))
      let [deaths, isReconnected] = [0, false]
      for (clock.set(began); ;) {
        const order = { is: 'work' as const, now: clock.now(), capabilities }
        const lived = await Promise.all(workers.map((worker) => worker.work(order)))
        deaths += lived.filter((one) => !one).length
        workers = workers.map((worker) => {
          if (worker.isAlive()) return worker
          spare.push(start())
          return spare.shift() ?? start()
        })
        if (policy === 'no-sweeper' && lived.includes(false)) await context.database.update(publications).set({ leaseUntil: clock.now() + 365 * day }).where(and(eq(publications.workspaceId, desk.workspaceId), isNotNull(publications.leaseOwner)))
        if (lived.includes(false)) continue
        if (clock.now() >= began + length) break
        const wake = await findNextWake(context.database) ?? began + length
        const next = wake > clock.now() ? Math.max(wake, clock.now() + second) : clock.now() + 3 * second
        clock.set(Math.min(next, began + length, isReconnected ? Infinity : Math.max(began + reconnectedAfter, clock.now())))
        if (!isReconnected && clock.now() >= began + reconnectedAfter) {
          isReconnected = true
          // Every second one: the others are left to be missed.
          const lost = await context.database.select({ id: channels.id }).from(channels).where(and(eq(channels.workspaceId, desk.workspaceId), isNotNull(channels.lostAt)))
          for (const { id } of lost.filter((_, at) => at % 2 === 0)) await context.database.transaction((transaction) => restoreChannel(context, transaction, { workspaceId: desk.workspaceId, channelId: id }))
        }
      }
      for (const run of planned) judged.push(await judgeRun(context, run, deaths * (leaseFor + 5 * second) + 5 * second))
    }
  } finally {
    for (const worker of [...workers, ...spare]) await worker.close()
  }
  return summarise(judged, kills, failures)
}

function summarise(judged: readonly Judgement[], kills: Record<string, number>, failures: readonly string[]): Proof {
  const count = (is: (one: Judgement) => boolean): number => judged.filter(is).length
  const late = judged.flatMap(({ lateness }) => (lateness === undefined ? [] : [lateness])).toSorted((one, other) => one - other)
  const ends: Record<string, number> = {}
  for (const { end } of judged) ends[end] = (ends[end] ?? 0) + 1
  return {
    runs: judged.length, kills, ends, failures,
    inFull: count(({ end, isLost }) => end === 'published' && !isLost), leftToPeople: count(({ end, isLost }) => end !== 'published' && !isLost),
    duplicates: count(({ isDoubled }) => isDoubled), silentLosses: count(({ isLost }) => isLost), stuck: count(({ isStuck }) => isStuck), tooLate: count(({ isTooLate }) => isTooLate),
    lateness: { p50: late[Math.floor(late.length / 2)] ?? 0, most: late.at(-1) ?? 0 },
    broken: judged.flatMap((one, at) => (one.isDoubled || one.isLost || one.isStuck || one.isTooLate ? [at] : [])),
  }
}
