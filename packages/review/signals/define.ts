import type { Reading } from '../match/reading.ts'
import type { ReviewInput } from '../contract/types.ts'

/**
 * A detector adds signals to a reading: typed facts that need more than a list of words or a pattern.
 * It knows nothing about guidance. Detectors run in registry order and may build on the lexicons, patterns and earlier detectors.
 */
export type Detector = {
  /** The kinds of signal that it adds. */
  readonly kinds: readonly string[]
  /** What they mean, one sentence. */
  readonly about: string
  readonly detect: (reading: Reading, input: ReviewInput) => void
}

export function defineDetector(detector: Detector): Detector {
  return detector
}
