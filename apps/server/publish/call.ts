import type { Finding, OutgoingPart, Outcome, Receipt, Withdrawal } from '@sharewell/connectors/contract'
import type { Publisher, Reached, Way } from './publisher.ts'

interface AnyCall { readonly way: Way; readonly partId: string; readonly attemptId: string; readonly startedAt: number }
/** One call to a platform, whose intent is committed. */
export type Call = AnyCall & ({ readonly what: 'publish' | 'find'; readonly part: OutgoingPart; readonly key: string } | { readonly what: 'withdraw'; readonly receipt: Receipt })

/** What came of it; `not-called` where the worker slept too long to be sure that nobody else has it now. */
export type Called = { readonly call: Call; readonly answer: Outcome | Finding | Withdrawal | { readonly is: 'not-called' } }

/** How long a worker may dawdle between its intent and its call. A worker that slept longer may have lost its lease, so it does not call at all. */
const dawdle = 20_000

/** Makes the call. A connector throws only where the program is wrong; then, and without an answer in time, nobody knows what became of it. */
export async function makeCall(publisher: Publisher, call: Call): Promise<Called> {
  const { context, at, observe, reach } = publisher
  await at('calling')
  const reached = await reach(context, call.way.channel)
  if (!reached || context.clock.now() - call.startedAt > dawdle) return { call, answer: { is: 'not-called' } }
  const answer = await within(call.way.capabilities.deadline, perform(call, reached)).catch((error: unknown) => {
    context.log.error('A connector failed.', error, { platform: call.way.capabilities.platform })
    return undefined
  })
  await at('answered')
  const sure = answer ?? (call.what === 'find' ? { is: 'cannot-look' as const } : { is: 'unknown' as const, why: 'no-answer' as const })
  observe.answered(call.what, sure.is)
  return { call, answer: sure }
}

function perform(call: Call, { connector, door, account }: Reached): Promise<Outcome | Finding | Withdrawal> {
  if (call.what === 'withdraw') return connector.withdraw(door, account, call.receipt)
  return call.what === 'publish' ? connector.publish(door, account, call.part, call.key) : connector.find(door, account, call.part, call.key)
}

async function within<Answer>(milliseconds: number, running: Promise<Answer>): Promise<Answer | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => { timer = setTimeout(() => resolve(undefined), milliseconds) })
  try {
    return await Promise.race([running, late])
  } finally {
    clearTimeout(timer)
  }
}

