import { addresseeRoles, audiences, authorRoles, categories, confidences, coverages, postKinds, severities, verdicts } from '@sharewell/domain'
import * as z from 'zod'
import { bases } from '../packs/pack.ts'
import { identifierTypes } from './types.ts'

/** The longest text that is read, in UTF-16 code units; a longer one is an error, never a partial review. */
export const maximumTextLength = 100_000

const readableText = z.string().max(maximumTextLength, { error: 'is longer than 100,000 UTF-16 units, the most that is read at once' })
const offset = z.int().min(0)
const languageTag = z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, { error: 'must be a language tag such as "en" or "fr-CA"' })
const instant = z.iso.datetime({ offset: true, error: 'must be an ISO instant with zone, such as "2026-05-01T08:00:00Z"' })
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T|$)/, { error: 'must be an ISO date, such as "2026-05-01"' })

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const consent = z.object({ use: z.string(), platform: z.string().exactOptional(), until: date.exactOptional() })
const answer = z.enum(['yes', 'no']).exactOptional()
const attachment = z.object({
  id: z.string(),
  type: z.string(),
  alt: readableText.exactOptional(),
  answers: z.object({ patient: answer, mark: answer, display: answer }).exactOptional(),
  findings: z.array(z.object({ rule: z.string(), severity: z.enum(severities), what: z.string(), box: box.exactOptional() })).exactOptional(),
})
const profile = z.object({
  name: z.string().exactOptional(),
  credentials: z.string().exactOptional(),
  specialty: z.string().exactOptional(),
  employer: z.string().exactOptional(),
  city: z.string().exactOptional(),
  country: z.string().exactOptional(),
  interests: z.array(z.string()).exactOptional(),
  anonymous: z.boolean().exactOptional(),
})

/** One text to review with what is known about it. Keys that the contract does not name are left out, not refused. */
export const reviewInputSchema = z.object({
  id: z.string().exactOptional(),
  text: readableText,
  kind: z.enum(postKinds).exactOptional(),
  audience: z.enum(audiences).exactOptional(),
  author: z.enum(authorRoles).exactOptional(),
  addressee: z.object({ role: z.enum(addresseeRoles) }).exactOptional(),
  inReplyTo: readableText.exactOptional(),
  earlier: z.array(readableText).exactOptional(),
  platform: z.string().exactOptional(),
  lang: languageTag.exactOptional(),
  writtenAt: instant.exactOptional(),
  consents: z.array(consent).exactOptional(),
  attachments: z.array(attachment).exactOptional(),
  profile: profile.exactOptional(),
}).meta({ title: 'Input of sharewell review', description: 'One text to review. Only `text` is required.' })

const evidenceItem = z.object({
  signal: z.string(),
  start: offset,
  end: offset,
  quote: z.string(),
  in: z.union([z.object({ earlier: offset }), z.object({ inReplyTo: z.literal(true) })]).exactOptional(),
})
const finding = z.object({
  rule: z.string(),
  category: z.enum(categories),
  severity: z.enum(severities),
  start: offset,
  end: offset,
  quote: z.string(),
  in: z.union([z.object({ earlier: offset }), z.object({ attachment: z.string(), box: box.exactOptional(), boxes: z.array(box).exactOptional() })]).exactOptional(),
  what: z.string(),
  why: z.string(),
  doThis: z.string(),
  fixes: z.array(z.object({ label: z.string(), edits: z.array(z.object({ start: offset, end: offset, text: z.string() })) })),
  clauses: z.array(z.string()),
  confidence: z.enum(confidences),
  evidence: z.array(evidenceItem),
  local: z.object({ pack: z.string(), owner: z.string(), kind: z.enum(['words', 'disclaimer', 'hashtag']), phrase: z.string().exactOptional(), maySilence: z.boolean() }).exactOptional(),
})

const disagreement = z.object({
  topic: z.string(),
  title: z.string(),
  question: z.string(),
  positions: z.array(z.object({ position: z.string(), words: z.string(), packs: z.array(z.string()), clauses: z.array(z.object({ id: z.string(), basis: z.enum(bases) })) })),
  strictest: z.string(),
  handling: z.string(),
})

/** What `review` answers; offsets are UTF-16 code units into the text. */
export const reviewOutputSchema = z.object({
  id: z.string().exactOptional(),
  verdict: z.enum(verdicts),
  findings: z.array(finding),
  care: z.object({ what: z.string(), lines: z.array(z.string()) }).nullable(),
  questions: z.array(z.object({ id: z.string(), text: z.string() })),
  disagreements: z.array(disagreement).exactOptional(),
  engine: z.object({
    version: z.string(),
    language: z.object({ detected: z.string(), coverage: z.enum(coverages) }),
    models: z.array(z.string()),
    packs: z.array(z.object({ id: z.string(), version: z.string() })),
    inputHash: z.string(),
  }),
}).meta({ title: 'Output of sharewell review' })

/** What `identifiers` answers. */
export const identifiersOutputSchema = z.object({
  id: z.string().exactOptional(),
  identifiers: z.array(z.object({
    type: z.enum(identifierTypes),
    subtype: z.string().exactOptional(),
    start: offset,
    end: offset,
    quote: z.string(),
    confidence: z.enum(confidences),
  })),
}).meta({ title: 'Output of sharewell identifiers' })

/** A jsonl line that could not be used, in the place of its output; `line` counts from 1. */
export const lineErrorSchema = z.object({
  line: z.int().min(1),
  id: z.union([z.string(), z.number(), z.null()]),
  error: z.string(),
}).meta({ title: 'A line of a jsonl input that could not be used' })

export const jsonSchemaNames = ['input', 'output', 'identifiers', 'error'] as const
export type JsonSchemaName = (typeof jsonSchemaNames)[number]

/** The contract as JSON Schema (draft 2020-12), by name. */
export function toJsonSchemas(): Record<JsonSchemaName, unknown> {
  return {
    input: z.toJSONSchema(reviewInputSchema, { io: 'input' }),
    output: z.toJSONSchema(reviewOutputSchema),
    identifiers: z.toJSONSchema(identifiersOutputSchema),
    error: z.toJSONSchema(lineErrorSchema),
  }
}

/** Why an input cannot be used, as one plain sentence such as `"kind" must be one of post, reply, message`. */
export function describeInputProblem(error: z.ZodError): string {
  const issue = error.issues[0]
  if (!issue) return 'the input does not follow the contract'
  const where = issue.path.length > 0 ? `"${issue.path.map(String).join('.')}"` : 'the input'
  if (issue.code === 'invalid_type') return `${where} must be ${toArticle(issue.expected)}`
  if (issue.code === 'invalid_value') return `${where} must be one of ${issue.values.map(String).join(', ')}`
  return `${where} ${issue.message}`
}

function toArticle(kind: string): string {
  if (kind === 'array') return 'a list'
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`
}
