import type { Basis } from './pack.ts'

/** How well the text of a clause is known, in plain words that follow its title. */
export const basisLabels: Readonly<Record<Basis, string>> = {
  'article text': 'read in the article itself',
  'stored copy of the original seen': 'read in a stored copy of the original',
  'secondary stored page': 'known at second hand',
  'from general knowledge, unverified': 'from general knowledge, not verified',
}
