import type { DraftHead } from '../../../drafts/draft.ts'
import type { DeskRow } from '../api.ts'

/** The groups of the list, in their order. */
export const groups = ['mine', 'drafts', 'waiting', 'planned', 'out'] as const
export type Group = (typeof groups)[number]

/** One line of the list: a draft of this device, a post of the server, or both. */
export interface ListRow {
  readonly key: string
  readonly post: DeskRow | null
  readonly draft: DraftHead | null
  /** Who looks at it has to decide on it. */
  readonly isAsked: boolean
}

const placeOf: Readonly<Record<DeskRow['state'], Group>> = { draft: 'drafts', 'in-review': 'waiting', returned: 'drafts', ready: 'waiting', scheduled: 'planned', sending: 'planned', done: 'out', withdrawn: 'out' }

/** Puts each post where its reader looks for it. `asked` are the ids of posts that wait for this member's approval. */
export function sortRows(rows: readonly DeskRow[], drafts: readonly DraftHead[], asked: readonly string[], memberId: string): Record<Group, ListRow[]> {
  const sorted: Record<Group, ListRow[]> = { mine: [], drafts: [], waiting: [], planned: [], out: [] }
  for (const post of rows) {
    const isAsked = asked.includes(post.id)
    const row: ListRow = { key: post.id, post, draft: drafts.find((one) => one.post?.id === post.id) ?? null, isAsked }
    const isMine = isAsked || (post.state === 'returned' && post.authorId === memberId)
    sorted[isMine ? 'mine' : placeOf[post.state]].push(row)
  }
  const alone = drafts.filter((draft) => draft.post === null || !rows.some(({ id }) => id === draft.post?.id))
  sorted.drafts.unshift(...alone.map((draft): ListRow => ({ key: draft.id, post: null, draft, isAsked: false })))
  sorted.planned.sort((a, b) => (a.post?.plannedAt ?? 0) - (b.post?.plannedAt ?? 0))
  return sorted
}
