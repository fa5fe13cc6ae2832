/** A piece of HTML that is already escaped. */
export class Markup {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

type Part = string | number | Markup | readonly Markup[] | undefined

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** HTML out of a template: words are escaped, pieces made by this function are taken as they are, undefined is nothing. Attributes must stand in quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((text, at) => `${text}${toSource(parts[at])}`).join(''))
}

/** What stands at the head of every page of a session, then what is the page's own. */
export function toHead(title: string, own: Markup): Markup {
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${own}`
}

function toSource(part: Part): string {
  if (part === undefined) return ''
  if (part instanceof Markup) return part.source
  return typeof part === 'object' ? part.map(({ source }) => source).join('') : escapeText(String(part))
}
