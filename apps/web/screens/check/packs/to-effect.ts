import type { Finding } from '@sharewell/review/contract'
import { topics } from '@sharewell/review/topics'
import type { CatalogueEntry } from '../../../build/pack-catalogue.ts'

/** What a pack changes: in the text as it stands, and beside the packs that are on. */
export type Effect = {
  /** How many notes stand on a clause of it. */
  readonly notes: number
  /** How many notes that only advise would wait. */
  readonly waits: number
  /** Titles of the matters on which it stands apart from a pack that is on. */
  readonly apart: readonly string[]
}

const titles: ReadonlyMap<string, string> = new Map(Object.entries(topics).map(([id, { title }]) => [id, title]))

/** What switching a pack on changes, or what it does where it is on. `on` are the packs that are on; the pack itself does not count among them. */
export function toEffect(entry: CatalogueEntry, on: readonly CatalogueEntry[], findings: readonly Pick<Finding, 'rule' | 'severity' | 'confidence'>[]): Effect {
  const others = on.filter(({ id }) => id !== entry.id)
  const isApart = (topic: string, position: string): boolean => others.some(({ positions }) => positions.some((stand) => stand.topic === topic && stand.position !== position))
  return {
    notes: findings.filter(({ rule }) => entry.serves.includes(rule)).length,
    waits: findings.filter(({ rule, severity, confidence }) => severity === 'advise' && confidence !== 'possible' && entry.raises.includes(rule)).length,
    apart: entry.positions.filter(({ topic, position }) => isApart(topic, position)).map(({ topic }) => titles.get(topic) ?? topic),
  }
}
