import type { FaceDetector } from '../faces/detector.ts'
import type { TextReader } from '../text/reader.ts'

/** What sees: made once by an app, which knows where the models are, and handed in as a value. */
export type SeeTools = { faces: FaceDetector; text: TextReader }
