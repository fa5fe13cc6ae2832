export { type Api, type ApiOptions, openClient } from './open-client.ts'
export { type Answered, orThrow } from './or-throw.ts'
export { Problem, type ProblemParts, toProblem } from './problem.ts'
export type { Answer, Schemas } from './types.ts'
