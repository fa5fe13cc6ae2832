const base = 36
const [tMin, tMax, skew, damp, firstBias] = [1, 26, 38, 700, 72]
const longest = 63

function toBias(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / damp) : delta >> 1
  rest += Math.floor(rest / points)
  let k = 0
  for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin))
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew))
}

/** How many characters one number takes in the variable-length digits of Punycode. */
function countDigits(delta: number, bias: number): number {
  let [rest, digits] = [delta, 1]
  for (let k = base; ; k += base) {
    const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias
    if (rest < t) return digits
    rest = Math.floor((rest - t) / (base - t))
    digits += 1
  }
}

/** The length of one part of a label once written for the name system (RFC 3492). */
function countPart(part: string): number {
  const points = [...part].map((char) => char.codePointAt(0) ?? 0)
  const plain = points.filter((point) => point < 128).length
  if (plain === points.length) return plain
  // Each point takes at least one character after `xn--`: longer than allowed is known at once.
  if (points.length > longest) return longest + 1
  let length = 4 + plain + (plain > 0 ? 1 : 0)
  let [delta, bias, done, floor] = [0, firstBias, plain, 128]
  while (done < points.length) {
    const next = Math.min(...points.filter((point) => point >= floor))
    delta += (next - floor) * (done + 1)
    for (const point of points) {
      if (point < next) delta += 1
      if (point !== next) continue
      length += countDigits(delta, bias)
      bias = toBias(delta, done + 1, done === plain)
      delta = 0
      done += 1
    }
    delta += 1
    floor = next + 1
  }
  return length
}

/**
 * Whether a domain label fits the name system: 1 to 63 characters once written in ASCII.
 * Ideographic full stops inside a label part it, as name resolvers read them.
 */
export function isLabelLengthValid(label: string): boolean {
  if (label.length > 4 * longest) return false
  const parts = label.split(/[\u3002\uFF0E\uFF61]/u)
  const length = parts.reduce((sum, part) => sum + countPart(part), parts.length - 1)
  return length >= 1 && length <= longest
}
