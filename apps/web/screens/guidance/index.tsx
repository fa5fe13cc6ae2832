import { lazyScreen } from '../../ui/lazy-screen.tsx'
import { Waiting } from './waiting.tsx'

/** The library, loaded when it is first shown. */
export const LazyGuidanceScreen = lazyScreen(() => import('./guidance-screen.tsx').then(({ GuidanceScreen }) => GuidanceScreen), <Waiting />)
