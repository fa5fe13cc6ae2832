import { visibilities } from '@sharewell/domain/post'
import { z } from 'zod'
import { openWords, sealWords } from '../compose/seal-content.ts'
import type { Context } from '../context.ts'
import type { rehearsalPosts } from '../db/schema/rehearsal.ts'
import type { SealedText } from '../secrets/secrets.ts'

export type RehearsalRow = typeof rehearsalPosts.$inferSelect

const said = z.strictObject({
  text: z.string(),
  language: z.string(),
  visibility: z.enum(visibilities),
  contentWarning: z.exactOptional(z.string()),
  replyTo: z.exactOptional(z.string()),
  quoteOf: z.exactOptional(z.string()),
  repostOf: z.exactOptional(z.string()),
  pictures: z.array(z.strictObject({ sha256: z.string(), mime: z.string(), width: z.int(), height: z.int(), alternativeText: z.exactOptional(z.string()) })),
})
/** What a rehearsed post says, as it lies sealed. */
export type Said = z.infer<typeof said>

const toAbout = (id: string): string => `rehearsal:${id}`

export function sealSaid(context: Pick<Context, 'secrets'>, id: string, what: Said): SealedText {
  return sealWords(context, JSON.stringify(what), toAbout(id))
}

/** Opens it again; undefined where it was taken down. */
export function openSaid(context: Pick<Context, 'secrets'>, row: Pick<RehearsalRow, 'id' | 'wrappedKey' | 'sealed'>): Said | undefined {
  const text = openWords(context, row, toAbout(row.id))
  return text === undefined ? undefined : said.parse(JSON.parse(text))
}
