/** A need as a number, and at most how many tokens on it must be met. */
export type IndexedNeed = { readonly need: number; readonly within: number }

/** A pattern as the matcher keeps it: its kind, where its code begins, the rarest of its needs, and the next rarest. A need of -1 is none. */
export type Pattern = { readonly kind: number; readonly address: number; readonly first: IndexedNeed; readonly second: IndexedNeed }

/** Lists of numbers by key, end to end, so that what belongs to one key lies side by side in memory: those of key k are items[starts[k]] to items[starts[k + 1] - 1]. */
export type Lists = { readonly starts: Int32Array; readonly items: Int32Array }

export function toLists(byKey: ReadonlyMap<number, readonly number[]>, keys: number): Lists {
  const starts = new Int32Array(keys + 1)
  const items: number[] = []
  for (let key = 0; key < keys; key++) {
    items.push(...(byKey.get(key) ?? []))
    starts[key + 1] = items.length
  }
  return { starts, items: Int32Array.from(items) }
}

/** How many numbers a group takes in its list: its need, how near it must be met, and where its patterns begin and end. */
export const groupWidth = 4

/** Which patterns may start at a key: groups of those that share a first need, so that all are passed by at once where it is not met. */
export type Groups = { readonly lists: Lists; readonly members: Int32Array }

export function toGroups(patterns: readonly Pattern[], byKey: ReadonlyMap<number, readonly number[]>, keys: number): Groups {
  const members: number[] = []
  const groupsByKey = new Map<number, number[]>()
  for (const [key, numbers] of byKey) {
    const groups = new Map<string, number[]>()
    for (const number of numbers) {
      const first = patterns[number]?.first
      const name = `${first?.need} ${first?.within}`
      const group = groups.get(name)
      if (group) group.push(number)
      else groups.set(name, [number])
    }
    groupsByKey.set(key, [...groups.values()].flatMap((group) => {
      const first = patterns[group[0] ?? 0]?.first ?? { need: -1, within: 0 }
      const from = members.length
      members.push(...group)
      return [first.need, first.within, from, members.length]
    }))
  }
  return { lists: toLists(groupsByKey, keys), members: Int32Array.from(members) }
}
