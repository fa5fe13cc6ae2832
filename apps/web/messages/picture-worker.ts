import { pictureWorker } from './en/picture-worker.ts'
import type { Shape } from './en.ts'

/** The words of the picture engine, loaded with it; another language is chosen here as in `index.ts`. */
export const w: Shape<typeof pictureWorker> = pictureWorker
