import { useEffect, useState, type ComponentType, type ReactNode } from 'react'

/**
 * A screen that comes as a chunk of its own, loaded the first time that it is shown and at once from then on.
 * Unlike Suspense it never holds back what is already there. A chunk that cannot be loaded reaches the error boundary.
 * @param load imports the screen
 * @param waiting the true shape of the screen, without words
 */
export function lazyScreen<Props extends object>(load: () => Promise<ComponentType<Props>>, waiting: ReactNode): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  return function LazyScreen(props: Props) {
    const [Screen, setScreen] = useState(() => loaded)
    const [failure, setFailure] = useState<{ reason: unknown }>()
    useEffect(() => {
      if (Screen) return undefined
      let isShown = true
      void load().then(
        (screen) => {
          loaded = screen
          if (isShown) setScreen(() => screen)
        },
        (reason: unknown) => isShown && setFailure({ reason }),
      )
      return () => { isShown = false }
    }, [Screen])
    if (failure) throw failure.reason
    return Screen ? <Screen {...props} /> : waiting
  }
}
