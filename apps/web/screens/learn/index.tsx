import { lazyScreen } from '../../ui/lazy-screen.tsx'
import { Waiting } from './waiting.tsx'

/** Teaching stories, loaded when they are first shown. */
export const LazyLearnScreen = lazyScreen(() => import('./learn-screen.tsx').then(({ LearnScreen }) => LearnScreen), <Waiting />)
