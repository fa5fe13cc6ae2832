import type { Detector } from './define.ts'
import { quotedDetector } from './quoted.ts'
import { negatedDetector, conditionalDetector } from './scope.ts'
import { shoutingDetector } from './shouting.ts'

/** All detectors, in the order in which they run. */
export const detectors: readonly Detector[] = [quotedDetector, negatedDetector, conditionalDetector, shoutingDetector]
