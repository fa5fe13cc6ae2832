import type { Rule } from '../define.ts'
import { clarityNeedsSecondLook } from './needs-second-look.ts'
import { needsLettersSpelledOut } from './needs-letters-spelled-out.ts'
import { needsPlainWords } from './needs-plain-words.ts'
import { needsShorterSentences } from './needs-shorter-sentences.ts'
import { noBareThresholds } from './no-bare-thresholds.ts'
import { noCodedInstruction } from './no-coded-instruction.ts'
import { noExamProse } from './no-exam-prose.ts'
import { noLatinDoses } from './no-latin-doses.ts'
import { noPolicySpeak } from './no-policy-speak.ts'

/** The rules of this category, by name. */
export const clarityRules: readonly Rule[] = [
  clarityNeedsSecondLook, needsLettersSpelledOut, needsPlainWords, needsShorterSentences, noBareThresholds, noCodedInstruction, noExamProse, noLatinDoses, noPolicySpeak,
]
