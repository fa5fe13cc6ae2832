/** Where the k-th coefficient of a block stands in its rows. */
const zigzag = Uint8Array.of(
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
  35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
)

/** `basis[u * 8 + x]`: the u-th cosine at x, with its weight. */
const basis = Float64Array.from({ length: 64 }, (_, i) => ((i >> 3 === 0 ? Math.SQRT1_2 : 1) / 2) * Math.cos(((2 * (i & 7) + 1) * (i >> 3) * Math.PI) / 16))

/** The 64 samples, 0 to 255, of one block of quantised coefficients. */
export function toSamples(coefficients: Int16Array, at: number, quantisation: Uint16Array): Uint8ClampedArray {
  const values = new Float64Array(64)
  for (let k = 0; k < 64; k++) values[zigzag[k] ?? 0] = (coefficients[at + k] ?? 0) * (quantisation[k] ?? 1)
  const samples = transform(values, (u, x) => basis[u * 8 + x] ?? 0)
  return Uint8ClampedArray.from(samples, (value) => value + 128)
}

/** Writes 64 samples as quantised coefficients of one block. */
export function putSamples(samples: Float64Array, coefficients: Int16Array, at: number, quantisation: Uint16Array): void {
  const values = transform(Float64Array.from(samples, (value) => value - 128), (x, u) => basis[u * 8 + x] ?? 0)
  for (let k = 0; k < 64; k++) coefficients[at + k] = Math.round((values[zigzag[k] ?? 0] ?? 0) / (quantisation[k] ?? 1))
}

/** Writes one even value over a whole block; black and white go as far as their ends, so that rounding leaves no grey. */
export function putEven(value: number, coefficients: Int16Array, at: number, quantisation: Uint16Array): void {
  const exact = ((value - 128) * 8) / (quantisation[0] ?? 1)
  coefficients.fill(0, at, at + 64)
  coefficients[at] = value === 0 ? Math.floor(exact) : value === 255 ? Math.ceil(exact) : Math.round(exact)
}

function transform(values: Float64Array, weight: (from: number, to: number) => number): Float64Array {
  const rows = new Float64Array(64)
  const both = new Float64Array(64)
  for (let y = 0; y < 8; y++) for (let to = 0; to < 8; to++) for (let from = 0; from < 8; from++) rows[y * 8 + to] = (rows[y * 8 + to] ?? 0) + (values[y * 8 + from] ?? 0) * weight(from, to)
  for (let x = 0; x < 8; x++) for (let to = 0; to < 8; to++) for (let from = 0; from < 8; from++) both[to * 8 + x] = (both[to * 8 + x] ?? 0) + (rows[from * 8 + x] ?? 0) * weight(from, to)
  return both
}
