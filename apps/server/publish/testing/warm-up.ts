import { reviewerFor } from '../../compose/reviewer-for.ts'

/** Loads the engine with its words and packs, which takes seconds, before a test is timed. */
export async function warmUp(): Promise<void> {
  (await reviewerFor())({ text: 'Our flu clinic opens on Saturday.', kind: 'post' })
}
