import type { Clause, PolicyPack } from '../pack.ts'
import { findProtectedTopic } from './find-protected.ts'
import type { LocalExamples, LocalPart } from './local-part.ts'
import type { LocalPackFile } from './local-schema.ts'

/** A sound file as the pack that a reviewer takes. The house wrote its clauses itself, so they are known at first hand. */
export function toPolicyPack(file: LocalPackFile): PolicyPack {
  const [year = '', month = ''] = file.version.split('.')
  const readAt = `${year}-${month.padStart(2, '0')}-01`
  return {
    id: file.id,
    version: file.version,
    title: file.title,
    issuer: file.owner,
    kind: 'local',
    jurisdictions: [file.jurisdiction],
    status: 'active',
    document: file.title,
    year,
    ...(file.url === undefined ? {} : { url: file.url }),
    readAt,
    reviewBy: file.reviewBy ?? `${Number(year) + 1}${readAt.slice(4)}`,
    ...(file.positions === undefined ? {} : { positions: file.positions.map(({ topic, position, clause }) => ({ topic, position, clauses: [toId(file, clause)] })) }),
    clauses: file.clauses.map((clause) => toClause(file, clause)),
    local: toLocalPart(file),
  }
}

const toId = (file: LocalPackFile, clause: string): string => `${file.id}.${clause}`

function toClause(file: LocalPackFile, { id, title, summary, section = '', ask, rules = [] }: LocalPackFile['clauses'][number]): Clause {
  const raises = rules.filter((rule) => Object.hasOwn(file.raise ?? {}, rule))
  const holds = raises.length > 0 || [...(file.words ?? []), ...(file.disclaimers ?? [])].some(({ clause, severity }) => clause === id && severity === 'hold')
  return {
    id: toId(file, id), title, summary, section, basis: 'article text', gravity: holds ? 'hold' : 'advise', ask, checks: ['EMPLOYER'], rules: [...rules],
    ...(raises.length > 0 ? { raises } : {}),
  }
}

function toLocalPart(file: LocalPackFile): LocalPart {
  const { words = [], disclaimers = [] } = file
  const askOf = (clause: string): string => file.clauses.find(({ id }) => id === clause)?.ask ?? ''
  return {
    owner: file.owner,
    speaksAs: file.speaksAs ?? 'hospital',
    words: words.map(({ examples: _examples, clause, ...entry }) => ({
      ...entry, ask: askOf(clause), clause: toId(file, clause), isProtected: entry.phrases.some((phrase) => findProtectedTopic(phrase) !== undefined),
    })),
    disclaimers: disclaimers.map(({ examples: _examples, clause, also = [], when = {}, ...entry }) => ({ ...entry, also, when, ask: askOf(clause), clause: toId(file, clause) })),
    hashtags: file.hashtags ?? [],
    channels: file.channels ?? [],
    allow: file.allow ?? [],
    examples: [...[...words, ...disclaimers].map(({ id, examples }) => toExamples(id, examples)), toExamples(null, file.examples)].filter(({ flags, passes }) => flags.length + passes.length > 0),
  }
}

function toExamples(entry: string | null, { flags = [], passes = [] }: NonNullable<LocalPackFile['examples']> = {}): LocalExamples {
  return { entry, flags, passes }
}
