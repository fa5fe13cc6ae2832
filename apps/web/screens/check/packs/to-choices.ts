import { suggestPacks, type PackProfile } from '@sharewell/review/suggest'
import type { CatalogueEntry } from '../../../build/pack-catalogue.ts'
import { housePack } from '../../../packs/load-pack.ts'

/** A pack to choose, with the reason why it is offered first where it is. */
export type Choice = { readonly entry: CatalogueEntry; readonly reason: string }

/** The catalogue in the order in which it is offered. Each pack stands in one place. */
export type Choices = {
  /** The house's own, always on. */
  readonly house: readonly Choice[]
  /** What fits the author's place and role. */
  readonly suggested: readonly Choice[]
  readonly others: readonly Choice[]
  /** Editions that another pack has replaced. */
  readonly older: readonly Choice[]
}

/** Sorts the catalogue for one author. Nothing is switched on here. */
export function toChoices(catalogue: readonly CatalogueEntry[], profile: PackProfile): Choices {
  const suggestions = suggestPacks(profile).flatMap(({ pack, reason }) => catalogue.filter(({ id }) => id === pack).map((entry) => ({ entry, reason })))
  const rest = catalogue.filter(({ id }) => !suggestions.some(({ entry }) => entry.id === id)).map((entry) => ({ entry, reason: '' }))
  return {
    house: suggestions.filter(({ entry }) => entry.id === housePack),
    suggested: suggestions.filter(({ entry }) => entry.id !== housePack),
    others: rest.filter(({ entry }) => entry.status !== 'superseded'),
    older: rest.filter(({ entry }) => entry.status === 'superseded'),
  }
}
