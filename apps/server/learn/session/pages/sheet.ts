import type { PreparedPost } from '../prepare-posts.ts'
import { words } from '../words.ts'
import { toVerdictWords } from './card.ts'
import { html, toHead, type Markup } from './html.ts'
import type { StageOptions } from './stage.ts'

const say = words.sheet

/** The facilitator's sheet: the plan by minutes and each post with what to ask and to listen for; two pages of A4 in print. */
export function toSheetPage({ posts, set, minutes, secondsAPost }: StageOptions): string {
  const toMinute = (post: number): number => Math.round(2 + (post * secondsAPost) / 60)
  return html`<!doctype html>
<html lang="en">
<head>
${toHead(say.title, html`<link rel="stylesheet" href="/tokens.css">
<link rel="stylesheet" href="/sheet.css">`)}
</head>
<body>
<main>
<h1>${say.title}</h1>
<p class="lead">${set.title}. ${set.forWhom} <span class="screen-only">${say.print}</span></p>
<div class="brief">
<section><h2>${say.plan}</h2>
<p><b>${say.minute} 0</b> ${say.welcome}<br><b>${say.minute} 2–${minutes - 1}</b> ${say.each(secondsAPost)}<br><b>${say.minute} ${minutes - 1}</b> ${say.end}</p>
<p><b>${say.keys}</b> ${words.stage.keys.replace(/^Keys: /, '')}.</p></section>
<section><h2>${words.stage.law}</h2><ul>${words.stage.laws.map((law) => html`<li>${law}</li>`)}</ul></section>
<section><h2>${say.manner}</h2><ul>${say.manners.map((line) => html`<li>${line}</li>`)}</ul></section>
</div>
<div class="posts">${posts.map((prepared, at) => toEntry(prepared, at, toMinute(at)))}</div>
</main>
</body>
</html>
`.source
}

function toEntry(prepared: PreparedPost, at: number, minute: number): Markup {
  const { post, findings, matter } = prepared
  const isKept = post.better === post.input.text
  return html`<article>
<h2><span>${at + 1}</span> ${post.speaker.name}, ${post.speaker.line} <span class="minute">${say.minute} ${minute}</span></h2>
${post.input.inReplyTo === undefined ? undefined : html`<p class="soft">${words.answers} <q>${post.input.inReplyTo}</q></p>`}
<p class="text">${post.input.text}</p>
<p><b>${say.review}</b> ${toVerdictWords(prepared)} ${findings.map(({ what, clauses }) => html`${what} <span class="soft">${clauses.map(({ id }) => id).join(', ')}</span> `)}</p>
${matter === undefined ? undefined : html`<p><b>${say.differ}</b> ${matter.question} ${matter.sides.map(({ words: position, issuers, clauses }) => html`<br><i>${shorten(issuers)}:</i> ${position} <span class="soft">${clauses.map(({ id, isFirstHand, basis }) => (isFirstHand ? id : `${id}, ${basis}`)).join('; ')}</span> `)}</p>`}
<p><b>${say.well}</b> ${isKept ? words.asItIs : post.better}</p>
<p><b>${say.ask}</b> ${post.question}</p>
<p><b>${say.listen}</b> ${post.listenFor}</p>
</article>
`
}

function shorten(issuers: readonly string[]): string {
  return issuers.length > 3 ? `${issuers.slice(0, 3).join(', ')} …` : issuers.join(', ')
}
