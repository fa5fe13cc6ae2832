export { decode } from '../pixels/decode.ts'
export { makeCodecs, type CodecAssets, type Codecs } from '../pixels/codecs.ts'
export { fit, type FitLimits, type FitReport, type Fitted } from './fit.ts'
export { redact, type Redaction, type RedactionReport, type RedactOptions } from './redact.ts'
