import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type ConsentProblem, type ConsentRecord, findDraftProblems, toConsentDraft } from '@sharewell/domain/consent'
import { toNameQuestion, toNameSigns } from '@sharewell/web/name-check'
import type { Context } from '../context.ts'
import { Refused } from '../refused.ts'
import { toLatestDay } from './days.ts'

type Find = (note: string) => { readonly isSure: boolean }[]
let opened: Promise<Find> | undefined

/** The finder of names with its model, loaded with the first note. */
function openFinder(): Promise<Find> {
  opened ??= import('@sharewell/review/identifiers').then(({ decodeNameModel, findIdentifiers }) => {
    const file = join(dirname(createRequire(import.meta.url).resolve('@sharewell/review')), 'identifiers/assets/names.swn')
    const model = existsSync(file) ? decodeNameModel(readFileSync(file)) : null
    return (note) => toNameSigns(findIdentifiers(toNameQuestion(note), { model }))
  })
  return opened
}

const words: Readonly<Record<ConsentProblem, string>> = {
  empty: 'Something is still missing.',
  'no-day': 'Write the day as 2026-05-03.',
  'in-future': 'It was signed on a day that has not come yet.',
  'before-signed': 'It would end before it was signed.',
  'may-not-sign': 'This person may not sign for this patient.',
  'too-long': 'This note is too long.',
  'holds-number': 'This note holds a long number, as a record or a telephone has. Say where the paper is without it.',
  'names-somebody': 'This note seems to name somebody. Say it without a name; or, where it names nobody, that it is to stand (letStand).',
}

/** Looks at what a consent says before it is kept. Throws Refused (`consent-terms`) for the first thing to mend, with its field; no word of it is repeated. */
export async function checkTerms({ clock }: Pick<Context, 'clock'>, record: ConsentRecord, letStand: boolean): Promise<void> {
  const find = await openFinder()
  const problems = findDraftProblems(toConsentDraft(record), toLatestDay(clock.now()), (note) => find(note).some(({ isSure }) => isSure || !letStand))
  const [first] = Object.entries(problems)
  if (first) throw new Refused('invalid', { code: 'consent-terms', words: words[first[1]] }, { where: `terms.${first[0]}` })
}
