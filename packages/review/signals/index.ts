import type { Detector } from './define.ts'

/** All detectors, in the order in which they run. */
export const detectors: readonly Detector[] = []
