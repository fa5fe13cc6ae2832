/**
 * The few settings that stay on this device: the theme, silenced rules, what the author said of themself.
 * Never a draft. Where storage is refused, settings last as long as the page.
 */
export function readMemory<T>(name: string, isValid: (value: unknown) => value is T, otherwise: T): T {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(`sharewell.${name}`) ?? 'null')
    return isValid(value) ? value : otherwise
  } catch {
    return otherwise
  }
}

/** Keeps a setting; null forgets it. */
export function writeMemory(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(`sharewell.${name}`)
    else localStorage.setItem(`sharewell.${name}`, JSON.stringify(value))
  } catch {
    // Storage refused (a private window, a full disk): the setting lasts as long as the page.
  }
}

/** A list of strings, such as rule ids. */
export function isStringList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
