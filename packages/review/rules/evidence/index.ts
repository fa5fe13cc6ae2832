import type { Rule } from '../define.ts'
import { evidenceNeedsSecondLook } from './needs-second-look.ts'
import { evidenceNoAbsoluteClaim } from './no-absolute-claim.ts'
import { evidenceNoAnecdoteAsProof } from './no-anecdote-as-proof.ts'
import { evidenceNoAnimalStudyForPeople } from './no-animal-study-for-people.ts'
import { evidenceNoCausalLeap } from './no-causal-leap.ts'
import { evidenceNoConspiracy } from './no-conspiracy.ts'
import { evidenceNoContestedClaim } from './no-contested-claim.ts'
import { evidenceNoCureClaim } from './no-cure-claim.ts'
import { evidenceNoDeniedRisk } from './no-denied-risk.ts'
import { evidenceNoDissentAsFact } from './no-dissent-as-fact.ts'
import { evidenceNoGuarantee } from './no-guarantee.ts'
import { evidenceNoMiracleClaim } from './no-miracle-claim.ts'
import { evidenceNoScare } from './no-scare.ts'
import { evidenceNoSingleStudyAsProof } from './no-single-study-as-proof.ts'
import { evidenceNoQuietOverclaim } from './no-quiet-overclaim.ts'
import { evidenceNoUnsupportedCertainty } from './no-unsupported-certainty.ts'

/** The rules of this category, by name. */
export const evidenceRules: readonly Rule[] = [
  evidenceNeedsSecondLook,
  evidenceNoContestedClaim, evidenceNoCureClaim, evidenceNoDeniedRisk, evidenceNoGuarantee, evidenceNoAbsoluteClaim, evidenceNoSingleStudyAsProof, evidenceNoAnimalStudyForPeople, evidenceNoAnecdoteAsProof, evidenceNoMiracleClaim, evidenceNoScare, evidenceNoConspiracy, evidenceNoCausalLeap, evidenceNoDissentAsFact, evidenceNoUnsupportedCertainty, evidenceNoQuietOverclaim,
]
