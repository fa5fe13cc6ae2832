import { findMatchingConsents } from '@sharewell/review/consents'
import type { Attachment, Finding, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import { mayShowOff, showsOff, speaksOfCare, speaksOfPair } from './context.ts'
import type { Surroundings } from './judge/surroundings.ts'
import { readPicture } from './read/find-fields.ts'
import { toAuthors } from './to-reviews.ts'
import { toRecord } from './to-record.ts'
import type { Pictures } from './types.ts'

/** Rules of the text engine that hear a patient being laughed at. */
const mocking: readonly string[] = ['respect/no-mockery-of-patients', 'respect/no-joke-about-the-dying', 'respect/no-stigmatising-label', 'respect/no-scorn-for-those-who-come']

/** What is known around a picture: the post, its review, the alternative text, the words in the picture and the author's answers. `texts` are findings on the picture's own texts. */
export function toSurroundings({ id, alt = '', answers }: Attachment, own: ReviewOutput, texts: readonly Finding[], input: ReviewInput, pictures: Pictures): Surroundings {
  const picture = pictures[id]
  const seen = picture?.examined.seen
  const read = seen && seen.text.length > 0 ? readPicture(seen, toAuthors(input)) : undefined
  const lines = seen?.text.map(({ text }) => text).join('\n') ?? ''
  const named = read !== undefined && read.fields.length > 0
  const told = own.findings.some(({ category, severity }) => category === 'privacy' && severity !== 'tip') || texts.some(({ category }) => category === 'privacy')
  return {
    attachment: id,
    answers: { ...answers, ...picture?.answers },
    clinical: told || read?.isFromCare === true || speaksOfCare(input.text) || speaksOfCare(alt),
    wordsFromCare: read?.isFromCare === true,
    named,
    record: read && !texts.some(isHeldInPicture) ? toRecord(read) : null,
    display: toDisplay(input.text, [...own.findings, ...texts]),
    pair: speaksOfPair(input.text) || speaksOfPair(alt) || (/^before\b/imu.test(lines) && /^after\b/imu.test(lines)),
    consented: findMatchingConsents(input).length > 0,
    described: alt.trim() !== '',
  }
}

/** A finding on the words of a picture that stops the post already. */
function isHeldInPicture({ category, severity, in: place }: Finding): boolean {
  return category === 'privacy' && (severity === 'hold' || severity === 'block') && place !== undefined && 'attachment' in place && place.box !== undefined
}

function toDisplay(caption: string, findings: readonly Finding[]): Surroundings['display'] {
  if (findings.some(({ rule, severity }) => mocking.includes(rule) && (severity === 'hold' || severity === 'block'))) return 'mocks'
  if (showsOff(caption)) return 'shows-off'
  return mayShowOff(caption) || findings.some(({ rule }) => mocking.includes(rule)) ? 'hints' : 'none'
}
