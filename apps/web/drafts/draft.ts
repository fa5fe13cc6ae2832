import { type Visibility, visibilities } from '@sharewell/domain/post'
import * as z from 'zod/mini'

/** What its author means to do with it next; the one button of the page says it. */
export const draftIntents = ['keep', 'share', 'submit', 'schedule', 'publish'] as const
export type DraftIntent = (typeof draftIntents)[number]

const picture = z.object({ id: z.string(), type: z.string(), name: z.string(), alternativeText: z.string(), size: z.number() })
const part = z.object({ text: z.string(), pictures: z.array(z.string()) })
const target = z.object({ channelId: z.string(), parts: z.optional(z.array(part)), visibility: z.optional(z.enum(visibilities)) })
const times = z.object({ plannedAt: z.nullable(z.number()), zone: z.nullable(z.string()) })
const copyOf = z.object({ id: z.string(), because: z.enum(['other-tab', 'other-device']) })

/** A draft as it lies on the device, pictures apart. Unknown keys of a later version are left where they are. */
export const draftBody = z.looseObject({
  identityId: z.string(), text: z.string(), parts: z.array(part), targets: z.array(target), pictures: z.array(picture),
  visibility: z.enum(visibilities), contentWarning: z.string(), language: z.string(),
  replyTo: z.nullable(z.string()), quoteOf: z.nullable(z.string()), repostOf: z.nullable(z.string()), isEndorsement: z.nullable(z.boolean()),
  intent: z.enum(draftIntents), times, post: z.nullable(z.object({ id: z.string(), version: z.number() })), copyOf: z.nullable(copyOf),
  sentVersion: z.nullable(z.number()), createdAt: z.number(), changedAt: z.number(), page: z.string(),
})
/** A draft as it is sealed. */
export type DraftBody = z.infer<typeof draftBody>

/** One piece of a thread; `pictures` are the ids of the draft's own, in their order. */
export interface DraftPart { readonly text: string; readonly pictures: readonly string[] }
/** A channel that it is meant for, and what differs there. */
export interface DraftTarget { readonly channelId: string; readonly parts?: readonly DraftPart[] | undefined; readonly visibility?: Visibility | undefined }
/** What a picture is, without its pixels. `size` in bytes. */
export interface DraftPictureFacts { readonly id: string; readonly type: string; readonly name: string; readonly alternativeText: string; readonly size: number }
/** A picture whole. Its bytes never change; another picture has another id. */
export interface DraftPicture extends Omit<DraftPictureFacts, 'size'> { readonly bytes: Uint8Array<ArrayBuffer> }

/** What its author changes. */
export interface DraftContent {
  readonly identityId: string
  /** As it is typed, in one piece. */
  readonly text: string
  /** The thread that was cut from it; empty while nobody cut one. */
  readonly parts: readonly DraftPart[]
  readonly pictures: readonly DraftPicture[]
  readonly targets: readonly DraftTarget[]
  readonly visibility: Visibility
  readonly contentWarning: string
  /** BCP 47. */
  readonly language: string
  readonly replyTo: string | null
  readonly quoteOf: string | null
  readonly repostOf: string | null
  readonly isEndorsement: boolean | null
  readonly intent: DraftIntent
  /** The planned instant in milliseconds of UTC, with its IANA zone. */
  readonly times: { readonly plannedAt: number | null; readonly zone: string | null }
  /** The post that the server made of it, at the version that this draft has seen; null while it never left the device. */
  readonly post: { readonly id: string; readonly version: number } | null
}

/** What the device adds. Instants in milliseconds of UTC. */
export interface DraftMarks {
  readonly id: string
  /** One up at each change; whoever writes names the one they saw. */
  readonly version: number
  /** Why this is a copy, and of which draft. */
  readonly copyOf: { readonly id: string; readonly because: 'other-tab' | 'other-device' } | null
  /** The version at which the server last had the same; null while it never had. */
  readonly sentVersion: number | null
  readonly createdAt: number
  readonly changedAt: number
  /** The page that wrote this version. */
  readonly page: string
}
export interface Draft extends DraftContent, DraftMarks {}
/** A draft for a list: pictures without their bytes. */
export interface DraftHead extends Omit<DraftContent, 'pictures'>, DraftMarks { readonly pictures: readonly DraftPictureFacts[] }

/** An empty draft of an identity, in a language. */
export function emptyDraft(identityId: string, language: string): DraftContent {
  return {
    identityId, text: '', parts: [], pictures: [], targets: [], visibility: 'public', contentWarning: '', language,
    replyTo: null, quoteOf: null, repostOf: null, isEndorsement: null, intent: 'keep', times: { plannedAt: null, zone: null }, post: null,
  }
}
