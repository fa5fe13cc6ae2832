import type { rules } from '@sharewell/review/registry'

type Rule = (typeof rules)[number]

/** A written example as a screen shows it: its text, and what stands around it where that matters (a reply, a name, a place). */
export type ExampleText = { readonly text: string; readonly around?: Readonly<Record<string, string>> }

/** The same message, written badly and well. */
export type Pair = { readonly ineffective: ExampleText; readonly effective: ExampleText }

/** What a rule says, as plain data: no engine comes with it. */
export type RuleText = {
  /** `<category>/<name>` */
  readonly id: string
  readonly category: string
  readonly what: string
  readonly why: string
  readonly doThis: string
  readonly question?: { readonly id: string; readonly text: string }
  /** True for a rule still on trial: it only ever advises. */
  readonly trial?: true
  readonly pairs: readonly Pair[]
}

/** The examples of a rule, which are its tests. */
export type RuleExamples = {
  readonly flags: readonly ExampleText[]
  readonly passes: readonly ExampleText[]
  readonly nearMisses: readonly { readonly flags: ExampleText; readonly passes: ExampleText }[]
}

type Example = Rule['examples']['flags'][number]
type ExamplePair = { readonly ineffective: Example; readonly effective: Example }

function toWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(toWords).filter((words) => words !== '').join(' · ')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(toWords).filter((words) => words !== '').join(' · ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function toExampleText(example: Example): ExampleText {
  if (typeof example === 'string') return { text: example }
  const { text, ...rest } = example
  const around = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, toWords(value)]).filter(([, words]) => words !== ''))
  return Object.keys(around).length === 0 ? { text } : { text, around }
}

function readPairs(examples: Rule['examples'] & { readonly pairs?: readonly ExamplePair[] }): Pair[] {
  return (examples.pairs ?? []).map(({ ineffective, effective }) => ({ ineffective: toExampleText(ineffective), effective: toExampleText(effective) }))
}

/** A rule's words and pairs as data. */
export function toRuleText({ id, category, what, why, doThis, question, status, examples }: Rule): RuleText {
  return { id, category, what, why, doThis, ...(question && { question: { id: question.id, text: question.text } }), ...(status === 'trial' && { trial: true }), pairs: readPairs(examples) }
}

/** A rule's other examples as data. */
export function toRuleExamples({ examples: { flags, passes, nearMisses } }: Rule): RuleExamples {
  return {
    flags: flags.map(toExampleText),
    passes: passes.map(toExampleText),
    nearMisses: nearMisses.map((pair) => ({ flags: toExampleText(pair.flags), passes: toExampleText(pair.passes) })),
  }
}
