import { randomUUID } from 'node:crypto'
import type { Capabilities, Connector, Outcome } from '@sharewell/connectors/contract'

/** Ours, and what other desks do in its place; all else stays ours. */
export const policies = {
  ours: 'this ledger',
  'retry-on-500': 'a call without a clear answer counts as not done, and is made again',
  'random-key': 'every call has a new key, and is made again as if the platform knew it',
  'no-sweeper': 'what a lost worker had stays claimed',
  'poll-bypasses-backoff': 'who is asked to come later comes at once, and gives up after five times',
} as const
export type Policy = keyof typeof policies
export const policyWords = Object.keys(policies).filter((word): word is Policy => Object.hasOwn(policies, word))

type Sends = Pick<Connector, 'publish'>
const attempts = 5

/** What a worker under this policy believes of a platform. */
export function believe(policy: Policy, capabilities: Capabilities): Capabilities {
  return policy === 'random-key' ? { ...capabilities, key: { ...capabilities.key, value: 'for-ever' } } : capabilities
}

/** How a worker under this policy sends. */
export function sendUnder(policy: Policy, { publish }: Sends): Sends['publish'] {
  if (policy === 'random-key') return (door, account, part) => publish(door, account, part, randomUUID())
  if (policy !== 'retry-on-500' && policy !== 'poll-bypasses-backoff') return publish
  const isRepeated = (outcome: Outcome): boolean => outcome.is === (policy === 'retry-on-500' ? 'unknown' : 'later')
  return async (...call) => {
    const unreadable: Outcome = { is: 'unknown', why: 'strange-answer' }
    let outcome = await publish(...call).catch(() => unreadable)
    for (let made = 1; made < attempts && isRepeated(outcome); made += 1) outcome = await publish(...call).catch(() => unreadable)
    if (!isRepeated(outcome)) return outcome
    return policy === 'retry-on-500' ? { is: 'later', why: 'platform-down' } : { is: 'refused', why: 'not-possible', wayOn: 'look-there' }
  }
}
