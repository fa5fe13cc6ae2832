import type { Rule } from './define.ts'
import { adviceRules } from './advice/index.ts'
import { boundariesRules } from './boundaries/index.ts'
import { clarityRules } from './clarity/index.ts'
import { disclosureRules } from './disclosure/index.ts'
import { evidenceRules } from './evidence/index.ts'
import { identityRules } from './identity/index.ts'
import { privacyRules } from './privacy/index.ts'
import { reachRules } from './reach/index.ts'
import { respectRules } from './respect/index.ts'
import { toneRules } from './tone/index.ts'

/** Every rule, by category. */
export const rules: readonly Rule[] = [
  ...privacyRules, ...adviceRules, ...boundariesRules, ...respectRules, ...identityRules,
  ...disclosureRules, ...evidenceRules, ...toneRules, ...clarityRules, ...reachRules,
]
