import { type Draft, draftBody, type DraftBody, type DraftContent, type DraftHead, type DraftMarks, type DraftPicture } from './draft.ts'
import type { Sealer } from './sealer.ts'
import type { DraftPut, DraftRow, PictureRow } from './shelf.ts'

/** Where a draft is kept: whose it is, and under which id and version. */
export interface DraftPlace extends Pick<DraftMarks, 'id' | 'version'> { readonly memberId: string }

const aboutDraft = ({ memberId, id, version }: DraftPlace): string => `${memberId}/${id}/${version}`
const aboutPicture = (memberId: string, draftId: string, id: string): string => `${memberId}/${draftId}/picture/${id}`

function toBody(content: DraftContent, { copyOf, sentVersion, createdAt, changedAt, page }: Omit<DraftMarks, 'id' | 'version'>): DraftBody {
  const { identityId, text, visibility, contentWarning, language, replyTo, quoteOf, repostOf, isEndorsement, intent, times, post } = content
  const toParts = (parts: DraftContent['parts']): DraftBody['parts'] => parts.map((part) => ({ text: part.text, pictures: [...part.pictures] }))
  return {
    identityId, text, visibility, contentWarning, language, replyTo, quoteOf, repostOf, isEndorsement, intent, copyOf, sentVersion, createdAt, changedAt, page,
    parts: toParts(content.parts),
    targets: content.targets.map((target) => ({ channelId: target.channelId, ...(target.parts && { parts: toParts(target.parts) }), ...(target.visibility && { visibility: target.visibility }) })),
    pictures: content.pictures.map(({ id, type, name, alternativeText, bytes }) => ({ id, type, name, alternativeText, size: bytes.byteLength })),
    times: { plannedAt: times.plannedAt, zone: times.zone }, post: post && { id: post.id, version: post.version },
  }
}

const noMarks = { copyOf: null, sentVersion: null, createdAt: 0, changedAt: 0, page: '' }
/** What a draft holds, whatever the device noted beside, without the pictures' bytes. */
export const toContentBody = (content: DraftContent): DraftBody => toBody(content, noMarks)

/** Whether two drafts hold the same. */
export function isSameContent(one: DraftContent, other: DraftContent): boolean {
  return JSON.stringify(toContentBody(one)) === JSON.stringify(toContentBody(other))
}

/**
 * Seals a draft for its place. A picture is sealed once: those named in `there` lie there already, since bytes never change under an id.
 */
export async function sealDraft(sealer: Sealer, place: DraftPlace, content: DraftContent, marks: Omit<DraftMarks, 'id' | 'version'>, there: ReadonlySet<string> = new Set()): Promise<DraftPut> {
  const { id, memberId, version } = place
  const body = new TextEncoder().encode(JSON.stringify(toBody(content, marks)))
  const [sealed, ...added] = await Promise.all([
    sealer.seal(body, aboutDraft(place)),
    ...content.pictures.filter((picture) => !there.has(picture.id)).map(async (picture): Promise<PictureRow> => ({ draftId: id, id: picture.id, sealed: await sealer.seal(picture.bytes, aboutPicture(memberId, id, picture.id)) })),
  ])
  return { row: { id, memberId, version, removedAt: null, keyId: sealer.id, sealed }, added, pictureIds: content.pictures.map((picture) => picture.id) }
}

/** Opens a draft for a list; undefined where no key opens it. */
export async function openHead(sealer: Sealer, row: DraftRow): Promise<DraftHead | undefined> {
  const bytes = row.keyId === sealer.id ? await sealer.open(row.sealed, aboutDraft(row)) : undefined
  if (!bytes) return undefined
  try {
    const { data } = draftBody.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    return data && { ...data, id: row.id, version: row.version }
  } catch {
    return undefined
  }
}

/** Opens a draft whole; undefined where no key opens it. A picture that does not open is left out. */
export async function openDraft(sealer: Sealer, row: DraftRow, pictures: readonly PictureRow[]): Promise<Draft | undefined> {
  const head = await openHead(sealer, row)
  if (!head) return undefined
  const opened = await Promise.all(head.pictures.map(async ({ size: _size, ...facts }): Promise<DraftPicture[]> => {
    const kept = pictures.find(({ id }) => id === facts.id)
    const bytes = kept && await sealer.open(kept.sealed, aboutPicture(row.memberId, row.id, facts.id))
    return bytes ? [{ ...facts, bytes }] : []
  }))
  return { ...head, pictures: opened.flat() }
}
