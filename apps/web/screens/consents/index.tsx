import { lazyScreen } from '../../ui/lazy-screen.tsx'
import { Waiting } from '../learn/waiting.tsx'

/** The consents, loaded when they are first shown. */
export const LazyConsentsScreen = lazyScreen(() => import('./consents-screen.tsx').then(({ ConsentsScreen }) => ConsentsScreen), <Waiting />)
