import type { Rule } from '../define.ts'
import { respectNeedsSecondLook } from './needs-second-look.ts'
import { noBelittling } from './no-belittling.ts'
import { noCareerThreat } from './no-career-threat.ts'
import { noCoarseAbuse } from './no-coarse-abuse.ts'
import { noContemptForGroups } from './no-contempt-for-groups.ts'
import { noContemptForProfessions } from './no-contempt-for-professions.ts'
import { noDenigrationOfServices } from './no-denigration-of-services.ts'
import { noDiscrimination } from './no-discrimination.ts'
import { noIllWish } from './no-ill-wish.ts'
import { noInsult } from './no-insult.ts'
import { noInsultOfLeaders } from './no-insult-of-leaders.ts'
import { noJokeAboutTheDying } from './no-joke-about-the-dying.ts'
import { noMockeryOfPatients } from './no-mockery-of-patients.ts'
import { noPileOn } from './no-pile-on.ts'
import { noPublicCallout } from './no-public-callout.ts'
import { noScornForColleagues } from './no-scorn-for-colleagues.ts'
import { noScornForThoseWhoCome } from './no-scorn-for-those-who-come.ts'
import { noSexualRemark } from './no-sexual-remark.ts'
import { noSlur } from './no-slur.ts'
import { noSnideReply } from './no-snide-reply.ts'
import { noStigmatisingLabel } from './no-stigmatising-label.ts'
import { noThreat } from './no-threat.ts'

/** The rules of this category, by name. */
export const respectRules: readonly Rule[] = [
  respectNeedsSecondLook,
  noBelittling,
  noCareerThreat,
  noCoarseAbuse,
  noContemptForGroups,
  noContemptForProfessions,
  noDenigrationOfServices,
  noDiscrimination,
  noIllWish,
  noInsult,
  noInsultOfLeaders,
  noJokeAboutTheDying,
  noMockeryOfPatients,
  noPileOn,
  noPublicCallout,
  noScornForColleagues,
  noScornForThoseWhoCome,
  noSexualRemark,
  noSlur,
  noSnideReply,
  noStigmatisingLabel,
  noThreat,
]
