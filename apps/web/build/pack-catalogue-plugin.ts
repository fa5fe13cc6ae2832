import { packs } from '@sharewell/review/packs'
import { rules } from '@sharewell/review/registry'
import type { Plugin } from 'vite'
import { toCatalogueEntry } from './pack-catalogue.ts'

const name = 'virtual:pack-catalogue'

/** Gives the choice of packs to the page as data made at build, so that choosing loads neither the packs nor the engine. Import it lazily. */
export function packCataloguePlugin(): Plugin {
  return {
    name: 'sharewell-pack-catalogue',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? [
      `export const catalogue = JSON.parse(${JSON.stringify(JSON.stringify(packs.map((pack) => toCatalogueEntry(pack, rules))))})`,
      `export const ruleIds = ${JSON.stringify(rules.map((rule) => rule.id))}`,
    ].join('\n') : null),
  }
}
