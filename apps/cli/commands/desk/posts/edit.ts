import type { Io } from '../../../io.ts'
import { toId } from '../../../input/pick.ts'
import { type DeskParts, openDesk } from '../../../server/open-desk.ts'
import { UsageError } from '../../../usage-error.ts'
import { listChannels, pickIdentity } from '../people.ts'
import { type DraftOptions, readDraftOptions, readText } from './draft-options.ts'
import { findEnding } from './ending.ts'
import { toPartsWords } from './post-words.ts'
import { checkDraft, type Content, sendPictures } from './send-draft.ts'
import { toParts } from './to-parts.ts'
import { chooseChannels, toBody, toPlatform } from './write.ts'

/**
 * `sharewell posts edit`: puts another text, other channels or more pictures in the place of what stands. What is on its way
 * is submitted anew in the same step, so its approvals end.
 */
export async function editPost(args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const options = readDraftOptions('posts', args)
  const { values, positionals: [typedId, typed, ...more] } = options
  const postId = toId(typedId, 'post', 'posts')
  if (more.length > 0) throw new UsageError('the text came in several pieces; put it in quotes')
  const desk = openDesk(values, io, parts)
  const path = { ...desk.here, postId }
  const post = await desk.told(desk.api.GET('/workspaces/{workspaceId}/posts/{postId}', { params: { path } }), { scope: 'read' })
  if (post.content === null) throw new UsageError('the text of this post was erased; write a new one')
  const identity = await pickIdentity(desk, post.identityId)
  const all = await listChannels(desk, identity.id)
  const channels = values.channel === undefined ? all.filter(({ id }) => post.content?.targets.some(({ channelId }) => channelId === id)) : chooseChannels(all, values.channel)
  const text = typed === undefined && values.input === undefined ? undefined : await readText(typed, values.input, io)
  const content = toEdited(post.content, options, {
    channelIds: channels.map(({ id }) => id),
    texts: text === undefined ? undefined : toParts(text, { platforms: channels.flatMap(toPlatform), isNumbered: values.numbered === true, warning: options.warning ?? post.content.contentWarning, ending: await findEnding(desk, identity, options.lang ?? post.content.language) }),
  })
  const checked = await checkDraft(desk, identity, all, content, options)
  if (!checked) return 1
  const whole = options.pictures.length > 0 ? await sendPictures(desk, postId, content, options.pictures) : content
  const body = { content: toBody(whole), version: post.version, confirmUpload: checked.confirmUpload }
  const isOnItsWay = post.state !== 'draft' && post.state !== 'returned'
  const edited = isOnItsWay
    ? (await desk.told(desk.api.PUT('/workspaces/{workspaceId}/posts/{postId}/revision', { params: { path }, body }), { scope: 'write' })).post
    : await desk.told(desk.api.PUT('/workspaces/{workspaceId}/posts/{postId}/content', { params: { path }, body }), { scope: 'write' })
  const cut = whole.parts.length > 1 ? `Now of ${whole.parts.length} parts:\n${toPartsWords(whole.parts)}\n` : ''
  await desk.show({ post: edited, review: checked.review.outputs }, () => `${checked.review.words === '' ? '' : `${checked.review.words}\n`}${cut}Saved as version ${edited.version}.${isOnItsWay ? ` It was sent again and is ${edited.state} now; approvals of the text before do not count for it.` : ''}\n`)
  return 0
}

interface Edit { readonly texts: readonly string[] | undefined; readonly channelIds: readonly string[] }

/** The content after an edit. A new text keeps the pictures of each part that is still there; those of parts that went stand in the last one. */
function toEdited(before: Content, { values, lang, warning, visibility, replyTo, quote, consents }: DraftOptions, { texts, channelIds }: Edit): Content {
  const kept = values['no-pictures'] === true ? before.parts.map(({ text }) => ({ text })) : before.parts
  const last = (texts?.length ?? 0) - 1
  const parts = texts?.map((text, at) => {
    const media = kept.filter((_, from) => from === at || (at === last && from > last)).flatMap((part) => ('media' in part ? part.media ?? [] : []))
    return { text, ...(media.length > 0 ? { media } : {}) }
  }) ?? kept
  const targets = channelIds.map((channelId) => {
    const there = before.targets.find((target) => target.channelId === channelId)
    // Parts of its own for a channel go with the text that they varied.
    return texts === undefined && there ? there : { channelId, ...(there?.visibility === undefined ? {} : { visibility: there.visibility }) }
  })
  return {
    ...before, parts, targets, language: lang ?? before.language, visibility: visibility ?? before.visibility,
    ...(warning === undefined ? {} : { contentWarning: warning }), ...(replyTo === undefined ? {} : { replyTo }), ...(quote === undefined ? {} : { quoteOf: quote }), ...(consents === undefined ? {} : { consents }),
  }
}
