import type { Category } from '@sharewell/domain'
import type { Question } from '../contract/types.ts'
import type { ReviewContext } from '../engine/context.ts'
import type { Signal } from '../match/reading.ts'
import type { Rule, RuleHit } from './define.ts'

/** What distinguishes one category's second look from another's. */
export type SecondLook = {
  readonly category: Category
  readonly what: string
  readonly whatHeld: string
  readonly why: string
  readonly doThis: string
  readonly question?: Question
  readonly examples: Rule['examples']
}

/** The pieces of text that weighed most, as evidence. */
function toEvidence(context: ReviewContext, category: Category, pieces: readonly { first: number; last: number; sentence: number }[]): Signal[] {
  return pieces.flatMap(({ first, last, sentence }) => {
    const a = context.text.tokens[first]
    const b = context.text.tokens[last]
    return a && b ? [{ kind: `model:${category}`, first, last, start: a.start, end: b.end, sentence, entry: null, value: null }] : []
  })
}

/** The rule that puts the frozen model's opinion of one category into words, where no other rule has spoken of those words. */
export function defineSecondLook(look: SecondLook): Rule {
  const { category } = look
  return {
    id: `${category}/needs-second-look`,
    category,
    signals: [],
    byModel: true,
    what: look.what,
    why: look.why,
    doThis: look.doThis,
    ...(look.question ? { question: look.question } : {}),
    find: (context): RuleHit[] => {
      const stance = context.scores?.of(category).stance
      if (!context.scores || (stance !== 'advises' && stance !== 'holds')) return []
      const focus = context.scores.focus(category)
      if (!focus) return []
      const evidence = toEvidence(context, category, focus.pieces)
      return [stance === 'holds'
        ? { start: focus.start, end: focus.end, confidence: 'likely', severity: 'hold', evidence, what: look.whatHeld }
        : { start: focus.start, end: focus.end, confidence: 'possible', severity: 'advise', evidence }]
    },
    examples: look.examples,
  }
}
