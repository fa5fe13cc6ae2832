import type { LogisticOptions } from './logistic.ts'

/** How the model is fitted; chosen by cross-validation over hands. */
export const settings: LogisticOptions = { penalty: 5, uneven: 0.3, fewest: 3, rounds: 25 }
