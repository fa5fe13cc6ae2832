import { lazyScreen } from '../../../ui/lazy-screen.tsx'
import type { PicturesProps } from './pictures-now.ts'

/** The pictures of a post; their code is loaded with the first picture. */
export const LazyPictures = lazyScreen<PicturesProps>(() => import('./pictures.tsx').then(({ Pictures }) => Pictures), <div className="pictures-waiting" />)
