import { openSession } from '../apps/server/learn/session/index.ts'
import { Listener, sendVote, steer, toTicket } from '../apps/server/learn/session/testing/phone.ts'
import { toMedian, toQuantile } from './statistics.ts'
import { toNumber, toTable, type Outcome } from './table.ts'

const phonesInRoom = 200
const wantedMilliseconds = 1000

/** How long it takes until 200 phones see a post, have voted, and see the votes; all of them in this process, over real sockets on loopback. */
export async function measureSession({ rounds }: { rounds: number }): Promise<Outcome> {
  const times: { open: number[]; votes: number[]; shown: number[] } = { open: [], votes: [], shown: [] }
  for (let round = 0; round <= rounds; round += 1) {
    const one = await measureRound()
    // The first round warms up.
    if (round > 0) for (const name of ['open', 'votes', 'shown'] as const) times[name].push(one[name])
  }
  const worst = toQuantile(times.shown, 1)
  const row = (what: string, list: readonly number[]): string[] => [what, `${toNumber(toMedian(list))} ms`, `${toNumber(toQuantile(list, 1))} ms`]
  return {
    text: toTable([[`session, ${phonesInRoom} phones`, 'median', 'slowest'], row('all see the post', times.open), row('all have voted', times.votes), row('all see the votes', times.shown)]),
    marks: [{ what: `${phonesInRoom} phones see the votes`, value: `${toNumber(worst)} ms`, floor: `${toNumber(wantedMilliseconds)} ms`, isMet: worst <= wantedMilliseconds }],
  }
}

async function measureRound(): Promise<{ open: number; votes: number; shown: number }> {
  const session = await openSession({ port: 0, host: '127.0.0.1', set: 'trainees', minutes: 20 })
  const phones = Array.from({ length: phonesInRoom }, () => new Listener(`${session.phonesUrl}events`))
  const untilAll = (phase: string, post: number | null): Promise<unknown> => Promise.all(phones.map((phone) => phone.untilPhase(phase, post)))
  try {
    await untilAll('before', null)
    const start = performance.now()
    await Promise.all([steer(session.stageUrl, 1), untilAll('open', 0)])
    const opened = performance.now()
    await Promise.all(phones.map((_, number) => sendVote(session.phonesUrl, { ticket: toTicket(number), post: 0, choice: 'yes' })))
    const voted = performance.now()
    await Promise.all([steer(session.stageUrl, 2), untilAll('shown', 0)])
    return { open: opened - start, votes: voted - opened, shown: performance.now() - voted }
  } finally {
    for (const phone of phones) phone.close()
    await session.close()
  }
}
