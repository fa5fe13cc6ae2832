export { drawSeen } from './draw.ts'
export { measureSamples, sampleSets, toPicture, toTable, toTotals, type Measured, type SampleSet } from './measure.ts'
