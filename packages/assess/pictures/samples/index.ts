export { drawSeen } from './draw.ts'
export { measureSamples, toPicture, toTable, type Measured } from './measure.ts'
