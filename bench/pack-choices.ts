import { packs, type PolicyPack } from '../packages/review/packs/index.ts'

const three = ['gmc2024', 'ccmc', 'sharewell']

/** How many packs are on: none, three that differ, all. Guidance may add to a review, and must not slow it down. */
export const packChoices: readonly { readonly name: string; readonly packs: readonly PolicyPack[] }[] = [
  { name: 'no packs', packs: [] },
  { name: 'three packs', packs: packs.filter(({ id }) => three.includes(id)) },
  { name: 'all packs', packs },
]
