import { platforms, type Platform } from '@sharewell/domain/limits'
import type { Io } from '../../../io.ts'
import { pick } from '../../../input/pick.ts'
import { type DeskParts, openDesk } from '../../../server/open-desk.ts'
import { UsageError } from '../../../usage-error.ts'
import { type Channel, listChannels, pickIdentity } from '../people.ts'
import { readDraftOptions, readText } from './draft-options.ts'
import { checkDraft, type Content, sendPictures } from './send-draft.ts'
import { findEnding } from './ending.ts'
import { toParts } from './to-parts.ts'
import { toSentWords } from './post-words.ts'

/** `sharewell posts write`: reviews a text on this machine, then sends it as a draft that is its author's alone. */
export async function writePost(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const options = readDraftOptions('posts', args)
  const { values, positionals: [typed, ...more], lang, warning, visibility, replyTo, quote, consents } = options
  if (more.length > 0) throw new UsageError('the text came in several pieces; put it in quotes')
  const desk = openDesk(values, io, parts)
  const text = await readText(typed, values.input, io)
  const identity = await pickIdentity(desk, values.identity)
  const all = await listChannels(desk, identity.id)
  const channels = chooseChannels(all, values.channel)
  const ending = await findEnding(desk, identity, lang ?? 'en')
  const content: Content = {
    parts: toParts(text, { platforms: channels.flatMap(toPlatform), isNumbered: values.numbered === true, warning, ending }).map((part) => ({ text: part })),
    targets: channels.map(({ id }) => ({ channelId: id })), visibility: visibility ?? 'public', language: lang ?? 'en',
    ...(warning === undefined ? {} : { contentWarning: warning }), ...(replyTo === undefined ? {} : { replyTo }), ...(quote === undefined ? {} : { quoteOf: quote }), ...(consents === undefined ? {} : { consents }),
  }
  const checked = await checkDraft(desk, identity, all, content, options)
  if (!checked) return 1
  const { confirmUpload } = checked
  const made = await desk.told(desk.api.POST('/workspaces/{workspaceId}/posts', { params: { path: desk.here }, body: { identityId: identity.id, content: toBody(content), confirmUpload } }), { scope: 'write' })
  const post = options.pictures.length === 0 ? made : await addPictures()
  await desk.show({ post, review: checked.review.outputs }, () => toSentWords(checked.review.words, post, content, `${identity.name}${channels.length > 0 ? `, for ${channels.map(({ name }) => name).join(', ')}` : ''}`))
  return 0

  async function addPictures(): Promise<typeof made> {
    try {
      const whole = await sendPictures(desk, made.id, content, options.pictures)
      return await desk.told(desk.api.PUT('/workspaces/{workspaceId}/posts/{postId}/content', { params: { path: { ...desk.here, postId: made.id } }, body: { content: toBody(whole), version: made.version, confirmUpload } }))
    } catch (error) {
      io.stderr.write(`The draft ${made.id} is there without its pictures; add them with "sharewell posts edit ${made.id} --picture FILE".\n`)
      throw error
    }
  }
}

/** The body as the routes take it: lists that are the caller's to change. */
export function toBody({ parts, targets, consents, ...content }: Content) {
  const copy = (list: Content['parts']) => list.map(({ text, media }) => ({ text, ...(media === undefined ? {} : { media: media.map((one) => ({ ...one })) }) }))
  return { ...content, ...(consents === undefined ? {} : { consents: [...consents] }), parts: copy(parts), targets: targets.map(({ parts: own, ...target }) => ({ ...target, ...(own === undefined ? {} : { parts: copy(own) }) })) }
}

/** The channels that are named; the only one where none is; none where `none` is named. Throws a UsageError where several could be meant. */
export function chooseChannels(all: readonly Channel[], named: readonly string[] | undefined): Channel[] {
  if (named?.includes('none') === true) return []
  if (named !== undefined) return named.map((typed) => pick(all, typed, 'channel'))
  const [only, ...more] = all
  if (more.length > 0) throw new UsageError(`say which channels: ${all.map(({ id, name }) => `--channel ${name} (${id})`).join(', ')}; or --channel none`)
  return only ? [only] : []
}

/** As which platform a channel counts, where this version knows it. */
export function toPlatform({ looksAs }: Channel): Platform[] {
  return platforms.filter((platform) => platform === looksAs)
}

