import * as z from 'zod'
import { checks } from './checks.ts'
import { localPartSchema } from './local/local-part-schema.ts'
import { mediaRules } from './media-rules.ts'
import { bases, gravities, namesRule, packKinds, type PolicyPack } from './pack.ts'
import { topics } from './topics.ts'
import { workflows } from './workflows.ts'

const keysOf = <T extends string>(record: Readonly<Record<T, unknown>>): T[] => Object.keys(record).filter((key): key is T => key in record)
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a date such as "2026-11-20"' })
const words = z.string().trim().min(1, { error: 'must not be empty' }).max(600)

const clause = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, { error: 'must be "<pack>.<number or name>"' }),
  title: words,
  summary: words,
  section: z.string(),
  basis: z.enum(bases),
  gravity: z.enum(gravities),
  gravityWhenConfirmed: z.enum(gravities).exactOptional(),
  ask: words.exactOptional(),
  checks: z.array(z.enum(keysOf(checks))),
  rules: z.array(z.string()),
  pictures: z.array(z.union([z.enum(mediaRules), z.literal('media/*')])).exactOptional(),
  onlyWith: z.record(z.string(), z.array(words).min(1)).exactOptional(),
  raises: z.array(z.string()).exactOptional(),
  questions: z.array(z.string()).exactOptional(),
  workflow: z.enum(keysOf(workflows)).exactOptional(),
  background: words.exactOptional(),
})

/** A pack as data: what a file, an export or another program must look like. */
export const packSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, { error: 'must be small letters, digits and hyphens' }),
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/, { error: 'must be year, month and a count, such as "2026.11.0"' }),
  title: words,
  issuer: words,
  kind: z.enum(packKinds),
  jurisdictions: z.array(z.string()).min(1),
  status: z.enum(['active', 'superseded', 'reference']),
  supersededBy: z.string().exactOptional(),
  note: words.exactOptional(),
  document: words,
  year: words,
  url: z.url({ protocol: /^https$/ }).exactOptional(),
  readAt: date,
  reviewBy: date,
  positions: z.array(z.strictObject({ topic: z.enum(keysOf(topics)), position: z.string(), clauses: z.array(z.string()) })).exactOptional(),
  clauses: z.array(clause).min(1),
  local: localPartSchema.exactOptional(),
})

/** What is wrong with a value that should be a pack, one line each, by place; empty where nothing is. */
export function findPackFaults(value: unknown): string[] {
  const parsed = packSchema.safeParse(value)
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.map(String).join('.') || 'the pack'}: ${issue.message.endsWith('received undefined') ? 'is missing' : issue.message}`)
  return findLooseEnds(parsed.data)
}

/** Ids used twice, clauses of another pack, positions that do not exist, raises that the law does not allow. */
function findLooseEnds(pack: PolicyPack): string[] {
  const seen = new Set<string>()
  const faults: string[] = []
  for (const one of pack.clauses) {
    if (!one.id.startsWith(`${pack.id}.`)) faults.push(`${one.id}: the id must begin with "${pack.id}."`)
    if (seen.has(one.id)) faults.push(`${one.id}: the id is used twice`)
    seen.add(one.id)
    if (one.raises && (one.gravity === 'advise' || one.gravity === 'warn')) faults.push(`${one.id}: a clause that only advises raises nothing`)
    for (const rule of Object.keys(one.onlyWith ?? {})) {
      if (!one.rules.includes(rule)) faults.push(`${one.id}: "onlyWith" speaks of ${rule}, which the clause does not name`)
      if (namesRule(one.raises ?? [], rule)) faults.push(`${one.id}: what is cited only with some evidence raises nothing; take ${rule} out of "raises" or of "onlyWith"`)
    }
    if (one.raises && one.basis !== 'article text' && one.basis !== 'stored copy of the original seen') faults.push(`${one.id}: a clause known as "${one.basis}" advises at most`)
  }
  for (const { topic, position, clauses } of pack.positions ?? []) {
    if (!Object.hasOwn(topics[topic].positions, position)) faults.push(`positions.${topic}: there is no position ${JSON.stringify(position)}; there are ${Object.keys(topics[topic].positions).join(', ')}`)
    for (const id of clauses) if (!seen.has(id)) faults.push(`positions.${topic}: there is no clause ${id}`)
  }
  return faults
}
