/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch { readonly start: number; readonly end: number }
export interface ChangedSpans {
  /** What of the text before is gone. */
  readonly removed: readonly Stretch[]
  /** What of the text now is new. */
  readonly added: readonly Stretch[]
}
interface Word extends Stretch { readonly text: string }

/** Above this many pairs of words the middle counts as changed as a whole: a difference is never worth a slow answer. */
const mostPairs = 1_000_000

/** What differs between two texts, by words and the spaces between them; neighbours are joined. */
export function findChanges(before: string, now: string): ChangedSpans {
  const [old, fresh] = [toWords(before), toWords(now)]
  let head = 0
  while (head < old.length && head < fresh.length && old[head]?.text === fresh[head]?.text) head += 1
  let tail = 0
  while (tail < old.length - head && tail < fresh.length - head && old.at(-1 - tail)?.text === fresh.at(-1 - tail)?.text) tail += 1
  const [a, b] = [old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)]
  const same = a.length * b.length > mostPairs ? { old: new Set<number>(), fresh: new Set<number>() } : findCommon(a, b)
  return { removed: join(a.filter((_, at) => !same.old.has(at))), added: join(b.filter((_, at) => !same.fresh.has(at))) }
}

function toWords(text: string): Word[] {
  return [...text.matchAll(/\s+|[^\s]+/gu)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
}

/** The longest common run of words, by places in each list. */
function findCommon(a: readonly Word[], b: readonly Word[]): { old: Set<number>; fresh: Set<number> } {
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  const read = (i: number, j: number): number => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) longest[i * width + j] = a[i]?.text === b[j]?.text ? read(i + 1, j + 1) + 1 : Math.max(read(i + 1, j), read(i, j + 1))
  }
  const [old, fresh] = [new Set<number>(), new Set<number>()]
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]?.text === b[j]?.text) {
      old.add(i)
      fresh.add(j)
      i += 1
      j += 1
    } else if (read(i + 1, j) >= read(i, j + 1)) i += 1
    else j += 1
  }
  return { old, fresh }
}

function join(words: readonly Word[]): Stretch[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of words) {
    const last = joined.at(-1)
    if (last?.end === start) last.end = end
    else joined.push({ start, end })
  }
  return joined
}
