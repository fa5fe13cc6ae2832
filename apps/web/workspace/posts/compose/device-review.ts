import type { IdentityProfile } from '@sharewell/domain/identity'
import type { Platform } from '@sharewell/domain/limits'
import type { ReviewInput } from '@sharewell/review/contract'
import type { PolicyPack } from '@sharewell/review/pack'
import type { DraftContent, DraftPart } from '../../../drafts/draft.ts'
import { housePack, isKnownPack, loadPack } from '../../../packs/load-pack.ts'
import { openReviewWorker } from '../../../worker/open-worker.ts'
import { createReviewClient, type ReviewClient } from '../../../worker/review-client.ts'
import { createWorkerLine } from '../../../worker/worker-line.ts'

export interface DeviceReader {
  readonly client: ReviewClient
  /** Reads under the packs of an identity from now on; answers them. */
  readonly heed: (activePacks: readonly string[]) => Promise<readonly PolicyPack[]>
}

let reader: DeviceReader | null = null

/** The reader of this page, started once, with the first packs that are asked for. Nothing is sent. */
export function findReader(activePacks: readonly string[]): DeviceReader {
  if (reader) return reader
  let heeded = toPackIds(activePacks)
  const reviews = createWorkerLine(() => openReviewWorker(loadPacks(heeded)))
  // Nobody asks this page for the names in a story, so their finder never starts.
  const client = createReviewClient(reviews, createWorkerLine(() => new Promise(() => undefined)))
  reader = {
    client,
    async heed(active) {
      const ids = toPackIds(active)
      const packs = await loadPacks(ids)
      if (ids.join() !== heeded.join()) client.heed(packs)
      heeded = ids
      return packs
    },
  }
  return reader
}

function toPackIds(active: readonly string[]): string[] {
  return [...new Set([housePack, ...active.filter(isKnownPack)])]
}

function loadPacks(ids: readonly string[]): Promise<PolicyPack[]> {
  return Promise.all(ids.map(loadPack))
}

const audiences = { public: 'public', unlisted: 'public', followers: 'closed-group', direct: 'one-person' } as const

/** What the engine reads of a draft; the server reads the same of a revision. */
export function toDeviceInput({ visibility, contentWarning, language, replyTo, pictures }: DraftContent, parts: readonly DraftPart[], profile: IdentityProfile, platform: Platform | undefined): ReviewInput | null {
  const text = [...(contentWarning.trim() === '' ? [] : [contentWarning]), ...parts.map((part) => part.text)].join('\n\n')
  const attachments = pictures.map(({ id, alternativeText }) => ({ id, type: 'image', ...(alternativeText.trim() === '' ? {} : { alt: alternativeText }) }))
  if (text.trim() === '' && attachments.length === 0) return null
  const { kind, stage, name, credentials, specialty, employer, interests, isPseudonym } = profile
  return {
    text, kind: replyTo === null ? 'post' : 'reply', audience: audiences[visibility], lang: language,
    author: kind === 'organisational' ? 'organisation' : stage === 'student' || stage === 'trainee' ? 'trainee' : 'physician',
    profile: {
      ...(isPseudonym ? {} : { name }), ...(credentials.length > 0 ? { credentials: credentials.join(', ') } : {}), ...(specialty === undefined ? {} : { specialty }),
      ...(employer === undefined ? {} : { employer }), ...(interests.length > 0 ? { interests } : {}), anonymous: isPseudonym,
    },
    ...(platform === undefined ? {} : { platform }), ...(attachments.length > 0 ? { attachments } : {}),
  }
}
