import { reachRehearsal } from '../rehearsal/reach-rehearsal.ts'
import type { Reach } from './publisher.ts'

/** Every way to a platform. A connector adds one line. */
const ways: readonly Reach[] = [reachRehearsal]

/** The way to a channel; undefined where nothing here speaks to its platform. */
export const reachChannel: Reach = async (context, channel) => {
  for (const way of ways) {
    const reached = await way(context, channel)
    if (reached) return reached
  }
  return undefined
}
