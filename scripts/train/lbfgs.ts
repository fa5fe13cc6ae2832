/** Value and gradient of a smooth function: writes the gradient and returns the value. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number

const memory = 7
const enough = 1e-5

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

function addScaled(into: Float64Array, from: Float64Array, factor: number): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + factor * (from[i] ?? 0)
}

type Pair = { step: Float64Array; change: Float64Array; rho: number }

/** The quasi-Newton direction for a gradient (Nocedal and Wright, algorithm 7.4). */
function toDirection(gradient: Float64Array, pairs: readonly Pair[]): Float64Array {
  const direction = Float64Array.from(gradient)
  const alphas: number[] = []
  for (let j = pairs.length - 1; j >= 0; j--) {
    const pair = pairs[j]
    if (!pair) continue
    alphas[j] = pair.rho * dot(pair.step, direction)
    addScaled(direction, pair.change, -(alphas[j] ?? 0))
  }
  const last = pairs.at(-1)
  const factor = last ? dot(last.step, last.change) / dot(last.change, last.change) : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)))
  for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) * factor
  pairs.forEach((pair, j) => addScaled(direction, pair.step, (alphas[j] ?? 0) - pair.rho * dot(pair.change, direction)))
  return direction
}

/** Minimises in place by limited-memory BFGS with a halving line search. Deterministic. */
export function minimise(objective: Objective, at: Float64Array, rounds: number): void {
  let gradient = new Float64Array(at.length)
  let value = objective(at, gradient)
  const pairs: Pair[] = []
  for (let round = 0; round < rounds; round++) {
    const direction = toDirection(gradient, pairs)
    const slope = dot(gradient, direction)
    if (slope <= 0) return
    const next = new Float64Array(at.length)
    const nextGradient = new Float64Array(at.length)
    let reach = 1
    let nextValue = Infinity
    for (let halving = 0; halving < 15; halving++, reach /= 2) {
      next.set(at)
      addScaled(next, direction, -reach)
      nextValue = objective(next, nextGradient)
      if (nextValue <= value - 1e-4 * reach * slope) break
      nextValue = Infinity
    }
    if (nextValue === Infinity) return
    const step = Float64Array.from(next, (x, i) => x - (at[i] ?? 0))
    const change = Float64Array.from(nextGradient, (x, i) => x - (gradient[i] ?? 0))
    const curve = dot(step, change)
    if (curve > 1e-10) pairs.push({ step, change, rho: 1 / curve })
    if (pairs.length > memory) pairs.shift()
    at.set(next)
    gradient = nextGradient
    const done = Math.abs(value - nextValue) < enough * Math.abs(value)
    value = nextValue
    if (done) return
  }
}
