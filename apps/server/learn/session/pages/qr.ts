import { encode, renderUnicodeCompact } from 'uqr'
import { html, type Markup } from './html.ts'

/** An address as a QR code for a page: one path, in units of a module, with the quiet border of four that readers want. */
export function toQrImage(address: string, label: string): Markup {
  const { size, data } = encode(address, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return html`<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`
}

/** An address as a QR code out of block letters, for a terminal with light or dark ground: light modules are drawn. */
export function toQrText(address: string): string {
  return renderUnicodeCompact(address, { ecc: 'L', border: 2 })
}
