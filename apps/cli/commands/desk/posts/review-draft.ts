import { type IdentityProfile, identityProfileSchema } from '@sharewell/domain/identity'
import type { RevisionContent } from '@sharewell/domain/post'
import type { Consent, ReviewOutput } from '@sharewell/review/contract'
import type { Io } from '../../../io.ts'
import { toReviewText } from '../../../output/review-text.ts'
import type { LookedAt } from '../../../pictures/add-pictures.ts'
import type { Identity } from '../people.ts'

/** What the engine of this machine says of a draft before anything of it leaves. */
export interface DraftReview {
  readonly outputs: readonly ReviewOutput[]
  /** Rules that found something by which a patient is directly known, each once. */
  readonly identifiers: readonly string[]
  /** For people; empty where nothing stood out. */
  readonly words: string
}

/** What was found in its pictures, and what patients recorded for it. */
export interface Beside { readonly looked: readonly LookedAt[]; readonly consents: readonly Consent[] }

/** Reviews every variant of a draft here, as the server does once it has it. Pictures are named by their path. */
export async function reviewDraft(content: RevisionContent, identity: Identity, platformOf: (channelId: string) => string | undefined, { looked, consents }: Beside, io: Io): Promise<DraftReview> {
  const [{ loadReview, choosePacks }, { defaultPacks, packs }, { toReviewInputs }, { toPictures }] = await Promise.all([
    import('../../../engine.ts'), import('@sharewell/review/packs'), import('@sharewell/server/review-inputs'), import('../../../pictures/add-pictures.ts'),
  ])
  const wanted = [...defaultPacks, ...identity.activePacks]
  const active = choosePacks(packs.filter(({ id }) => wanted.includes(id)).map(({ id }) => id).join(','))
  const review = loadReview(active, toPictures(looked))
  const reviewed = toReviewInputs(content, toProfile(identity), platformOf).map(({ input: told }) => {
    const input = consents.length > 0 ? { ...told, consents: [...consents] } : told
    return { input, output: review(input) }
  })
  const outputs = reviewed.map(({ output }) => output)
  const gravest = reviewed.toSorted((a, b) => toGravity(b.output) - toGravity(a.output))[0]
  return {
    outputs, identifiers: [...new Set(outputs.flatMap(({ findings }) => findings.filter(({ category, severity }) => category === 'privacy' && severity === 'block').map(({ rule }) => rule)))],
    words: gravest && (gravest.output.verdict !== 'clear' || gravest.output.care !== null) ? toReviewText({ ...gravest, packs: active, looked }, io.environment) : '',
  }
}

const gravity = ['clear', 'advise', 'hold', 'block']
function toGravity({ verdict }: ReviewOutput): number {
  return gravity.indexOf(verdict)
}

function toProfile({ profile, name }: Identity): IdentityProfile {
  return identityProfileSchema.safeParse(profile).data ?? identityProfileSchema.parse({ kind: 'personal', name })
}
