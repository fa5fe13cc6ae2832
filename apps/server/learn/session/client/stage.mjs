// The stage's script: shows one of the slides that the page holds, and steers with the key from the address.

/** @typedef {{ at: number, post: number | null, of: number, phase: string, votes: number, counts: { yes: number, changes: number, no: number } | null, elapsed: number, phones: number }} State */

const slides = (document.body.dataset['slides'] ?? '').split(' ')
const nextLabels = (document.body.dataset['next'] ?? '').split('|')
const minutes = Number(document.body.dataset['minutes'])
const secondsAPost = Number(document.body.dataset['seconds'])
const keyName = 'would-you-post-it-key'

/** @param {string} id */
function find(id) {
  const element = document.getElementById(id)
  if (!element) throw new Error(`There is no #${id}`)
  return element
}

/** The key comes behind the hash. It moves into the tab's own memory, so that no projector shows it. */
function takeKey() {
  const given = location.hash.slice(1)
  if (given === '') return sessionStorage.getItem(keyName) ?? ''
  sessionStorage.setItem(keyName, given)
  history.replaceState(null, '', location.pathname)
  return given
}

const key = takeKey()
/** @type {State | undefined} */
let state
let receivedAt = 0
let isMoving = false

/** @param {Element | null} element @param {string} text */
function write(element, text) {
  if (element && element.textContent !== text) element.textContent = text
}

/** @param {number} count @param {HTMLElement} element */
function toNumberWords(count, element) {
  return count === 1 ? element.dataset['one'] ?? '' : (element.dataset['many'] ?? '').replace('{n}', String(count))
}

/** @param {string} selector @returns {HTMLElement[]} */
function listElements(selector) {
  return [...document.querySelectorAll(selector)].filter((element) => element instanceof HTMLElement)
}

function showCounts() {
  if (!state) return
  for (const element of listElements('.votes')) write(element, toNumberWords(state.votes, element))
  for (const element of listElements('.phones')) write(element, toNumberWords(state.phones, element))
  const { counts, votes, post } = state
  const isNobody = votes === 0
  for (const element of listElements('.nobody')) element.hidden = !(counts && isNobody)
  for (const bar of listElements(`[data-slide="${post}"] [data-choice]`)) {
    const choice = bar.dataset['choice']
    const count = counts && (choice === 'yes' || choice === 'changes' || choice === 'no') ? counts[choice] : 0
    const share = isNobody ? 0 : Math.round((100 * count) / votes)
    const fill = bar.querySelector('.fill')
    if (fill instanceof HTMLElement) fill.style.inlineSize = `${share}%`
    write(bar.querySelector('.count'), counts ? String(count) : '')
    const bars = bar.parentElement
    write(bar.querySelector('.share'), counts && bars instanceof HTMLElement ? (bars.dataset['share'] ?? '').replace('{n}', String(share)) : '')
  }
}

function showSlide() {
  if (!state) return
  const [name = '', step = ''] = (slides[state.at] ?? '').split(':')
  for (const slide of listElements('.slide')) slide.hidden = slide.dataset['slide'] !== name
  const panels = listElements(`[data-slide="${name}"] .panel`)
  for (const panel of panels) panel.hidden = panel.dataset['step'] !== step
  const order = panels.map((panel) => panel.dataset['step'])
  for (const slide of listElements('.slide')) slide.classList.toggle('is-reviewed', order.indexOf(step) >= order.indexOf('review') && order.length > 0)
  const place = find('place')
  write(place, state.post === null ? '' : (place.dataset['say'] ?? '').replace('{n}', String(state.post + 1)).replace('{all}', String(state.of)))
  const next = find('next')
  const label = nextLabels[state.at] ?? ''
  next.hidden = label === ''
  if (label !== '') write(next, label)
  find('back').toggleAttribute('disabled', state.at === 0 || key === '')
  next.toggleAttribute('disabled', key === '')
  const heading = document.querySelector(`[data-slide="${name}"]${step === '' ? ' .title' : ` .panel[data-step="${step}"] h2`}`)
  write(find('spoken'), [place.textContent, heading?.textContent].filter(Boolean).join(': '))
  window.scrollTo(0, 0)
}

function showClock() {
  if (!state) return
  const seconds = state.elapsed === 0 ? 0 : Math.floor((state.elapsed + performance.now() - receivedAt) / 1000)
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0')
  write(find('clock'), `${two(Math.floor(seconds / 60))}:${two(seconds % 60)} / ${two(minutes)}:00`)
  const late = state.post === null ? 0 : Math.floor((seconds - (state.post + 1) * secondsAPost) / 60)
  write(find('behind'), late < 1 ? '' : (find('behind').dataset['say'] ?? '').replace('{n}', String(late)))
}

/** Goes so many slides on or back. One move at a time; the answer comes as an event. @param {number} by */
async function move(by) {
  if (!state || key === '' || isMoving) return
  const at = state.at + by
  if (at < 0 || at >= slides.length) return
  isMoving = true
  try {
    const response = await fetch('/stage/go', { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` }, body: JSON.stringify({ at }) })
    if (response.status === 403) write(find('line'), find('line').dataset['locked'] ?? '')
  } catch {
    write(find('line'), find('line').dataset['lost'] ?? '')
  } finally {
    isMoving = false
  }
}

function changeTheme() {
  const { dataset } = document.documentElement
  const isDark = dataset['theme'] ? dataset['theme'] === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  dataset['theme'] = isDark ? 'light' : 'dark'
}

const moves = new Map([[' ', 1], ['ArrowRight', 1], ['PageDown', 1], ['ArrowLeft', -1], ['PageUp', -1]])

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
  const isOnControl = event.target instanceof Element && event.target.closest('button, a') !== null
  if (event.key === ' ' && isOnControl) return
  if (event.key.toLowerCase() === 'd') changeTheme()
  const by = moves.get(event.key)
  if (by === undefined) return
  event.preventDefault()
  void move(by)
})
find('next').addEventListener('click', () => void move(1))
find('back').addEventListener('click', () => void move(-1))
find('theme').addEventListener('click', changeTheme)

const source = new EventSource('/stage/events')
source.addEventListener('open', () => write(find('line'), key === '' ? find('line').dataset['locked'] ?? '' : ''))
source.addEventListener('error', () => write(find('line'), find('line').dataset['lost'] ?? ''))
source.addEventListener('state', (event) => {
  state = JSON.parse(String(event.data))
  receivedAt = performance.now()
  showSlide()
  showCounts()
  showClock()
})
source.addEventListener('count', (event) => {
  const { votes, phones } = JSON.parse(String(event.data))
  if (!state) return
  state.votes = votes
  state.phones = phones
  showCounts()
})
setInterval(showClock, 1000)
