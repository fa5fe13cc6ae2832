/** A row of equal dominoes: how tall, how thick, and how far from one foot to the next, in one unit. */
export type Row = { readonly tall: number; readonly thick: number; readonly step: number }

const lying = Math.PI / 2

/**
 * How far each domino leans to the right, in degrees: 0 stands, 90 lies flat. One that fell leans on the next, wherever that one is.
 * Each turns about its lower right edge.
 * @param fallen which ones fell, from left to right
 */
export function toAngles(fallen: readonly boolean[], { tall, thick, step }: Row): number[] {
  const angles: number[] = []
  for (let at = fallen.length - 1; at >= 0; at -= 1) {
    const next = angles[0]
    let lean = 0
    if (fallen[at]) {
      // Its upper right corner meets the left face of the next one.
      lean = next === undefined ? lying : next + Math.asin(Math.max(-1, Math.min(1, (step * Math.cos(next) - thick) / tall)))
    }
    angles.unshift(Math.max(0, Math.min(lying, lean)))
  }
  return angles.map((angle) => (angle * 180) / Math.PI)
}
