import { lazyScreen } from '../../ui/lazy-screen.tsx'
import { toRoute } from '../../ui/use-route.ts'
import { loadParts } from './data/load-parts.ts'
import { Waiting } from './waiting.tsx'

const loadScreen = () => import('./guidance-screen.tsx').then(({ GuidanceScreen }) => GuidanceScreen)

/** The library, loaded when it is first shown. */
export const LazyGuidanceScreen = lazyScreen(loadScreen, <Waiting />)

/** Asks for the library before anything is drawn, where the address names it; settles when it is there. A failure is met when it is shown. */
export async function preloadGuidance(): Promise<void> {
  if (toRoute(location.pathname, '').screen === 'guidance') await Promise.allSettled([loadScreen(), loadParts()])
}
