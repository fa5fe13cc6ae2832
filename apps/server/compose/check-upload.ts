import { Refused } from '../refused.ts'
import { type KeptContent, toWholeText } from './content.ts'
import { reviewerFor } from './reviewer-for.ts'

/**
 * Before a text is kept: one that names a patient directly is not taken without its author's word.
 * The refusal says how many places there are, and repeats none of them.
 */
export async function checkUpload({ revision }: KeptContent, isConfirmed: boolean): Promise<void> {
  if (isConfirmed) return
  const review = await reviewerFor()
  const variants = [revision.parts, ...revision.targets.flatMap(({ parts }) => (parts ? [parts] : []))]
  const texts = new Set([...variants.map(toWholeText), ...variants.flat().flatMap(({ media = [] }) => media.map(({ alternativeText = '' }) => alternativeText)), revision.contentWarning ?? ''])
  const places = [...texts].filter((text) => text !== '').flatMap((text) => review({ text }).findings).filter(({ category, severity }) => category === 'privacy' && severity === 'block').length
  if (places === 0) return
  throw new Refused('invalid', {
    code: 'identifier', words: `It seems to name a patient directly (${places === 1 ? 'one place' : `${places} places`}), so it has not been kept. Take that out first; or say that it is to be kept as it is (confirmUpload).`,
  }, { where: 'content' })
}
