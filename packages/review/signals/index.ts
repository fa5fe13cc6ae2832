import type { Detector } from './define.ts'
import { quotedDetector } from './quoted.ts'
import { negatedDetector, conditionalDetector } from './scope.ts'
import { shoutingDetector } from './shouting.ts'
import { doseDetector } from './dose.ts'
import { vocativeDetector } from './vocative.ts'
import { shorthandDetector } from './shorthand.ts'
import { readingGradeDetector } from './reading-grade.ts'
import { ageDetector } from './age.ts'
import { personNameDetector } from './person-name.ts'
import { patientMentionDetector } from './patient-mention.ts'
import { recordNumberDetector } from './record-number.ts'
import { placeGuessDetector } from './place-guess.ts'
import { distressDetector } from './distress.ts'
import { promoCodeDetector } from './promo-code.ts'
import { postCraftDetector } from './post-craft.ts'

/** All detectors, in the order in which they run. */
export const detectors: readonly Detector[] = [quotedDetector, negatedDetector, conditionalDetector, ageDetector, placeGuessDetector, personNameDetector, patientMentionDetector, recordNumberDetector, shoutingDetector, doseDetector, vocativeDetector, shorthandDetector, readingGradeDetector, distressDetector, promoCodeDetector, postCraftDetector]
