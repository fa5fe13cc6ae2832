import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The web app's own tokens, as they stand. */
export const tokens: string = readFileSync(createRequire(import.meta.url).resolve('@sharewell/web/tokens.css'), 'utf8')

/** Tokens that a phone page uses; others would only make it heavier. */
const wanted = ['desk', 'paper', 'well', 'line', 'line-strong', 'ink', 'ink-soft', 'accent', 'accent-wash', 'on-accent', 'hold', 'serif', 'sans', 'size-small', 'size-ui', 'size-body', 'size-lead', 'size-text', 's1', 's2', 's3', 's4', 's6', 'radius', 'quick', 'ease']

/**
 * The tokens for browsers that do not know light-dark(): the light values for all, the dark ones behind a media query.
 * Throws where a token that a phone page uses is gone.
 */
export function toPlainTokens(source: string): string {
  const values = wanted.map((name) => {
    const value = new RegExp(`^\\s*--${name}:\\s*(.+);$`, 'm').exec(source)?.[1]
    if (value === undefined) throw new Error(`The web app has no token --${name} any more; change the list in pages/tokens.ts.`)
    const pair = /^light-dark\((#\w+), (#\w+)\)$/.exec(value)
    return { name, light: pair?.[1] ?? value, dark: pair?.[2] }
  })
  const toLines = (list: { name: string; value: string }[]): string => list.map(({ name, value }) => `--${name}:${value};`).join('')
  const dark = values.flatMap(({ name, dark }) => (dark === undefined ? [] : [{ name, value: dark }]))
  return `:root{color-scheme:light dark;${toLines(values.map(({ name, light }) => ({ name, value: light })))}}
@media (prefers-color-scheme:dark){:root{${toLines(dark)}}}
@media (prefers-reduced-motion:reduce){:root{--quick:0ms;}}
`
}
