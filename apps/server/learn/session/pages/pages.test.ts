import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toPieces } from '../prepare-posts.ts'
import { html } from './html.ts'
import { toQrImage, toQrText } from './qr.ts'
import { tokens, toPlainTokens } from './tokens.ts'

describe('html', () => {
  it('escapes words and takes pieces as they are', () => {
    expect(html`<p title="${'"\'<&>'}">${html`<b>${1}</b>`}${[html`<i></i>`]}${undefined}</p>`.source).toBe('<p title="&quot;&#39;&lt;&amp;&gt;"><b>1</b><i></i></p>')
  })
  it('never lets a word open a tag or leave an attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(html`${text}`.source).not.toMatch(/[<>"']/)
    }))
  })
})

describe('tokens for old phones', () => {
  const plain = toPlainTokens(tokens)
  it('need no light-dark(), and hold both themes', () => {
    expect(plain).not.toContain('light-dark(')
    expect(plain).toMatch(/^:root\{.*--ink:#231f1a;[\s\S]*prefers-color-scheme:dark\)\{:root\{.*--ink:#efe6d7;/)
  })
  it('fail loudly when the web app renames one', () => {
    expect(() => toPlainTokens(tokens.replace('--accent-wash:', '--wash:'))).toThrow('no token --accent-wash any more')
  })
})

test.each<[string, { start: number; end: number; severity: 'tip' | 'advise' | 'hold' }[], string]>([
  ['nothing', [], 'abcdef'],
  ['one', [{ start: 1, end: 3, severity: 'hold' }], 'a|bc:hold|def'],
  ['the graver where two lie on each other', [{ start: 0, end: 4, severity: 'advise' }, { start: 2, end: 6, severity: 'hold' }], 'ab:advise|cd:hold|ef:hold'],
  ['no tip', [{ start: 0, end: 4, severity: 'tip' }], 'abcdef'],
])('a text in pieces: %s', (_name, findings, pieces) => {
  expect(toPieces('abcdef', findings).map(({ text, severity }) => (severity ? `${text}:${severity}` : text)).join('|')).toBe(pieces)
})

test('an address becomes a code for a page and for a terminal', () => {
  const { source } = toQrImage('http://192.168.1.20:4400/', 'Open "this"')
  expect(source).toMatch(/^<svg class="qr" role="img" aria-label="Open &quot;this&quot;" viewBox="0 0 (\d+) \1"/)
  expect(new Set(toQrText('http://192.168.1.20:4400/').split('\n').map(({ length }) => length)).size).toBe(1)
})
