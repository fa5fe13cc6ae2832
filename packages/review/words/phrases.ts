/** Reads a list of phrases parted by commas or line breaks, so that long word lists stay readable as data. */
export function phrases(list: string): string[] {
  return list.split(/[,\n]/).map((phrase) => phrase.trim()).filter((phrase) => phrase !== '')
}

/** The same, each phrase carrying a tag that tells detectors what it is. */
export function tagged(tag: string, list: string): { p: string; tag: string }[] {
  return phrases(list).map((p) => ({ p, tag }))
}
