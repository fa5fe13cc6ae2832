import type { Rule } from '../define.ts'
import { adviceNeedsSecondLook } from './needs-second-look.ts'
import { noConsultationByPost } from './no-consultation-by-post.ts'
import { noDiagnosisFromAfar } from './no-diagnosis-from-afar.ts'
import { noDoseForOne } from './no-dose-for-one.ts'
import { noHedgedDiagnosis } from './no-hedged-diagnosis.ts'
import { noKeepingFromCare } from './no-keeping-from-care.ts'
import { noProcedureAtHome } from './no-procedure-at-home.ts'
import { noReadingOfResults } from './no-reading-of-results.ts'
import { noReassuranceFromAfar } from './no-reassurance-from-afar.ts'
import { noStartingForOne } from './no-starting-for-one.ts'
import { noStoppingForOne } from './no-stopping-for-one.ts'
import { noTrialAtHome } from './no-trial-at-home.ts'
import { noVerdictOnTheirDoctor } from './no-verdict-on-their-doctor.ts'

/** The rules of this category, by name. */
export const adviceRules: readonly Rule[] = [
  noConsultationByPost, noDiagnosisFromAfar, noDoseForOne, noHedgedDiagnosis, noKeepingFromCare, noProcedureAtHome, noReadingOfResults,
  noReassuranceFromAfar, noStartingForOne, noStoppingForOne, noTrialAtHome, noVerdictOnTheirDoctor,
  adviceNeedsSecondLook,
]
