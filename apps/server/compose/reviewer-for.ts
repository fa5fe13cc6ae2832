import type { Pictures } from '@sharewell/assess'
import type { ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import type { SphereReading } from '@sharewell/review/route'

type Review = (input: ReviewInput, pictures?: Pictures) => ReviewOutput

const made = new Map<string, Review>()
const most = 8

/**
 * The server's own engine under the packs of an identity; the house's own where it names none. Made once for each choice
 * of packs, and few are kept. Words, packs and model are loaded with the first text, so that starting does not wait for them.
 */
export async function reviewerFor(activePacks: readonly string[] = []): Promise<Review> {
  const [{ loadServerReview }, { defaultPacks, packs }] = await Promise.all([import('../engine.ts'), import('@sharewell/review/packs')])
  const wanted = new Set([...defaultPacks, ...activePacks])
  const chosen = packs.filter(({ id }) => wanted.has(id))
  const key = chosen.map(({ id }) => id).join()
  const found = made.get(key) ?? loadServerReview(chosen)
  made.delete(key)
  made.set(key, found)
  for (const old of made.keys()) if (made.size > most) made.delete(old)
  return found
}

let sphereReader: ((input: Pick<ReviewInput, 'text' | 'lang'>) => SphereReading) | undefined

/** Of what a text speaks: medicine, private life, both or neither. `language` is BCP 47. */
export async function readSphereOf(text: string, language: string): Promise<SphereReading> {
  sphereReader ??= (await import('../engine.ts')).loadSphereReader()
  return sphereReader({ text, lang: language })
}
