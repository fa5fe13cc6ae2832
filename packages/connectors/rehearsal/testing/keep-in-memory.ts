import type { RehearsalPlatform, RehearsalPost } from '../platform.ts'

type Kept = RehearsalPost & { readonly key: string; goneAt?: number }

/** The rehearsal platform in memory, for tests of its connector. `accounts`: the channels that are connected. */
export function keepInMemory(accounts: Set<string>): RehearsalPlatform {
  const kept: Kept[] = []
  const standing = (channelId: string): Kept[] => kept.filter((post) => post.channelId === channelId && post.goneAt === undefined)
  return {
    hasAccount: (channelId) => Promise.resolve(accounts.has(channelId)),
    async post(channelId, key, draft, at) {
      if (!accounts.has(channelId)) return { is: 'no-account' }
      const there = kept.find((post) => post.channelId === channelId && post.key === key)
      if (there) return there.goneAt === undefined ? { is: 'posted', post: there, isRepeat: true } : { is: 'was-taken-down' }
      if (draft.previousId !== undefined && !standing(channelId).some(({ id }) => id === draft.previousId)) return { is: 'no-target' }
      const id = `post-${kept.length + 1}`
      const post: Kept = { ...draft, pictures: draft.pictures.map(({ bytes: _, ...picture }) => picture), id, channelId, url: `https://desk.example.org/rehearsal/${channelId}/${id}`, at, key }
      kept.push(post)
      return { is: 'posted', post, isRepeat: false }
    },
    findKey: (channelId, key) => Promise.resolve(standing(channelId).find((post) => post.key === key)),
    async takeDown(channelId, id, at) {
      const post = kept.find((one) => one.channelId === channelId && one.id === id)
      if (post) post.goneAt ??= at
      return post !== undefined
    },
    async list(channelId, { after, atMost }) {
      const all = standing(channelId).toReversed()
      const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1
      return all.slice(from, from + atMost)
    },
    read: (channelId, ids) => Promise.resolve(standing(channelId).filter(({ id }) => ids.includes(id))),
  }
}
