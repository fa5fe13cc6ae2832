import { authorRoles, categories } from '@sharewell/domain'
import * as z from 'zod'
import { topics } from '../topics.ts'
import { localSeverities, speakers } from './local-part.ts'

/** Limits of a local pack, also printed in its README. */
export const limits = { bytes: 262_144, parts: 80_000, depth: 24, phrases: 2000, phraseLength: 80, phraseWords: 8 } as const

const topicIds = Object.keys(topics).filter((key): key is keyof typeof topics => key in topics)

const words = (most: number): z.ZodString => z.string().trim().min(1, { error: 'is empty; write it, or leave the key out' }).max(most, { error: `is longer than ${most} characters; say it in fewer words` })
const name = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, { error: 'is no name; use small letters, digits and hyphens, such as "code-names"' })
const many = <T extends z.ZodType>(item: T, most: number): z.ZodArray<T> => z.array(item).max(most, { error: `has more than ${most} entries; join some, or leave some out` })
const phrase = z.string().trim().min(1, { error: 'is empty; write the words, or leave the line out' }).max(limits.phraseLength, { error: `is longer than ${limits.phraseLength} characters; the fewest words that tell it apart are enough` })

const example = z.union([words(2000), z.strictObject({ text: words(2000), author: z.enum(authorRoles).exactOptional(), platform: words(40).exactOptional() })], { error: 'is no example; write a text in quotes, or "text", "author" and "platform"' })
const examples = z.strictObject({ flags: many(example, 50).exactOptional(), passes: many(example, 50).exactOptional() })

const clause = z.strictObject({
  id: name.describe('Its name inside this pack'),
  title: words(120),
  summary: words(600),
  section: words(80).exactOptional().describe('Where it stands in the house’s own document'),
  ask: words(200).describe('What follows "Your hospital asks": small first letter, no full stop'),
  rules: many(words(80), 60).exactOptional().describe('Rules of Sharewell that this clause stands behind'),
})

const entry = z.strictObject({
  id: name,
  phrases: many(phrase, limits.phrases).min(1, { error: 'has no phrase; write at least one' }).describe('Literal words; a star at the end of a word stands for its endings'),
  category: z.enum(categories),
  severity: z.enum(localSeverities),
  why: words(300),
  instead: words(200).exactOptional().describe('A sentence with a full stop advises; words without one take the place of the phrase in one click'),
  clause: name,
  examples: examples.exactOptional(),
})

const disclaimer = z.strictObject({
  id: name,
  text: words(300),
  also: many(words(300), 20).exactOptional().describe('Other wordings that serve as well'),
  when: z.strictObject({
    author: many(z.enum(authorRoles), 3).exactOptional(),
    platform: many(words(40), 20).exactOptional(),
    category: many(z.enum(categories), 11).exactOptional().describe('Only where the review remarks on something of this category'),
  }).exactOptional(),
  severity: z.enum(localSeverities),
  why: words(300),
  clause: name,
  examples: examples.exactOptional(),
})

/** Patients are sent here: a telephone, a room, a mail address, or a page that is reached over https and nothing else. */
const channelAddress = words(200).regex(/^(?!(?:(?![Hh][Tt][Tt][Pp][Ss]:)[A-Za-z][A-Za-z0-9+.-]*:\/\/|[Jj]ava[Ss]cript:|[Dd]ata:))/u, { error: 'is no safe way for patients; write a telephone number, or a page that begins with https://' })

/** A local pack as it is written: one YAML file. */
export const localPackSchema = z.strictObject({
  id: name,
  version: z.string().regex(/^\d{4}\.(?:[1-9]|1[0-2])\.\d+$/, { error: 'is no version; write year, month and a count in quotes, such as "2026.11.0"' }),
  title: words(120),
  owner: words(80).describe('Your name, as in "Riverbend General asks"'),
  speaksAs: z.enum(speakers).exactOptional().describe('What you are to the author, as in "Your hospital asks"; hospital where nothing is said'),
  kind: z.literal('local'),
  jurisdiction: z.string().regex(/^(?:ALL|INT|[A-Z]{2}(?:-[A-Z]{1,3})?)$/, { error: 'is no place; write a country code such as "CA", or with its region, "CA-ON"' }),
  url: z.url({ protocol: /^https$/, error: 'is no address; write it whole, beginning with https://' }).exactOptional(),
  reviewBy: z.iso.date({ error: 'is no date; write it as "2027-11-01"' }).exactOptional(),
  clauses: many(clause, 200).min(1, { error: 'has no clause; a remark must be able to say which one it stands on' }),
  words: many(entry, 500).exactOptional(),
  disclaimers: many(disclaimer, 50).exactOptional(),
  hashtags: many(z.string().regex(/^#[\p{L}\p{N}_]{2,59}$/u, { error: 'is no hashtag; write it in quotes with its #, without spaces' }), 100).exactOptional(),
  channels: many(z.strictObject({ label: words(80), address: channelAddress }), 20).exactOptional(),
  raise: z.record(z.string(), z.literal('hold', { error: 'can be "hold" only; a local pack asks for a pause, never for a stop' })).exactOptional(),
  positions: many(z.strictObject({ topic: z.enum(topicIds), position: z.string(), clause: name }), 12).exactOptional(),
  allow: many(phrase, 500).exactOptional(),
  examples: examples.exactOptional(),
}).meta({ title: 'A local pack of Sharewell', description: 'One YAML file in which a hospital, practice, university, department or association writes what it asks of those who post.' })

export type LocalPackFile = z.output<typeof localPackSchema>

/** The form of a local pack as JSON Schema (draft 2020-12), for editors. */
export function toLocalPackJsonSchema(): unknown {
  return z.toJSONSchema(localPackSchema)
}
