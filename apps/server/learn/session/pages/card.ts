import type { Severity } from '@sharewell/domain'
import type { SessionPost } from '../posts/index.ts'
import type { PreparedPost, ShownClause } from '../prepare-posts.ts'
import { words } from '../words.ts'
import { html, type Markup } from './html.ts'

type Pieces = readonly { readonly text: string; readonly severity?: Severity }[]

/** A post as it would look where it is read: who, what it answers, the words. Pieces with a severity are underlined once the review is shown. */
export function toCard(post: SessionPost, pieces: Pieces): Markup {
  const { speaker, input } = post
  return html`<article class="card">
${input.inReplyTo === undefined ? undefined : html`<p class="asked">${words.answers} <q>${input.inReplyTo}</q></p>`}
${input.kind === 'message' ? html`<p class="asked">${words.message}</p>` : undefined}
<header class="speaker"><span class="face" aria-hidden="true">${toInitial(speaker.name)}</span><p><b>${speaker.name}</b><br><span class="soft">${speaker.line}</span></p></header>
<p class="text">${pieces.map(({ text, severity }) => (severity === undefined ? html`${text}` : html`<span class="seen seen-${severity}">${text}</span>`))}</p>
</article>`
}

function toInitial(name: string): string {
  return [...name.replace(/^Dr /, '')][0]?.toUpperCase() ?? ''
}

/** The verdict in words that count the remarks. */
export function toVerdictWords({ verdict, findings, more }: Pick<PreparedPost, 'verdict' | 'findings' | 'more'>): string {
  const said = words.verdicts[verdict]
  return typeof said === 'string' ? said : said(Math.max(1, findings.filter(({ severity }) => severity !== 'tip').length + more))
}

/** A clause in one line: its title, whose it is, and how well its text is known. */
export function toClauseLine({ id, title, issuer, basis, isFirstHand }: ShownClause): Markup {
  return html`<li><b>${issuer}</b> ${title} <span class="basis${isFirstHand ? '' : ' basis-weak'}">${id}, ${basis}</span></li>`
}
