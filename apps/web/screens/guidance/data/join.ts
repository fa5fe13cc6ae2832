import type { PolicyPack } from '@sharewell/review/pack'
import { g } from '../../../messages/guidance.ts'
import { toShortName } from '../../../packs/cite.ts'

/** Joins what is there with middle dots. */
export function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}

/** Who holds a position, in a line: `CMPA, GMC 2013 (superseded)`. */
export function toHolders(packs: readonly PolicyPack[]): string {
  return packs.map((pack) => `${toShortName(pack)}${pack.status === 'superseded' ? ` (${g.status.superseded.toLowerCase()})` : ''}`).join(', ')
}
