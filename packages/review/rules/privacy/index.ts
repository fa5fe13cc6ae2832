import type { Rule } from '../define.ts'
import { privacyNeedsSecondLook } from './needs-second-look.ts'
import { noAddingUp } from './no-adding-up.ts'
import { noConfirmingCare } from './no-confirming-care.ts'
import { noDirectIdentifier } from './no-direct-identifier.ts'
import { noNamedPatient } from './no-named-patient.ts'

/** The rules of this category, by name. */
export const privacyRules: readonly Rule[] = [
  noAddingUp,
  noConfirmingCare,
  noDirectIdentifier,
  noNamedPatient,
  privacyNeedsSecondLook,
]
