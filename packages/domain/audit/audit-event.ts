import { z } from 'zod'
import { type PostEvent, postTable } from '../post/post-states.ts'
import { type PublicationEvent, publicationTable } from '../publication/publication-states.ts'
import { ownEvents, postMoved, publicationMoved } from './event-list.ts'
import { type FieldKind, fieldKinds, type FieldValue, type FieldWord } from './field-kinds.ts'

type OwnEvents = typeof ownEvents
/** The name of an event, in the past tense. A move of a state table is `post.…` or `publication.…` with the table's own word. */
export type AuditName = keyof OwnEvents | `post.${PostEvent}` | `publication.${PublicationEvent}`

type Carried<Name extends AuditName> = Name extends keyof OwnEvents ? OwnEvents[Name] : Name extends `post.${PostEvent}` ? typeof postMoved : typeof publicationMoved
type Optional<Fields> = { [Key in keyof Fields]: Fields[Key] extends `${string}?` ? Key : never }[keyof Fields]
/** What an event of this name carries. */
export type AuditData<Name extends AuditName> = { readonly [Key in Exclude<keyof Carried<Name>, Optional<Carried<Name>>>]: FieldValue<Carried<Name>[Key]> }
  & { readonly [Key in Optional<Carried<Name>>]?: FieldValue<Carried<Name>[Key]> }

const listed = new Map<string, Readonly<Record<string, FieldWord>>>([
  ...Object.entries(ownEvents),
  ...Object.keys(postTable.events).map((event) => [`post.${event}`, postMoved] as const),
  ...Object.keys(publicationTable.events).map((event) => [`publication.${event}`, publicationMoved] as const),
])

/** Whether a word names an event. */
export function isAuditName(word: string): word is AuditName {
  return listed.has(word)
}

/** Every event by name. */
export const auditNames: readonly AuditName[] = [...listed.keys()].filter(isAuditName)

/** The fields of an event, with the kind of each. */
export function fieldsOf(name: AuditName): Readonly<Record<string, FieldWord>> {
  return listed.get(name) ?? {}
}

function isKind(word: string): word is FieldKind {
  return Object.hasOwn(fieldKinds, word)
}

function toField(word: FieldWord): z.ZodType {
  const kind = word.replace('?', '')
  const schema: z.ZodType = isKind(kind) ? fieldKinds[kind] : z.never()
  return word.endsWith('?') ? z.exactOptional(schema) : schema
}

const schemas = new Map(auditNames.map((name) => [name, z.strictObject(Object.fromEntries(Object.entries(fieldsOf(name)).map(([key, word]) => [key, toField(word)])))]))

/** What of an event's data is not as its list says; empty where all is. A field too many, and any text, is named by its path and never repeated. */
export function findAuditFaults<Name extends AuditName>(name: Name, data: AuditData<Name>): string[] {
  const issues = schemas.get(name)?.safeParse(data).error?.issues ?? []
  return issues.map(({ path, code }) => `${name} ${path.join('.') || 'fields'}: ${code}`)
}

/** Who caused an event. `id`: of the member, the token or the guest link; a machine has none. */
export const auditActorSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('member'), id: z.uuid(), tokenId: z.exactOptional(z.uuid()) }),
  z.strictObject({ is: z.literal('guest'), id: z.uuid() }),
  z.strictObject({ is: z.literal('stranger') }),
  z.strictObject({ is: z.enum(['worker', 'sweeper', 'system', 'operator']) }),
])
export type AuditActor = z.infer<typeof auditActorSchema>
