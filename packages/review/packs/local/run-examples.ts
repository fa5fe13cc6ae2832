import type { ReviewInput, ReviewOutput } from '../../contract/types.ts'
import type { LocalExample, LocalPart } from './local-part.ts'

/** How one example of a pack came out: what it should show, and what the pack said of it. */
export type ExampleResult = { readonly entry: string | null; readonly kind: 'flags' | 'passes'; readonly example: LocalExample; readonly said: readonly string[]; readonly ok: boolean }

/**
 * Runs the examples of a pack. An example that flags must raise its entry, or anything of the pack where it stands for the whole;
 * one that passes must raise nothing of it. `review` is a reviewer with the pack active.
 */
export function runExamples(pack: string, { examples }: LocalPart, review: (input: ReviewInput) => ReviewOutput): ExampleResult[] {
  return examples.flatMap(({ entry, flags, passes }) => {
    const run = (kind: 'flags' | 'passes') => (example: LocalExample): ExampleResult => {
      const said = review(toInput(example)).findings.filter(({ local }) => local?.pack === pack).map(({ rule }) => rule)
      const isRaised = entry === null ? said.length > 0 : said.includes(`${pack}/${entry}`)
      return { entry, kind, example, said: [...new Set(said)], ok: isRaised === (kind === 'flags') }
    }
    return [...flags.map(run('flags')), ...passes.map(run('passes'))]
  })
}

function toInput(example: LocalExample): ReviewInput {
  return typeof example === 'string' ? { text: example } : { ...example }
}
