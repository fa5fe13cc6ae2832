/** Joins what is there with middle dots. */
export function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}
