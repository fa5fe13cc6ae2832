import type { RevisionContent } from '@sharewell/domain/post'
import type { Context } from '../context.ts'
import type { SealedText } from '../secrets/secrets.ts'
import { type KeptContent, toKeptContent, postContentSchema } from './content.ts'

type Sealing = Pick<Context, 'secrets'>
/** A row that holds a sealed text, or held one. */
export interface MaybeSealed {
  readonly wrappedKey: string | null
  readonly sealed: string | null
}

/** Seals any text; `about` says whose it is, such as `remark:ID`. */
export function sealWords({ secrets }: Sealing, text: string, about: string): SealedText {
  return secrets.sealText(text, about)
}

/** Opens it again; undefined where it was erased. */
export function openWords({ secrets }: Sealing, { wrappedKey, sealed }: MaybeSealed, about: string): string | undefined {
  return wrappedKey === null || sealed === null ? undefined : secrets.openText({ wrappedKey, sealed }, about)
}

/** Seals the content of a post or a revision. */
export function sealContent(context: Sealing, content: KeptContent, about: string): SealedText {
  return sealWords(context, JSON.stringify(content), about)
}

/** Opens it again, through the schema; undefined where it was erased. */
export function openContent(context: Sealing, row: MaybeSealed, about: string): KeptContent | undefined {
  const text = openWords(context, row, about)
  if (text === undefined) return undefined
  const kept: unknown = JSON.parse(text)
  return readKept(kept)
}

function readKept(kept: unknown): KeptContent {
  if (typeof kept !== 'object' || kept === null || !('revision' in kept) || typeof kept.revision !== 'object' || kept.revision === null) throw new Error('A sealed content has another shape.')
  const { identityId, text: _text, ...content }: Partial<RevisionContent> = kept.revision
  if (identityId === undefined) throw new Error('A sealed content has no identity.')
  return toKeptContent(identityId, postContentSchema.parse({ ...content, ...('isEndorsement' in kept ? { isEndorsement: kept.isEndorsement } : {}), ...('pictureAnswers' in kept ? { pictureAnswers: kept.pictureAnswers } : {}), ...('isRightIdentity' in kept ? { isRightIdentity: kept.isRightIdentity } : {}), ...('consents' in kept ? { consents: kept.consents } : {}) }))
}
