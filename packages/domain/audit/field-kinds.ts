import { z } from 'zod'
import { actions, tokenScopes } from '../people/actions.ts'
import { roles } from '../people/roles.ts'
import { postTable } from '../post/post-states.ts'
import { publicationStates, waitsFor } from '../publication/publication-states.ts'
import { severities, verdicts } from '../review-words.ts'

const postStates = Object.keys(postTable.states)

/** What an audit event may carry. None of these can hold a sentence: a text, a name or an address has no place to stand. */
export const fieldKinds = {
  id: z.uuid(),
  /** SHA-256 of a revision or a file, in hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** A keyed hash: two that are equal tell that the same thing came twice, and nothing else. */
  keyed: z.string().regex(/^[0-9a-f]{64}$/),
  time: z.iso.datetime({ precision: 3 }),
  count: z.int().nonnegative(),
  /** The id of a rule, a pack, an engine version: from our own lists, in small letters without spaces. */
  slug: z.string().regex(/^[a-z0-9][a-z0-9._/-]{0,79}$/),
  role: z.enum(roles),
  actions: z.array(z.enum(actions)).max(actions.length),
  scopes: z.array(z.enum(tokenScopes)).max(tokenScopes.length),
  severity: z.enum(severities),
  verdict: z.enum(verdicts),
  'post-state': z.enum(postStates),
  'publication-state': z.enum(publicationStates),
  wait: z.enum(waitsFor),
} as const

export type FieldKind = keyof typeof fieldKinds
/** A kind, with `?` where it may be absent. */
export type FieldWord = FieldKind | `${FieldKind}?`
export type FieldValue<Word> = Word extends `${infer Kind extends FieldKind}?` ? z.infer<(typeof fieldKinds)[Kind]> : Word extends FieldKind ? z.infer<(typeof fieldKinds)[Word]> : never
