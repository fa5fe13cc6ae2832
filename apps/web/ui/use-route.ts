import { useSyncExternalStore } from 'react'

export const screens = ['check', 'story', 'answer'] as const
export type Screen = (typeof screens)[number]

function readScreen(): Screen {
  const name = location.hash.slice(1)
  return screens.find((screen) => screen === name) ?? 'check'
}

/** The screen that the address names after its `#`; the part after it is never sent to a server. */
export function useScreen(): Screen {
  return useSyncExternalStore((notify) => {
    addEventListener('hashchange', notify)
    return () => removeEventListener('hashchange', notify)
  }, readScreen)
}

/** Goes to a screen. */
export function goTo(screen: Screen): void {
  location.hash = screen === 'check' ? '' : screen
}
