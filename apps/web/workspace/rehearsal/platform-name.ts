import { limitsOf, type Platform, platforms } from '@sharewell/domain/limits'

export function isPlatform(word: string): word is Platform {
  return platforms.some((one) => one === word)
}

/** A platform as it writes its own name. */
export function nameOfPlatform(platform: Platform): string {
  return limitsOf(platform).name
}
