import type { PostState } from '../post/post-states.ts'
import type { PublicationState } from './publication-states.ts'

/** The states of a post that its publications decide. */
export type PostOutcome = Extract<PostState, 'ready' | 'scheduled' | 'sending' | 'done' | 'withdrawn'>

/**
 * What its publications make of a post: something in a worker's hands, or open beside something out, is `sending`;
 * only open ones are `scheduled`; all that was out taken down is `withdrawn`; nothing out and nothing open is `ready` again.
 * While all that could be out is unclear, the post is still `sending`, and a person has been told.
 */
export function toOutcomeOfPublications(publications: readonly PublicationState[]): PostOutcome {
  const some = (...states: PublicationState[]): boolean => publications.some((one) => states.includes(one))
  if (some('claimed', 'sending')) return 'sending'
  const isSomeOut = some('published', 'partial', 'withdrawn')
  if (some('scheduled', 'waiting')) return isSomeOut || some('unknown') ? 'sending' : 'scheduled'
  if (some('published', 'partial')) return 'done'
  if (some('unknown')) return 'sending'
  return isSomeOut ? 'withdrawn' : 'ready'
}
