import type { Capabilities, Connector, Door, Fact, Finding, KeyPromise, OutgoingPart, Outcome, Receipt, StableKey, Withdrawal } from '@sharewell/connectors/contract'
import { limitsOf, pictureLimitsOf } from '@sharewell/domain/limits'
import type { Fault } from './faults.ts'

const hour = 3_600_000

/** A post as everybody sees it on the failing platform. */
export interface TakenPost {
  readonly id: string
  readonly channelId: string
  readonly key: StableKey
  readonly text: string
  readonly number: number
  readonly previous?: string
  readonly at: number
  isGone: boolean
}

export interface FailingOptions {
  /** What it promises of keys, and keeps. */
  readonly key: KeyPromise
  readonly now: () => number
  /** What goes wrong with the so-manieth call to publish, from 0. */
  readonly fault?: (call: number) => Fault
  /** What goes wrong with the so-manieth withdrawal. */
  readonly withdrawalFault?: (call: number) => Fault
  /** Its own timeline runs so far behind. Milliseconds. */
  readonly behind?: number
  /** It says of the same text within a day that it is a duplicate. */
  readonly refusesDuplicates?: boolean
  readonly canLook?: boolean
  readonly budgets?: Capabilities['budgets']['value']
  readonly deadline?: number
  /** Its clock is off by so much, which shows in receipts. Milliseconds. */
  readonly skew?: number
}

export interface FailingPlatform {
  readonly connector: Connector
  readonly door: Door
  /** What stands there now, in the order in which it came. */
  readonly posts: () => readonly TakenPost[]
  /** Calls so far. */
  readonly calls: { publish: number; find: number; withdraw: number }
}

interface Late { readonly at: number; readonly take: () => void }
const toLate = (at: number, take: (at: number) => void): Late => ({ at, take: () => take(at) })

