import { choices } from '../room/room.ts'
import { words } from '../words.ts'
import { html, toHead } from './html.ts'

const say = words.phone

/** The page for phones. It is the same for everybody: posts come as events, and the vote is made on the phone. */
export const phonePage: string = html`<!doctype html>
<html lang="en">
<head>
${toHead(words.title, html`<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/phone.css">
<script src="/phone.js" defer></script>`)}
</head>
<body>
<header>
<p id="place" role="status" data-say="${words.place}">&nbsp;</p>
<p id="line" role="status" data-lost="${say.lost}"></p>
</header>
<main>
<h1>${words.title}</h1>
<noscript><p>${say.noScript}</p></noscript>
<section id="calm">
<p id="calm-lead" data-before="${say.before}" data-over="${say.over}">${say.before}</p>
<p id="calm-more" data-before="${say.beforeMore}" data-over="${say.overMore}">${say.beforeMore}</p>
</section>
<div id="post" hidden>
<article aria-labelledby="who">
<p id="asked" hidden><span>${words.answers}</span> <q id="asked-text"></q></p>
<p id="who"></p>
<p id="role"></p>
<p id="text" dir="auto"></p>
</article>
<div id="choices" role="group" aria-label="${say.group}" data-of="${say.of}">
${choices.map((choice) => html`<button type="button" data-choice="${choice}" aria-pressed="false"><span class="fill"></span><span class="name">${words.choices[choice]}</span> <span class="count"></span></button>`)}
</div>
<p id="said" role="status" data-open="${say.open}" data-taken="${say.taken}" data-missed="${say.missed}" data-shown="${say.shown}" data-sending="${say.sending}" data-refused="${say.refused}" data-late="${say.late}" data-full="${say.full}" data-many="${say.many}"></p>
</div>
</main>
<footer><p>${say.anonymous}</p></footer>
</body>
</html>
`.source
