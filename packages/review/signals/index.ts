import type { Detector } from './define.ts'
import { quotedDetector } from './quoted.ts'
import { negatedDetector, conditionalDetector } from './scope.ts'
import { shoutingDetector } from './shouting.ts'
import { doseDetector } from './dose.ts'
import { vocativeDetector } from './vocative.ts'
import { shorthandDetector } from './shorthand.ts'
import { readingGradeDetector } from './reading-grade.ts'

/** All detectors, in the order in which they run. */
export const detectors: readonly Detector[] = [quotedDetector, negatedDetector, conditionalDetector, shoutingDetector, doseDetector, vocativeDetector, shorthandDetector, readingGradeDetector]
