export { type Conditions, drawConditions, makeChance, pick } from './draw-conditions.ts'
export { makeFailingPlatform, type FailingOptions, type FailingPlatform, type TakenPost } from './failing-platform.ts'
export { type Fault, faults, faultWords, unclearFaults } from './faults.ts'