/** A platform that fails on purpose: it keeps what it took, whatever it answers, so that a test can count what the world sees. */
export function makeFailingPlatform(options: FailingOptions): FailingPlatform {
  const { key: promise, now, fault = () => 'none', withdrawalFault = () => 'none', behind = 0, refusesDuplicates = false, canLook = true, skew = 0 } = options
  const taken: TakenPost[] = []
  let late: Late[] = []
  const calls = { publish: 0, find: 0, withdraw: 0 }

  function settle(): void {
    const due = late.filter(({ at }) => at <= now())
    late = late.filter(({ at }) => at > now())
    for (const { take } of due) take()
  }

  function take(channelId: string, part: OutgoingPart, key: StableKey, at = now()): TakenPost {
    const known = findKnown(key)
    if (known) return known
    const post: TakenPost = { id: `p${taken.length + 1}`, channelId, key, text: part.text, number: part.number, at, isGone: false, ...(part.previous ? { previous: part.previous.id } : {}) }
    taken.push(post)
    return post
  }

  function findKnown(key: StableKey): TakenPost | undefined {
    if (promise === 'none') return undefined
    return taken.find((post) => post.key === key && (promise === 'for-ever' || now() - post.at < hour))
  }

  function answer(channelId: string, part: OutgoingPart, key: StableKey, what: Fault): Outcome {
    const isThere = refusesDuplicates && findKnown(key) === undefined && taken.some((post) => post.channelId === channelId && post.text === part.text && now() - post.at < 24 * hour)
    if (isThere) return { is: 'refused', why: 'duplicate', wayOn: 'look-there' }
    switch (what) {
      case 'none': {
        const isRepeat = findKnown(key) !== undefined
        return { is: 'published', receipt: toReceipt(take(channelId, part, key), skew), isRepeat }
      }
      case 'error-after-accept': take(channelId, part, key); return { is: 'unknown', why: 'platform-trouble' }
      case 'cut-after-accept': take(channelId, part, key); return { is: 'unknown', why: 'cut-off' }
      case 'wrong-json': take(channelId, part, key); throw new Error('The answer is no JSON.')
      case 'accepted-late': late.push(toLate(now() + 5000, (at) => { take(channelId, part, key, at) })); return { is: 'unknown', why: 'no-answer' }
      case 'cut-before-accept': return { is: 'unknown', why: 'cut-off' }
      case 'no-answer': return { is: 'unknown', why: 'no-answer' }
      case 'too-many': return { is: 'later', why: 'too-many', until: now() + 30_000 }
      case 'down': return { is: 'later', why: 'no-connection' }
      case 'media-pending': return { is: 'later', why: 'media-pending' }
      case 'signed-out': return { is: 'reconnect', why: 'signed-out' }
      case 'refused': return { is: 'refused', why: 'not-allowed', wayOn: 'ask-platform' }
    }
  }

  function look(channelId: string, part: OutgoingPart): Finding {
    if (!canLook) return { is: 'cannot-look' }
    const found = taken.find((post) => post.channelId === channelId && post.text === part.text && post.number === part.number && !post.isGone && post.at <= now() - behind)
    return found ? { is: 'found', receipt: toReceipt(found, skew) } : { is: 'not-found' }
  }

  function remove(receipt: Receipt, what: Fault): Withdrawal {
    const post = taken.find(({ id }) => id === receipt.id)
    if (what === 'signed-out') return { is: 'reconnect', why: 'signed-out' }
    if (what === 'refused') return { is: 'refused', why: 'not-allowed', wayOn: 'ask-platform' }
    if (what === 'down' || what === 'too-many') return { is: 'later', why: 'no-connection' }
    if (what !== 'cut-before-accept' && what !== 'no-answer' && post) post.isGone = true
    return what === 'none' ? { is: 'gone', at: now() } : { is: 'unknown', why: 'cut-off' }
  }

  const capabilities = describe(options)
  const nothing = { is: 'read' as const, items: [] }
  return {
    calls,
    posts() {
      settle()
      return taken.filter(({ isGone }) => !isGone)
    },
    door: { ask: () => Promise.resolve({ is: 'not-sent', why: 'stopped' }), now },
    connector: {
      capabilities, capabilitiesFor: () => capabilities,
      authorize: {
        begin: () => Promise.resolve({ is: 'later', why: 'platform-down' }), end: () => Promise.resolve({ is: 'later', why: 'platform-down' }),
        refresh: () => Promise.resolve({ is: 'still-good' }), revoke: () => Promise.resolve(),
      },
      async publish(_door, { channelId }, part, key) {
        settle()
        const what = fault(calls.publish)
        calls.publish += 1
        return Promise.resolve(answer(channelId, part, key, what))
      },
      async find(_door, { channelId }, part) {
        settle()
        calls.find += 1
        return Promise.resolve(look(channelId, part))
      },
      async withdraw(_door, _account, receipt) {
        settle()
        const what = withdrawalFault(calls.withdraw)
        calls.withdraw += 1
        return Promise.resolve(remove(receipt, what))
      },
      timeline: () => Promise.resolve(nothing), inbox: () => Promise.resolve(nothing), measure: () => Promise.resolve(nothing),
    },
  }
}

function toReceipt({ id, at }: TakenPost, skew: number): Receipt {
  return { id, at: at + skew, url: `https://failing.example/${id}` }
}

function describe({ key, behind = 0, budgets = [], deadline = 30_000 }: FailingOptions): Capabilities {
  const fact = <Value>(value: Value): Fact<Value> => ({ value, source: 'testkit', readAt: '2026-11', reviewBy: '2099-01-01' })
  return {
    platform: 'failing', name: 'Failing', countsAs: 'mastodon', text: limitsOf('mastodon'), pictures: pictureLimitsOf('mastodon'), pictureTypes: fact(['image/png']),
    key: fact(key), edits: fact(false), withdraws: fact(true), threads: fact('in-order'), visibilities: fact(['public']), contentWarnings: fact(true), quotes: fact(true), reposts: fact(true),
    budgets: fact(budgets), lookBehind: fact(behind), deadline, hosts: [],
  }
}
