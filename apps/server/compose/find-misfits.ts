import { countAlt, countFor, limitsOf, type Platform, pictureLimitsOf, platforms } from '@sharewell/domain/limits'
import { findPartsFor, type RevisionContent, type RevisionPart } from '@sharewell/domain/post'
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { channels } from '../db/schema/plans.ts'
import { postPictures } from '../db/schema/posts.ts'
import { Refused } from '../refused.ts'
import { findPictures, type KeptContent } from './content.ts'

const misfit = (code: string, words: string, where: string): Refused => new Refused('invalid', { code, words }, { where })

function toPlatform(word: string): Platform {
  return platforms.find((one) => one === word) ?? 'mastodon'
}

/**
 * Throws Refused where a content cannot go out as it stands: nothing to say, a picture that is not here, a channel of another
 * identity, a part that a platform does not take, a repost whose question is open. Words name the part, never its text.
 * `line` is what was put below it, so that whoever shortens it knows that it counts.
 */
export async function needFitting(database: Database, workspaceId: string, postId: string, content: KeptContent, line?: string): Promise<void> {
  const { revision, isEndorsement } = content
  needSomething(revision)
  if (revision.repostOf !== undefined && isEndorsement === undefined) throw misfit('endorsement', 'Say whether repeating this is an endorsement: readers will take it for one.', 'content.isEndorsement')
  const pictures = await findKeptPictures(database, workspaceId, postId, revision)
  const ids = revision.targets.map(({ channelId }) => channelId)
  const found = ids.length === 0 ? [] : await database.select().from(channels).where(and(eq(channels.workspaceId, workspaceId), eq(channels.identityId, revision.identityId), inArray(channels.id, ids), isNull(channels.disconnectedAt)))
  for (const [at, { channelId }] of revision.targets.entries()) {
    const channel = found.find(({ id }) => id === channelId)
    if (!channel) throw misfit('no-channel', 'This channel is not connected for this identity. Choose another, or connect it.', `content.targets.${at}.channelId`)
    for (const [place, part] of findPartsFor(revision, channelId).entries()) needPart(part, toPlatform(channel.looksAs), { warning: revision.contentWarning ?? '', line }, pictures, `content.targets.${at}.parts.${place}`)
  }
}

function needSomething({ parts, targets, repostOf }: RevisionContent): void {
  if (repostOf !== undefined) {
    const hasWords = [parts, ...targets.map((target) => target.parts ?? [])].flat().some(({ text, media = [] }) => text.trim() !== '' || media.length > 0)
    if (hasWords) throw misfit('repost-with-words', 'A repost goes without words of its own. Quote the post to say something about it.', 'content.parts')
    return
  }
  for (const [at, { text, media = [] }] of parts.entries()) if (text.trim() === '' && media.length === 0) throw misfit('empty', `Part ${at + 1} is empty. Write something, or take it out.`, `content.parts.${at}`)
}

async function findKeptPictures(database: Database, workspaceId: string, postId: string, revision: RevisionContent): Promise<Map<string, number>> {
  const wanted = findPictures(revision)
  const rows = wanted.length === 0 ? [] : await database.select({ sha256: postPictures.sha256, size: postPictures.size }).from(postPictures).where(and(eq(postPictures.workspaceId, workspaceId), eq(postPictures.postId, postId), inArray(postPictures.sha256, wanted), isNotNull(postPictures.wrappedKey)))
  const kept = new Map(rows.map(({ sha256, size }) => [sha256, size]))
  if (wanted.some((sha256) => !kept.has(sha256))) throw misfit('no-picture', 'A picture of this post is not here. Add it again.', 'content.parts')
  return kept
}

function needPart({ text, media = [] }: RevisionPart, platform: Platform, { warning, line }: { readonly warning: string; readonly line: string | undefined }, sizes: ReadonlyMap<string, number>, where: string): void {
  const { name } = limitsOf(platform)
  const reserved = warning === '' ? 0 : countFor(platform, warning).count
  const { count, max, also } = countFor(platform, text)
  if (count + reserved > max || (also?.binding === true && !also.fits)) throw misfit('too-long', `This part has ${count + reserved} of ${max} that ${name} takes${line !== undefined && text.endsWith(line) ? `; ${countFor(platform, `\n\n${line}`).count} of them say who posted it` : ''}. Shorten it, or split the thread anew.`, where)
  const { most, maxBytes, maxAlt } = pictureLimitsOf(platform)
  if (most !== null && media.length > most) throw misfit('too-many-pictures', `${name} takes ${most} pictures in one post.`, where)
  for (const { sha256, alternativeText = '' } of media) {
    if (maxBytes !== null && (sizes.get(sha256) ?? 0) > maxBytes) throw misfit('picture-size', `${name} takes pictures of ${maxBytes / 1_000_000} MB at most. Save it smaller.`, where)
    if (maxAlt !== null && countAlt(alternativeText) > maxAlt) throw misfit('alternative-text', `${name} takes ${maxAlt} characters of alternative text.`, where)
  }
}
