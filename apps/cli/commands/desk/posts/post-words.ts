import type { Answer, Schemas } from '@sharewell/client'
import type { RevisionPart } from '@sharewell/domain/post'
import { toClock } from '../../../output/table.ts'

type Head = Schemas['PostHead']
type Standing = Answer<'get', '/workspaces/{workspaceId}/posts/{postId}/standing'>

/** A part as it goes out, with its pictures below it. */
export function toPartWords({ text, media = [] }: RevisionPart, at: number, of: number): string {
  const head = of > 1 ? `── part ${at + 1} of ${of}\n` : ''
  return `${head}${text}\n${media.map(({ sha256, alternativeText }) => `[picture ${sha256.slice(0, 12)}: ${alternativeText ?? 'no description'}]\n`).join('')}`
}

export function toPartsWords(parts: readonly RevisionPart[]): string {
  return parts.map((part, at) => toPartWords(part, at, parts.length)).join('\n')
}

/** What stands after a draft was sent: the review of this machine, the parts where there are several, the way on. */
export function toSentWords(review: string, { id, version }: Pick<Head, 'id' | 'version'>, { parts }: { readonly parts: readonly RevisionPart[] }, whose: string): string {
  const cut = parts.length > 1 ? `Cut into ${parts.length} parts:\n${toPartsWords(parts)}\n` : ''
  return `${review === '' ? '' : `${review}\n`}${cut}Draft ${id} (version ${version}) of ${whose}.\nOnly you see it. Send it on its way: sharewell posts submit ${id}\n`
}

/** How a post stands, in a few lines. */
export function toStandingWords({ state, plannedAt, plannedZone, revision, waitsFor: looks }: Head, { approval, wanted, isPaused }: Standing, nameOf: (id: string) => string, zone: string): string {
  const lines = [
    `state       ${state}${looks === 'pictures' ? ', its pictures are being looked at' : ''}${isPaused ? ', paused' : ''}`,
    ...(revision ? [`revision    ${revision.number}, hash ${revision.hash}`] : []),
    ...(plannedAt === null ? [] : [`planned     ${toClock(plannedAt, plannedZone ?? zone)} ${plannedZone ?? zone}`]),
    ...(approval === null || approval.is === 'off' ? [] : [`approval    ${toApprovalWords(approval, nameOf)}`]),
    ...(wanted.answers + wanted.changes > 0 ? [`findings    ${wanted.answers + wanted.changes} wait for you: sharewell findings ID`] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function toApprovalWords({ is, by, more, needsOwn, hasLapsed, mayGive }: NonNullable<Standing['approval']>, nameOf: (id: string) => string): string {
  if (is === 'approved') return `approved by ${by.map(nameOf).join(', ')}`
  if (is === 'returned') return `returned by ${by.map(nameOf).join(', ')}`
  const whom = mayGive.length > 0 ? ` of ${mayGive.map(nameOf).join(' or ')}` : ''
  return `${hasLapsed ? 'ended; ' : ''}${more === 1 ? 'one word' : `${more} words`}${whom} missing${needsOwn ? ', one of them the identity’s own physician or owner' : ''}`
}
