import { toReviewConsents } from '@sharewell/domain/consent'
import type { RevisionContent, RevisionMedia } from '@sharewell/domain/post'
import { openPicture } from '../../../input/picture-file.ts'
import { toShowable } from '../../../output/style.ts'
import { write } from '../../../output/writer.ts'
import type { LookedAt } from '../../../pictures/add-pictures.ts'
import { lookAtMedia } from '../../../pictures/look-at-media.ts'
import type { Desk } from '../../../server/open-desk.ts'
import { UsageError } from '../../../usage-error.ts'
import type { Channel, Identity } from '../people.ts'
import type { DraftOptions, PictureOption } from './draft-options.ts'
import { type DraftReview, reviewDraft } from './review-draft.ts'

/** A content as the server takes it. */
export type Content = Omit<RevisionContent, 'identityId' | 'text'> & { readonly pictureAnswers?: Record<string, PictureOption['answers']>; readonly consents?: readonly string[] }

/** A draft that may leave, with what this machine said of it. */
export interface Checked {
  readonly review: DraftReview
  readonly looked: readonly LookedAt[]
  /** Its author gave their word on the finding of a direct identifier. */
  readonly confirmUpload: boolean
}

/**
 * Looks at a draft on this machine before anything of it leaves. Undefined where it names a patient directly and nobody
 * gave their word on that finding: then the review stands on the screen, and nothing was sent.
 */
export async function checkDraft(desk: Desk, identity: Identity, channels: readonly Channel[], content: Content, { pictures, sendAnyway }: DraftOptions): Promise<Checked | undefined> {
  const parts = content.parts.length
  const beyond = pictures.find(({ part }) => part >= parts)
  if (beyond) throw new UsageError(`${beyond.path} is to stand in part ${beyond.part + 1}, and there ${parts === 1 ? 'is one part' : `are ${parts} parts`}`)
  const looked = pictures.length > 0 ? await lookAtMedia(pictures, desk.io) : []
  const named = withMedia(content, pictures.map(({ path, alt, part }) => ({ part, media: toMedia(path, alt) })))
  const review = await reviewDraft({ ...named, identityId: identity.id, text: named.parts.map(({ text }) => text).join('\n\n') }, identity, (id) => channels.find((one) => one.id === id)?.looksAs, { looked, consents: await readConsents(desk, identity.id, content.consents) }, desk.io)
  const open = review.identifiers.filter((rule) => !sendAnyway.includes(rule))
  if (open.length === 0) return { review, looked, confirmUpload: review.identifiers.length > 0 }
  const wayOn = `It has not been sent: it seems to name a patient. Change it; or, where that is how it must be, say so for each finding: ${open.map((rule) => `--send-anyway ${rule}`).join(' ')}`
  if (desk.isJson) await write(desk.io.stdout, `${JSON.stringify({ isSent: false, identifiers: open, review: review.outputs, doThis: wayOn }, null, 2)}\n`)
  else await write(desk.io.stdout, `${review.words}\n${toShowable(wayOn)}\n`)
  return undefined
}

/** What the review is told of the consents that a content names. Throws where the identity has none such. */
async function readConsents(desk: Desk, identityId: string, ids: readonly string[] = []) {
  const found = await Promise.all(ids.map((consentId) => desk.told(desk.api.GET('/workspaces/{workspaceId}/identities/{identityId}/consents/{consentId}', { params: { path: { ...desk.here, identityId, consentId } } }), { scope: 'read' })))
  return toReviewConsents(found.map(({ record }) => record), desk.io.today)
}

/** The content with pictures, each behind those that stand in its part already. */
export function withMedia<Of extends Content>(content: Of, added: readonly { readonly part: number; readonly media: RevisionMedia }[]): Of {
  if (added.length === 0) return content
  return {
    ...content,
    parts: content.parts.map((part, at) => {
      const media = [...(part.media ?? []), ...added.filter((one) => one.part === at).map((one) => one.media)]
      return media.length > 0 ? { ...part, media } : part
    }),
  }
}

function toMedia(sha256: string, alternativeText: string | undefined): RevisionMedia {
  return { sha256, ...(alternativeText === undefined ? {} : { alternativeText }) }
}

/** Sends the pictures of a post that is there; answers its content with them. The server takes hidden data out, so their hashes are its own. */
export async function sendPictures(desk: Desk, postId: string, content: Content, pictures: readonly PictureOption[]): Promise<Content> {
  const sent: { part: number; media: RevisionMedia; answers: PictureOption['answers'] }[] = []
  for (const { path, alt, part, answers } of pictures) {
    const file = openPicture(path)
    try {
      const bytes = file.read()
      if (!(bytes instanceof Uint8Array)) throw new UsageError(`${path} cannot be sent: it is empty or too large`)
      const { sha256 } = await desk.toldThrough(desk.api.sendPicture({ ...desk.here, postId }, Uint8Array.from(bytes)), { scope: 'write' })
      sent.push({ part, media: toMedia(sha256, alt), answers })
    } finally {
      file.close()
    }
  }
  const answers = Object.fromEntries(sent.flatMap(({ media, answers: given }) => (Object.keys(given).length > 0 ? [[media.sha256, given]] : [])))
  const all = { ...content.pictureAnswers, ...answers }
  return { ...withMedia(content, sent), ...(Object.keys(all).length > 0 ? { pictureAnswers: all } : {}) }
}
