import type { Rule } from '../define.ts'
import { boundariesNeedsSecondLook } from './needs-second-look.ts'
import { noBefriendingPatients } from './no-befriending-patients.ts'
import { noCareOutsideTheClinic } from './no-care-outside-the-clinic.ts'
import { noContactFromCare } from './no-contact-from-care.ts'
import { noDrinkingOnCall } from './no-drinking-on-call.ts'
import { noFavoursWithPatients } from './no-favours-with-patients.ts'
import { noFollowUpByMessage } from './no-follow-up-by-message.ts'
import { noGossipWithPatients } from './no-gossip-with-patients.ts'
import { noInvitationToTreat } from './no-invitation-to-treat.ts'
import { noLookingUpPatients } from './no-looking-up-patients.ts'
import { noPostingDuringCare } from './no-posting-during-care.ts'
import { noResultsByMessage } from './no-results-by-message.ts'
import { noRomanceWithPatients } from './no-romance-with-patients.ts'

/** The rules of this category, by name. */
export const boundariesRules: readonly Rule[] = [
  noBefriendingPatients, noCareOutsideTheClinic, noContactFromCare, noDrinkingOnCall, noFavoursWithPatients, noFollowUpByMessage,
  noGossipWithPatients, noInvitationToTreat, noLookingUpPatients, noPostingDuringCare, noResultsByMessage, noRomanceWithPatients,
  boundariesNeedsSecondLook,
]
