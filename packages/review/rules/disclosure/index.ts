import type { Rule } from '../define.ts'
import { disclosureNeedsSecondLook } from './needs-second-look.ts'
import { needsInterestFirst } from './needs-interest-first.ts'
import { noAffiliateCode } from './no-affiliate-code.ts'
import { noBeforeAndAfter } from './no-before-and-after.ts'
import { noBrandByName } from './no-brand-by-name.ts'
import { noDiscountOnCare } from './no-discount-on-care.ts'
import { noHiddenTie } from './no-hidden-tie.ts'
import { noMedicineAdvert } from './no-medicine-advert.ts'
import { noOwnShopBehindAClaim } from './no-own-shop-behind-a-claim.ts'
import { noPatientPraiseAsAdvert } from './no-patient-praise-as-advert.ts'
import { noPromiseInAnOffer } from './no-promise-in-an-offer.ts'
import { noRewardForBringing } from './no-reward-for-bringing.ts'
import { noWinkedTie } from './no-winked-tie.ts'

/** The rules of this category, by name. */
export const disclosureRules: readonly Rule[] = [
  needsInterestFirst, noAffiliateCode, noBeforeAndAfter, noBrandByName, noDiscountOnCare, noHiddenTie, noMedicineAdvert, noOwnShopBehindAClaim, noPatientPraiseAsAdvert, noPromiseInAnOffer, noRewardForBringing, noWinkedTie,
  disclosureNeedsSecondLook,
]
