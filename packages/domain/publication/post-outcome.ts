import type { PostEvent, PostState } from '../post/post-states.ts'
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

/** How a publication counts for its post: one with a part out is no plan any more, whatever it waits for. Nobody edits or cancels it. */
export function toCounted(state: PublicationState, isPartOut: boolean): PublicationState {
  return isPartOut && (state === 'scheduled' || state === 'waiting') ? 'sending' : state
}

const steps: Readonly<Partial<Record<PostState, Readonly<Partial<Record<PostOutcome, PostEvent>>>>>> = {
  ready: { scheduled: 'scheduled', sending: 'scheduled', done: 'scheduled', withdrawn: 'scheduled' },
  scheduled: { ready: 'came-back', sending: 'sending-began', done: 'sending-began', withdrawn: 'sending-began' },
  sending: { ready: 'came-back', scheduled: 'postponed', done: 'settled', withdrawn: 'taken-down' },
  done: { withdrawn: 'taken-down' },
}

/**
 * The next event by which a post follows its publications; undefined where it stands as they say, or where they do not decide
 * (a draft, a post in review, one that is done). To be asked again after each move.
 */
export function findPostEvent(from: PostState, publications: readonly PublicationState[]): PostEvent | undefined {
  const event = steps[from]?.[toOutcomeOfPublications(publications)]
  const isAllMissed = publications.some((one) => one === 'missed') && publications.every((one) => one === 'missed' || one === 'cancelled')
  return event === 'came-back' && from === 'scheduled' && isAllMissed ? 'missed' : event
}
