import type { Rule } from '../define.ts'
import { identityNeedsSecondLook } from './needs-second-look.ts'
import { noAnonymousAuthority } from './no-anonymous-authority.ts'
import { noFollowersAsAuthority } from './no-followers-as-authority.ts'
import { noSpeakingForOthers } from './no-speaking-for-others.ts'
import { noStudentAsDoctor } from './no-student-as-doctor.ts'
import { noSuperlatives } from './no-superlatives.ts'
import { noTitleAsProof } from './no-title-as-proof.ts'
import { noTitleMisuse } from './no-title-misuse.ts'
import { noUnrecognisedBoards } from './no-unrecognised-boards.ts'

/** The rules of this category, by name. */
export const identityRules: readonly Rule[] = [
  identityNeedsSecondLook,
  noAnonymousAuthority,
  noFollowersAsAuthority,
  noSpeakingForOthers,
  noStudentAsDoctor,
  noSuperlatives,
  noTitleAsProof,
  noTitleMisuse,
  noUnrecognisedBoards,
]
