/** A centre of a letter seen from its line: how far along, how far across, and how much it counts. */
export type Centre = { at: number; across: number; weight: number }

/** How a bent line of print differs from chance: enough letters, a bow that is seen, letters that keep to it. */
const law = { letters: 8, bow: 0.3, loose: 0.3, better: 0.6, deepest: 0.35 }
/** Places along a line at which its bow is told. */
const steps = 16

/**
 * How far across from its straight middle a line of letters runs, at even steps from `start` to `end`;
 * undefined where its letters do not keep to one smooth bow, or to none.
 */
export function findBend(centres: readonly Centre[], start: number, end: number, typical: number): readonly number[] | undefined {
  if (centres.length < law.letters) return undefined
  const degree = centres.length < 12 ? 2 : centres.length < 20 ? 3 : 4
  const places = Array.from({ length: steps + 1 }, (_, i) => start + ((end - start) * i) / steps)
  const all = [...centres.map(({ at }) => at), ...places]
  const bent = toCurve(centres, all, degree)
  const level = toCurve(centres, all, 1)
  const looseBent = toLooseness(centres, bent)
  const bow = bent.slice(centres.length)
  const depth = Math.max(...bow.map((across, i) => Math.abs(across - (level[centres.length + i] ?? 0))))
  if (depth < typical * law.bow || depth > (end - start) * law.deepest) return undefined
  return looseBent < typical * law.loose && looseBent < toLooseness(centres, level) * law.better ? bow : undefined
}

/** How far across a bent line runs at a place along it; none where it is straight. */
export function toBow(bend: readonly number[] | undefined, at: number, length: number): number {
  if (!bend) return 0
  const place = Math.max(0, Math.min(bend.length - 1.001, (at / length) * (bend.length - 1)))
  const left = Math.floor(place)
  return (bend[left] ?? 0) * (left + 1 - place) + (bend[left + 1] ?? 0) * (place - left)
}

function toLooseness(centres: readonly Centre[], curve: readonly number[]): number {
  const weight = centres.reduce((sum, one) => sum + one.weight, 0)
  return Math.sqrt(centres.reduce((sum, one, i) => sum + one.weight * (one.across - (curve[i] ?? 0)) ** 2, 0) / weight)
}

/** The polynomial nearest to the centres, at the places asked for: the first of them are the centres' own. */
function toCurve(centres: readonly Centre[], places: readonly number[], degree: number): number[] {
  const dot = (a: readonly number[], b: readonly number[]): number => centres.reduce((sum, { weight }, i) => sum + weight * (a[i] ?? 0) * (b[i] ?? 0), 0)
  const low = Math.min(...places)
  const half = Math.max(1, (Math.max(...places) - low) / 2)
  const across = centres.map((one) => one.across)
  const bases: number[][] = []
  let curve = places.map(() => 0)
  for (let power = 0; power <= degree; power++) {
    let basis = places.map((place) => ((place - low) / half - 1) ** power)
    for (const other of bases) {
      const share = dot(basis, other) / dot(other, other)
      basis = basis.map((value, i) => value - share * (other[i] ?? 0))
    }
    const size = dot(basis, basis)
    if (size < 1e-9) break
    bases.push(basis)
    const share = dot(basis, across) / size
    curve = curve.map((value, i) => value + share * (basis[i] ?? 0))
  }
  return curve
}
