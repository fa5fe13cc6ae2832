import { g } from '../../../messages/guidance.ts'

/** Codes of the catalogue in the order in which a list shows them; a region stands under its country. */
const order = ['UK', 'CA', 'CA-ON', 'US', 'AU', 'NZ', 'ES', 'ES-CT', 'INT', 'ALL'] as const
export type Place = (typeof order)[number]

const isPlace = (code: string): code is Place => order.some((one) => one === code)
const toCountry = (code: string): string => code.slice(0, 2)

type Located = { readonly jurisdictions: readonly string[] }

/** Where a pack stands in a list: the first of its places that the list knows. */
export function toHome({ jurisdictions }: Located): Place {
  return jurisdictions.find(isPlace) ?? 'INT'
}

/** The countries that a reader can choose, each once. */
export function findCountries(packs: readonly Located[]): Place[] {
  const codes = new Set(packs.flatMap(({ jurisdictions }) => jurisdictions))
  return order.filter((code) => codes.has(code) && code.length === 2)
}

/** True where a pack speaks to somebody in that country: its own, its regions', and what is meant for all. */
export function isForCountry({ jurisdictions }: Located, country: string): boolean {
  return country === '' || jurisdictions.some((code) => code === 'INT' || code === 'ALL' || toCountry(code) === country)
}

/** Packs by the place where they stand in a list. A region has its own group under its country's. */
export function groupByPlace<T extends Located>(packs: readonly T[]): { place: Place; packs: T[] }[] {
  return order.map((place) => ({ place, packs: packs.filter((pack) => toHome(pack) === place) })).filter((group) => group.packs.length > 0)
}

/** A place in plain words; a code that the list does not know stays as it is. */
export function toPlaceName(code: string): string {
  return isPlace(code) ? g.places[code] : code
}
