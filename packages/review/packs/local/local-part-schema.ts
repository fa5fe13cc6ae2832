import { authorRoles, categories } from '@sharewell/domain'
import * as z from 'zod'
import { localSeverities, speakers } from './local-part.ts'

const example = z.union([z.string(), z.strictObject({ text: z.string(), author: z.enum(authorRoles).exactOptional(), platform: z.string().exactOptional() })])
const shared = { id: z.string(), severity: z.enum(localSeverities), ask: z.string(), why: z.string(), clause: z.string() }

/** The local part of a pack as data, as `packs show --format json` prints it. */
export const localPartSchema = z.strictObject({
  owner: z.string().min(1),
  speaksAs: z.enum(speakers),
  words: z.array(z.strictObject({ ...shared, phrases: z.array(z.string()).min(1), category: z.enum(categories), instead: z.string().exactOptional(), isProtected: z.boolean() })),
  disclaimers: z.array(z.strictObject({
    ...shared, text: z.string(), also: z.array(z.string()),
    when: z.strictObject({ author: z.array(z.enum(authorRoles)).exactOptional(), platform: z.array(z.string()).exactOptional(), category: z.array(z.enum(categories)).exactOptional() }),
  })),
  hashtags: z.array(z.string()),
  channels: z.array(z.strictObject({ label: z.string(), address: z.string() })),
  allow: z.array(z.string()),
  examples: z.array(z.strictObject({ entry: z.string().nullable(), flags: z.array(example), passes: z.array(example) })),
})
