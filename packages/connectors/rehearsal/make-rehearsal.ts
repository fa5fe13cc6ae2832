import type { Account, Connector, Counts, Finding, InboxEntry, Later, Outcome, Read, Receipt, Reconnect, SeenPost, Withdrawal } from '../contract/index.ts'
import { toRehearsalCapabilities } from './capabilities.ts'
import { playNumbers, playReplies, toInboxEntry } from './cast/play-cast.ts'
import { checkPart } from './check-part.ts'
import type { RehearsalPlatform, RehearsalPost } from './platform.ts'

const down: Later = { is: 'later', why: 'platform-down' }
const gone: Reconnect = { is: 'reconnect', why: 'account-gone' }
/** How many posts back answers are looked for. */
const farBack = 100

const toReceipt = ({ id, url, at }: Pick<RehearsalPost, 'id' | 'url' | 'at'>): Receipt => ({ id, url, at })

/**
 * The connector of the built-in platform. It speaks to a store instead of a network, and answers like any other: it sees the limits of the
 * platform that it looks as, honours a key for ever, and says in the same words what did not work.
 */
export function makeRehearsal(platform: RehearsalPlatform): Connector {
  return {
    capabilities: toRehearsalCapabilities(),
    capabilitiesFor: ({ looksAs }) => toRehearsalCapabilities(looksAs),
    authorize: {
      begin: () => Promise.resolve({ is: 'refused', why: 'not-possible', wayOn: 'ask-owner' }),
      end: () => Promise.resolve({ is: 'refused', why: 'not-possible', wayOn: 'ask-owner' }),
      refresh: async (_door, { channelId }) => (await platform.hasAccount(channelId) ? { is: 'still-good' } : gone),
      revoke: () => Promise.resolve(),
    },

    async publish(door, account, part, key): Promise<Outcome> {
      const refused = checkPart(part, toRehearsalCapabilities(account.looksAs))
      if (refused) return refused
      if (part.number > 1 && part.previous === undefined) return { is: 'refused', why: 'target-gone', wayOn: 'look-there' }
      const pictures: (RehearsalPost['pictures'][number] & { readonly bytes: Uint8Array })[] = []
      for (const { sha256, mime, width, height, alternativeText, load } of part.pictures) pictures.push({ sha256, mime, width, height, ...(alternativeText === undefined ? {} : { alternativeText }), bytes: await load() })
      const { text, language, visibility, contentWarning, replyTo, quoteOf, repostOf, number, of, first, previous } = part
      const draft = {
        text, pictures, language, visibility, number, of,
        ...(contentWarning === undefined ? {} : { contentWarning }), ...(replyTo === undefined ? {} : { replyTo }), ...(quoteOf === undefined ? {} : { quoteOf }), ...(repostOf === undefined ? {} : { repostOf }),
        ...(first ? { firstId: first.id } : {}), ...(previous ? { previousId: previous.id } : {}),
      }
      // The store answers after its transaction; without an answer nobody knows whether it ended well.
      const posted = await platform.post(account.channelId, key, draft, door.now()).catch(() => undefined)
      if (!posted) return { is: 'unknown', why: 'platform-trouble' }
      switch (posted.is) {
        case 'posted': return { is: 'published', receipt: toReceipt(posted.post), ...(posted.isRepeat ? { isRepeat: true } : {}) }
        // It was out under this key, and a person took it down. Its words may come again as another revision, which has another key.
        case 'was-taken-down': return { is: 'refused', why: 'taken-down', wayOn: 'edit' }
        case 'no-account': return gone
        case 'no-target': return { is: 'refused', why: 'target-gone', wayOn: 'look-there' }
      }
    },

    async find(_door, { channelId }, _part, key): Promise<Finding> {
      try {
        const found = await platform.findKey(channelId, key)
        return found ? { is: 'found', receipt: toReceipt(found) } : { is: 'not-found' }
      } catch {
        return down
      }
    },

    async withdraw(door, { channelId }, { id }): Promise<Withdrawal> {
      const at = door.now()
      // What was never there is gone as well.
      const isDone = await platform.takeDown(channelId, id, at).then(() => true, () => false)
      return isDone ? { is: 'gone', at } : { is: 'unknown', why: 'platform-trouble' }
    },

    timeline: (_door, account, page): Promise<Read<SeenPost>> => reading(async () => {
      const posts = await platform.list(account.channelId, page)
      return toPage(posts.map((post) => toSeen(post, account)), page.atMost)
    }),

    inbox: (door, { channelId }, { after, atMost }): Promise<Read<InboxEntry>> => reading(async () => {
      const posts = (await platform.list(channelId, { atMost: farBack })).filter(hasReplies)
      const all = posts.flatMap(({ id, at }) => playReplies({ seed: id, postedAt: at, now: door.now() }).map((reply) => toInboxEntry(reply, id))).toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
      const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1
      return toPage(all.slice(from, from + atMost), atMost)
    }),

    measure: (door, { channelId }, receipts): Promise<Read<Counts>> => reading(async () => {
      const posts = await platform.read(channelId, receipts.map(({ id }) => id))
      return { is: 'read', items: posts.map((post) => ({ id: post.id, ...playNumbers({ seed: post.id, postedAt: post.at, now: door.now(), hasReplies: hasReplies(post) }) })) }
    }),
  }
}

/** The cast answers under the first part of what everybody may see. */
export function hasReplies({ number, visibility, repostOf }: Pick<RehearsalPost, 'number' | 'visibility' | 'repostOf'>): boolean {
  return number === 1 && visibility !== 'direct' && repostOf === undefined
}

function toSeen({ id, url, text, at, previousId }: RehearsalPost, account: Account): SeenPost {
  return { id, url, text, at, by: { id: account.id, handle: account.handle, name: account.handle }, ...(previousId === undefined ? {} : { answers: previousId }) }
}

function toPage<Item extends { readonly id: string }>(items: readonly Item[], atMost: number): Read<Item> {
  const last = items.at(-1)
  return { is: 'read', items, ...(items.length === atMost && last ? { next: last.id } : {}) }
}

async function reading<Item>(read: () => Promise<Read<Item>>): Promise<Read<Item>> {
  try {
    return await read()
  } catch {
    return down
  }
}
