import { readMemory, writeMemory } from './device-memory.ts'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value)
}

/** The theme that was chosen on this device; `auto` follows the device. */
export function readTheme(): Theme {
  return readMemory('theme', isTheme, 'auto')
}

/** Shows a theme and keeps the choice. */
export function applyTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  writeMemory('theme', theme === 'auto' ? null : theme)
}
