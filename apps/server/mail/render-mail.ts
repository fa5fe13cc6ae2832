import type { Said } from './templates.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '')

/** A message as plain text and as simple HTML that says the same: no picture, nothing loaded from anywhere. */
export function renderMail({ subject, before, shown, after }: Said): { readonly subject: string; readonly text: string; readonly html: string } {
  const shownText = shown === undefined ? [] : ['link' in shown ? shown.link : shown.code]
  const paragraph = (words: string): string => `<p style="margin:0 0 1em">${escape(words)}</p>`
  const text = [...before, ...shownText, ...after].join('\n\n')
  const body = [...before.map(paragraph), ...(shown === undefined ? [] : [renderShown(shown)]), ...after.map(paragraph)].join('\n')
  return {
    subject, text: `${text}\n`,
    html: `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>\n<body style="font:16px/1.5 sans-serif;max-width:36em;margin:1.5em">\n${body}\n</body></html>\n`,
  }
}

function renderShown(shown: NonNullable<Said['shown']>): string {
  if ('code' in shown) return `<p style="margin:0 0 1em;font-size:1.5em;letter-spacing:.1em"><strong>${escape(shown.code)}</strong></p>`
  return `<p style="margin:0 0 1em"><a href="${escape(shown.link)}">${escape(shown.link)}</a></p>`
}
