/** A note to place: where its line stands and how tall it is, in pixels. */
export type Placed = { anchor: number; height: number }

/**
 * Puts notes beside their lines without overlap. The open note stands exactly at its line;
 * those before it move up, those after it move down. Nothing stands above 0.
 * @param open index of the open note, or -1
 * @returns the top of each note in pixels, in the same order
 */
export function placeNotes(notes: Placed[], open: number, gap: number): number[] {
  const tops: number[] = []
  const pivot = Math.max(open, 0)
  for (let i = pivot; i < notes.length; i++) {
    const note = notes[i]
    const before = notes[i - 1]
    if (!note) break
    tops[i] = i === pivot || !before ? note.anchor : Math.max(note.anchor, (tops[i - 1] ?? 0) + before.height + gap)
  }
  for (let i = pivot - 1; i >= 0; i--) {
    const note = notes[i]
    if (note) tops[i] = Math.min(note.anchor, (tops[i + 1] ?? 0) - gap - note.height)
  }
  const shift = Math.max(0, -(tops[0] ?? 0))
  if (shift === 0) return tops
  // No room above: close up from the top and let the rest follow.
  let floor = 0
  return tops.map((top, i) => {
    const placed = Math.max(top, floor)
    floor = placed + (notes[i]?.height ?? 0) + gap
    return placed
  })
}
