import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

/** The colour of a token in one theme, as #rrggbb. */
function toColour(name: string, theme: 'light' | 'dark'): string {
  const match = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)
  const colour = match?.[theme === 'light' ? 1 : 2]
  if (!colour) throw new Error(`no token --${name}`)
  return colour
}

/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
function toContrast(a: string, b: string): number {
  const light = (hex: string): number => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue
  }
  const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const words: [string, string][] = [
  ...['ink', 'ink-soft', 'accent', 'accent-deep', 'tip', 'advise', 'hold', 'block'].flatMap((ink): [string, string][] => [[ink, 'paper'], [ink, 'desk'], [ink, 'well']]),
  ['on-accent', 'accent'], ['on-accent', 'accent-deep'], ['accent-deep', 'accent-wash'], ['ink', 'accent-wash'], ['ink-soft', 'accent-wash'],
  ['ink', 'tip-wash'], ['ink', 'advise-wash'], ['ink', 'hold-wash'], ['ink', 'block-wash'],
]

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each(words)('%s on %s reads at 4.5 or more', (ink, ground) => {
    expect(toContrast(toColour(ink, theme), toColour(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })
  it.each([['line-strong', 'paper'], ['line-strong', 'desk']] as const)('%s on %s shows at 3 or more', (line, ground) => {
    expect(toContrast(toColour(line, theme), toColour(ground, theme))).toBeGreaterThanOrEqual(3)
  })
})

describe('the figures of DESIGN.md', () => {
  const design = readFileSync(new URL('../../../DESIGN.md', import.meta.url), 'utf8')
  const rows = [...design.matchAll(/^\| `--([\w-]+)` on `--([\w-]+)` \| ([\d.]+) \| ([\d.]+) \|$/gm)]
  it('are there', () => expect(rows.length).toBeGreaterThan(10))
  it.each(rows.map(([, ink = '', ground = '', light = '', dark = '']) => [ink, ground, light, dark] as const))('%s on %s: %s, %s', (ink, ground, light, dark) => {
    expect(toContrast(toColour(ink, 'light'), toColour(ground, 'light')).toFixed(1)).toBe(light)
    expect(toContrast(toColour(ink, 'dark'), toColour(ground, 'dark')).toFixed(1)).toBe(dark)
  })
})
