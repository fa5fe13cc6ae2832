import { describeLocalPack, parseLocalPack, type Description, type LocalPackReading } from '@sharewell/review/local-packs'
import type { PolicyPack } from '@sharewell/review/pack'
import { catalogue, ruleIds } from 'virtual:pack-catalogue'

/*
 * Reads local packs on the page. It brings the reader of YAML with it, so import it lazily:
 * only somebody whose hospital has a pack pays for it.
 */

/** A local pack from the text of its file, or its faults with line, column and mend. Never throws. */
export function readLocalPack(source: string): LocalPackReading {
  return parseLocalPack(source, { rules: ruleIds, packs: catalogue.map(({ id }) => id) })
}

/** The local pack of a text that was sound when it was put on the shelf. Throws where this version finds a fault in it. */
export function openLocalPack(source: string): PolicyPack {
  const read = readLocalPack(source)
  if (!read.ok) throw new Error(read.faults[0]?.what ?? 'The pack cannot be read.')
  return read.pack
}

/** What a local pack does, whole, in plain words; nothing in it works unseen. */
export function describe(pack: PolicyPack): readonly Description[] {
  return pack.local ? describeLocalPack(pack, pack.local) : []
}
