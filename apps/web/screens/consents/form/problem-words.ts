import type { ConsentField, ConsentProblem } from '@sharewell/domain/consent'
import { m } from '../../../messages/consents.ts'

/** What is to be mended in a field, in words; undefined where nothing is. `quote` is the name that a note holds. */
export function toProblemWords(field: ConsentField, problem: ConsentProblem | undefined, quote = ''): string | undefined {
  if (problem === undefined) return undefined
  const words = m.form.problems
  if (field === 'keptAt' || field === 'revokeTo') {
    if (problem === 'names-somebody') return words.text['names-somebody'](quote)
    return problem === 'too-long' || problem === 'holds-number' ? words.text[problem] : words.text.empty
  }
  const own: Partial<Record<ConsentProblem, string>> = words[field]
  return own[problem]
}
