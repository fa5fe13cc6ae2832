import type { ConsentRecord, ConsentState } from '@sharewell/domain/consent'
import { m } from '../messages/consents.ts'
import { toDateWords } from '../screens/guidance/data/today.ts'

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** What a record is called in a list: its uses, for it has no name. */
export function toTitle({ uses }: Pick<ConsentRecord, 'uses'>): string {
  return m.and(uses.map((use, at) => (at === 0 ? m.uses[use] : lower(m.uses[use]))))
}

/** Where it may be shown, in words. */
export function toPlaces({ places }: Pick<ConsentRecord, 'places'>): string {
  return places === 'any' ? m.anywhere : m.and(places.map((place, at) => (at === 0 ? m.places[place] : m.places[place].replace(/^A /, 'a '))))
}

/** Who signed, and when. */
export function toSignature({ signer, signedOn }: Pick<ConsentRecord, 'signer' | 'signedOn'>): string {
  return m.record.signed(m.signedBy[signer], toDateWords(signedOn))
}

/** How a record stands, in words. */
export function toStateWords(state: ConsentState): string {
  switch (state.is) {
    case 'valid': return m.states.valid
    case 'expires-soon': return m.states['expires-soon'](toDateWords(state.until))
    case 'expired': return m.states.expired(toDateWords(state.until))
    case 'revoked': return m.states.revoked(toDateWords(state.on))
    case 'not-yet': return m.states['not-yet'](toDateWords(state.from))
    case 'incomplete': return m.states.incomplete(state.missing.length)
  }
}
