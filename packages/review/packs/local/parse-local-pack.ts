import type { PolicyPack } from '../pack.ts'
import { explainIssues } from './explain-issue.ts'
import type { Fault } from './fault.ts'
import { findLocalFaults, type Known } from './find-local-faults.ts'
import { localPackSchema, toLocalPackJsonSchema } from './local-schema.ts'
import { readYaml } from './read-yaml.ts'
import { toPolicyPack } from './to-policy-pack.ts'

export type LocalPackReading = { readonly ok: true; readonly pack: PolicyPack } | { readonly ok: false; readonly faults: readonly Fault[] }

const mostFaults = 50

/** Made once, where a fault needs it. */
let form: unknown

/** Reads a local pack from the text of its file: the pack, or every fault with line, column and mend, by place. Never throws. */
export function parseLocalPack(source: string, known: Known): LocalPackReading {
  const yaml = readYaml(source)
  if (!yaml.ok) return yaml
  const parsed = localPackSchema.safeParse(yaml.value)
  const faults = parsed.success ? findLocalFaults(parsed.data, yaml.placeOf, known) : explainIssues(parsed.error.issues, yaml.value, yaml.placeOf, (form ??= toLocalPackJsonSchema()))
  if (!parsed.success || faults.length > 0) return { ok: false, faults: faults.toSorted((a, b) => a.line - b.line || a.column - b.column).slice(0, mostFaults) }
  return { ok: true, pack: toPolicyPack(parsed.data) }
}
