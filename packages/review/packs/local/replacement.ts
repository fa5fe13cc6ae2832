const longestReplacement = 60

/** True where `instead` takes the place of the phrase: few words, and no sentence. */
export function isReplacement(instead: string): boolean {
  return instead.length <= longestReplacement && !/[.!?:;…]$|[\r\n]/u.test(instead)
}
