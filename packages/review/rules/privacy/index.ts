import type { Rule } from '../define.ts'
import { needsAgeOver89Rounded } from './needs-age-over-89-rounded.ts'
import { privacyNeedsSecondLook } from './needs-second-look.ts'
import { noAddingUp } from './no-adding-up.ts'
import { noCaseInChat } from './no-case-in-chat.ts'
import { noColleagueAsPatient } from './no-colleague-as-patient.ts'
import { noConfirmingCare } from './no-confirming-care.ts'
import { noDirectIdentifier } from './no-direct-identifier.ts'
import { noDonorDetails } from './no-donor-details.ts'
import { noFarewellFromRecord } from './no-farewell-from-record.ts'
import { noFewInASmallPlace } from './no-few-in-a-small-place.ts'
import { noLiveFromBedside } from './no-live-from-bedside.ts'
import { noNamedPatient } from './no-named-patient.ts'
import { noNamedTestimonial } from './no-named-testimonial.ts'
import { noOneOfAKind } from './no-one-of-a-kind.ts'
import { noPictureOfCare } from './no-picture-of-care.ts'
import { noPublicFigureHint } from './no-public-figure-hint.ts'
import { noRecordPeeking } from './no-record-peeking.ts'
import { noSchoolDetails } from './no-school-details.ts'
import { noTaleOfTheDay } from './no-tale-of-the-day.ts'

/** The rules of this category, by name. */
export const privacyRules: readonly Rule[] = [
  needsAgeOver89Rounded,
  privacyNeedsSecondLook,
  noAddingUp,
  noCaseInChat,
  noColleagueAsPatient,
  noConfirmingCare,
  noDirectIdentifier,
  noDonorDetails,
  noFarewellFromRecord,
  noFewInASmallPlace,
  noLiveFromBedside,
  noNamedPatient,
  noNamedTestimonial,
  noOneOfAKind,
  noPictureOfCare,
  noPublicFigureHint,
  noRecordPeeking,
  noSchoolDetails,
  noTaleOfTheDay,
]
