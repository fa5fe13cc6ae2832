import { consentUses } from '@sharewell/domain/consent'
import type { PictureAnswers } from '@sharewell/assess'
import type { Consent } from '@sharewell/review/contract'
import { toChoice, toDay } from '../options.ts'
import { UsageError } from '../usage-error.ts'

/** A picture that goes with a post, as the command line names it. */
export type MediaOption = { path: string; alt?: string; answers: PictureAnswers }

/** More pictures no platform takes in one post. */
export const mostPictures = 10

/**
 * The pictures of --media in their order, each with the --alt and --answer that stand behind it; an --answer before the first
 * picture holds for all. Throws a UsageError where one cannot be used.
 */
export function toMediaOptions(listed: readonly { name: string; value: string }[]): MediaOption[] {
  const media: MediaOption[] = []
  let forAll: PictureAnswers = {}
  for (const { name, value } of listed) {
    const last = media.at(-1)
    if (name === 'media') {
      if (media.some(({ path }) => path === value)) throw new UsageError(`--media names ${value} twice`)
      media.push({ path: value, answers: forAll })
    } else if (name === 'alt') {
      if (!last) throw new UsageError('--alt belongs behind the --media that it describes')
      if (last.alt !== undefined) throw new UsageError(`${last.path} has two --alt; give one`)
      last.alt = value
    } else if (name === 'answer') {
      if (last) last.answers = { ...last.answers, ...toAnswers(value) }
      else forAll = { ...forAll, ...toAnswers(value) }
    }
  }
  if (media.length > mostPictures) throw new UsageError(`there are ${media.length} pictures; at most ${mostPictures} are looked at together`)
  if (media.length === 0 && Object.keys(forAll).length > 0) throw new UsageError('--answer speaks of a picture; name it with --media')
  return media
}

const questions = ['patient', 'mark', 'display'] as const

function toAnswers(words: string): PictureAnswers {
  return Object.fromEntries(words.split(',').map((pair) => {
    const [question = '', answer = '', ...more] = pair.split('=').map((part) => part.trim())
    if (more.length > 0 || answer === '') throw new UsageError(`--answer is ${JSON.stringify(words)}; it must be such as patient=no,mark=yes`)
    return [toChoice('--answer', question, questions), toChoice(`--answer ${question}`, answer, ['yes', 'no'])]
  }))
}

/** A --consent as USE[,PLATFORM[,UNTIL]]; the platform may be left empty. Throws a UsageError where it cannot be used or ran out before `today`. */
export function toConsent(words: string, today: string): Consent {
  const [use = '', platform = '', until = '', ...more] = words.split(',').map((part) => part.trim())
  if (more.length > 0) throw new UsageError(`--consent is ${JSON.stringify(words)}; it must be a use, a platform and a day, such as teaching,bluesky,2027-05-01`)
  const day = until === '' ? undefined : toDay('--consent', until)
  if (day !== undefined && day < today) throw new UsageError(`that consent ran out on ${day}; ask again, or leave it out`)
  return { use: toChoice('--consent', use, consentUses), ...(platform === '' ? {} : { platform }), ...(day === undefined ? {} : { until: day }) }
}
