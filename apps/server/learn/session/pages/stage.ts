import type { PostSet } from '../posts/index.ts'
import type { PreparedPost } from '../prepare-posts.ts'
import { choices } from '../room/room.ts'
import type { PostStep, Slide } from '../room/slides.ts'
import { words } from '../words.ts'
import { toCard, toClauseLine, toVerdictWords } from './card.ts'
import { html, toHead, type Markup } from './html.ts'
import { toQrImage } from './qr.ts'

export type StageOptions = {
  readonly posts: readonly PreparedPost[]
  readonly slides: readonly Slide[]
  readonly set: PostSet
  readonly minutes: number
  readonly secondsAPost: number
  readonly phonesUrl: string
  readonly isOnNetwork: boolean
}

const say = words.stage

/** The stage: every slide stands in the page from the start, and the script shows one of them. */
export function toStagePage(options: StageOptions): string {
  const { posts, slides, set, minutes, secondsAPost, phonesUrl, isOnNetwork } = options
  const shownUrl = phonesUrl.replace(/^http:\/\//, '').replace(/\/$/, '')
  return html`<!doctype html>
<html lang="en">
<head>
${toHead(say.title, html`<link rel="stylesheet" href="/tokens.css">
<link rel="stylesheet" href="/stage.css">
<link rel="stylesheet" href="/panels.css">
<script src="/stage.js" type="module"></script>`)}
</head>
<body data-slides="${slides.map(toSlideName).join(' ')}" data-next="${slides.map((_, at) => toNextLabel(slides[at + 1])).join('|')}" data-minutes="${minutes}" data-seconds="${secondsAPost}">
<header class="top">
<h1>${words.title}</h1>
<p id="place" data-say="${words.place}"></p>
<p id="behind" data-say="${say.behind}"></p>
<p id="clock" role="timer" aria-label="${say.clock}">00:00</p>
</header>
<main id="main">
<noscript><p>${say.noScript}</p></noscript>
<section class="slide wide" data-slide="welcome" hidden>
<div>
<h2 class="title">${words.title}</h2>
<p class="lead">${set.title}. ${say.lead(posts.length, minutes)}</p>
<h2>${say.law}</h2>
<ul class="laws">${say.laws.map((law) => html`<li>${law}</li>`)}</ul>
</div>
<div class="join">${toQrImage(phonesUrl, `${say.join} ${shownUrl}`)}<p>${say.join}<br><b class="address">${shownUrl}</b></p>
<p class="soft">${isOnNetwork ? say.reach : say.alone}</p>
<p class="soft phones" data-one="${say.phonesOne}" data-many="${say.phonesMany}"></p></div>
</section>
${posts.map((prepared, post) => toPostSection(prepared, post, phonesUrl, shownUrl))}
<section class="slide wide" data-slide="end" hidden>
<div><h2 class="title">${say.end}</h2><p class="lead">${say.endLead}</p><p class="soft">${say.endMore}</p></div>
</section>
</main>
<footer class="bottom">
<div class="steer"><button type="button" id="back">${say.back}</button><button type="button" id="next" class="primary">${say.start}</button></div>
<p id="line" role="status" data-lost="${say.lost}" data-locked="${say.locked}"></p>
<p class="soft keys">${say.keys}</p>
<button type="button" id="theme" class="quiet">${say.theme}</button>
<a href="/sheet" target="_blank" rel="noopener">${say.sheet}</a>
</footer>
<p id="spoken" class="for-readers" aria-live="polite"></p>
</body>
</html>
`.source
}

function toSlideName(slide: Slide): string {
  return slide.kind === 'post' ? `${slide.post}:${slide.step}` : slide.kind
}

function toNextLabel(next: Slide | undefined): string {
  if (next === undefined) return ''
  if (next.kind === 'end') return say.finish
  if (next.kind === 'welcome') return ''
  return next.step === 'vote' && next.post === 0 ? say.start : say.next[next.step]
}

function toPostSection(prepared: PreparedPost, post: number, phonesUrl: string, shownUrl: string): Markup {
  return html`<section class="slide post" data-slide="${post}" hidden>
<div class="left">${toCard(prepared.post, prepared.pieces)}</div>
<div class="right">
${toPanel('vote', html`<p class="big">${words.title}</p>
<ul class="choices">${choices.map((choice) => html`<li>${words.choices[choice]}</li>`)}</ul>
<div class="tally"><p class="votes" data-one="${say.votesOne}" data-many="${say.votesMany}"></p><p class="soft phones" data-one="${say.phonesOne}" data-many="${say.phonesMany}"></p><p class="soft">${say.hidden}</p></div>
<div class="join small">${toQrImage(phonesUrl, `${say.join} ${shownUrl}`)}<p class="soft">${say.join}<br><b class="address">${shownUrl}</b></p></div>`)}
${toPanel('result', html`<dl class="bars" data-share="${say.share}">${choices.map((choice) => html`<div data-choice="${choice}"><dt>${words.choices[choice]}</dt><dd><span class="track"><span class="fill"></span></span><b class="count"></b> <span class="soft share"></span></dd></div>`)}</dl>
<p class="soft nobody" hidden>${say.none}</p>`)}
${toPanel('review', toReview(prepared))}
${prepared.matter === undefined ? undefined : toPanel('differ', html`<p class="ask">${prepared.matter.question}</p>
<ul class="sides">${prepared.matter.sides.map(({ words: position, issuers, clauses, isStrictest }) => html`<li><p class="holders"><b>${issuers.join(', ')}</b>${isStrictest ? html` <span class="soft">${words.strictest}</span>` : undefined}</p><p class="position">${position}</p><ul class="clauses">${clauses.map(toClauseLine)}</ul></li>`)}</ul>
<p class="here"><b>${words.here}</b> ${prepared.matter.handling}</p>`)}
${toPanel('better', prepared.post.better === prepared.post.input.text
    ? html`<p class="big">${words.asItIs}</p><p class="soft">${words.stillClear}</p>`
    : html`${toCard(prepared.post, [{ text: prepared.post.better }])}<p class="soft after">${prepared.hasTip ? words.stillTip : words.stillClear}</p>`)}
${toPanel('ask', html`<p class="big">${prepared.post.question}</p>`)}
</div>
</section>
`
}

function toPanel(step: PostStep, inside: Markup): Markup {
  return html`<div class="panel" data-step="${step}" hidden><h2>${words.steps[step]}</h2>
${inside}</div>
`
}

function toReview(prepared: PreparedPost): Markup {
  const { verdict, findings, more } = prepared
  return html`<p class="big verdict sev-${verdict}">${toVerdictWords(prepared)}</p>
${verdict === 'clear' ? html`<p>${words.clearMore}</p>` : undefined}
${findings.length === 0 ? undefined : html`<ul class="findings">${findings.map(({ severity, what, why, clauses }) => html`<li class="sev-${severity}"><p class="label"><span class="line line-${severity}" aria-hidden="true"></span>${words.severities[severity]}</p><p class="what">${what}</p><p>${why}</p><ul class="clauses">${clauses.map(toClauseLine)}</ul></li>`)}</ul>`}
${more > 0 && findings.length > 0 ? html`<p class="soft">${words.more(more)}</p>` : undefined}`
}
