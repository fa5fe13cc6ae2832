// The phones' script. It runs on old phones too: plain syntax, XMLHttpRequest, EventSource, no module.
(function () {
  'use strict'

  /** @typedef {{ session: string, post: number | null, of: number, phase: 'before' | 'open' | 'shown' | 'over', counts: { yes: number, changes: number, no: number } | null, name?: string, line?: string, text?: string, asked?: string | null }} State */
  /** @typedef {{ session: string, ticket: string, post: number, choice: string }} Memory */

  /** @type {State | null} */
  let state = null
  /** @type {EventSource | null} */
  let source = null
  /** @type {Memory} */
  let memory = { session: '', ticket: '', post: -1, choice: '' }
  /** What stands instead of the usual word below the choices, for one post. */
  let remark = ''
  let isSending = false
  /** False where this browser keeps nothing; then the ticket lives as long as the page. */
  let isKeeping = true
  let wait = 1000
  /** When the server was last heard. It speaks every 15 seconds at least. */
  let heardAt = Date.now()
  const longestSilence = 40000
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let later

  /** @param {string} id */
  function find(id) {
    const element = document.getElementById(id)
    if (!element) throw new Error('There is no #' + id)
    return element
  }

  /** @param {HTMLElement} element @param {string} text */
  function write(element, text) {
    if (element.textContent !== text) element.textContent = text
  }

  /** @param {HTMLElement} element @param {string} name */
  function wordOf(element, name) {
    return element.getAttribute('data-' + name) || ''
  }

  /** @type {HTMLElement[]} */
  const buttons = Array.prototype.slice.call(document.querySelectorAll('[data-choice]'))

  // The ticket is random, made here, and thrown away when another session begins.
  function makeTicket() {
    const bytes = new Uint8Array(16)
    crypto.getRandomValues(bytes)
    return Array.prototype.map.call(bytes, function (/** @type {number} */ byte) { return ('0' + byte.toString(16)).slice(-2) }).join('')
  }

  /** @param {string} session */
  function recall(session) {
    if (memory.session === session) return
    try {
      const kept = JSON.parse(localStorage.getItem('would-you-post-it') || '{}')
      if (kept.session === session && typeof kept.ticket === 'string') memory = { session: session, ticket: kept.ticket, post: Number(kept.post), choice: String(kept.choice) }
    } catch (error) {
      isKeeping = !error
    }
    if (memory.session !== session) memory = { session: session, ticket: makeTicket(), post: -1, choice: '' }
    keep()
  }

  function keep() {
    if (!isKeeping) return
    try {
      localStorage.setItem('would-you-post-it', JSON.stringify(memory))
    } catch (error) {
      isKeeping = !error
    }
  }

  function own() {
    return state !== null && memory.post === state.post ? memory.choice : ''
  }

  function nameOf(/** @type {string} */ choice) {
    const button = buttons.filter(function (one) { return wordOf(one, 'choice') === choice })[0]
    const name = button ? button.querySelector('.name') : null
    return name ? name.textContent || '' : ''
  }

  function toWord() {
    const said = find('said')
    if (isSending) return wordOf(said, 'sending')
    if (remark !== '') return wordOf(said, remark)
    if (state !== null && state.phase === 'shown') return own() === '' ? wordOf(said, 'missed') : wordOf(said, 'shown').replace('{n}', nameOf(own()))
    return own() === '' ? wordOf(said, 'open') : wordOf(said, 'taken').replace('{n}', nameOf(own()))
  }

  function showChoices() {
    if (state === null) return
    const group = find('choices')
    const counts = state.counts
    const all = counts === null ? 0 : counts.yes + counts.changes + counts.no
    group.className = counts === null ? '' : 'shown'
    buttons.forEach(function (button) {
      const choice = wordOf(button, 'choice')
      const count = counts === null ? 0 : choice === 'yes' ? counts.yes : choice === 'no' ? counts.no : counts.changes
      const fill = button.querySelector('.fill')
      const figure = button.querySelector('.count')
      button.setAttribute('aria-pressed', String(own() === choice))
      if (counts === null) button.removeAttribute('aria-disabled')
      else button.setAttribute('aria-disabled', 'true')
      if (fill instanceof HTMLElement) fill.style.width = (all === 0 ? 0 : Math.round((100 * count) / all)) + '%'
      if (figure instanceof HTMLElement) write(figure, counts === null ? '' : wordOf(group, 'of').replace('{n}', String(count)).replace('{all}', String(all)))
    })
    write(find('said'), toWord())
  }

  function show() {
    if (state === null) return
    const isPost = state.post !== null
    const phase = state.phase === 'over' ? 'over' : 'before'
    find('post').hidden = !isPost
    find('calm').hidden = isPost
    write(find('calm-lead'), wordOf(find('calm-lead'), phase))
    write(find('calm-more'), wordOf(find('calm-more'), phase))
    write(find('place'), isPost ? wordOf(find('place'), 'say').replace('{n}', String(Number(state.post) + 1)).replace('{all}', String(state.of)) : '\u00A0')
    if (!isPost) return
    find('asked').hidden = !state.asked
    write(find('asked-text'), state.asked || '')
    write(find('who'), state.name || '')
    write(find('role'), state.line || '')
    write(find('text'), state.text || '')
    showChoices()
  }

  /** @param {string} choice */
  function vote(choice) {
    if (state === null || state.post === null || state.phase !== 'open' || isSending) return
    const post = state.post
    const before = { post: memory.post, choice: memory.choice }
    memory.post = post
    memory.choice = choice
    remark = ''
    isSending = true
    showChoices()
    const request = new XMLHttpRequest()
    request.open('POST', '/vote')
    request.setRequestHeader('Content-Type', 'application/json')
    request.timeout = 8000
    request.onloadend = function () {
      isSending = false
      if (request.status === 200) {
        keep()
      } else {
        memory.post = before.post
        memory.choice = before.choice
        remark = request.status === 409 ? 'late' : request.status === 503 ? 'full' : request.status === 429 ? 'many' : 'refused'
      }
      showChoices()
    }
    request.send(JSON.stringify({ ticket: memory.ticket, post: post, choice: choice }))
  }

  function connect() {
    clearTimeout(later)
    if (source !== null) source.close()
    heardAt = Date.now()
    source = new EventSource('/events')
    source.addEventListener('beat', function () { heardAt = Date.now() })
    source.addEventListener('open', function () {
      heardAt = Date.now()
      wait = 1000
      write(find('line'), '')
    })
    source.addEventListener('state', function (event) {
      if (!(event instanceof MessageEvent)) return
      heardAt = Date.now()
      /** @type {State} */
      const next = JSON.parse(String(event.data))
      recall(next.session)
      if (state === null || state.post !== next.post || state.phase !== next.phase) remark = ''
      state = next
      show()
    })
    source.addEventListener('error', function () {
      write(find('line'), wordOf(find('line'), 'lost'))
      // The browser tries again by itself, unless it was told no; then this does.
      if (source === null || source.readyState !== 2) return
      clearTimeout(later)
      later = setTimeout(connect, wait)
      wait = Math.min(8000, wait * 2)
    })
  }

  buttons.forEach(function (button) {
    button.addEventListener('click', function () { vote(wordOf(button, 'choice')) })
  })
  // A connection can die without a word: a phone that slept, a network that changed.
  function connectWhereSilent() {
    if (!document.hidden && (source === null || source.readyState === 2 || Date.now() - heardAt > longestSilence)) connect()
  }
  document.addEventListener('visibilitychange', connectWhereSilent)
  setInterval(connectWhereSilent, 10000)
  window.addEventListener('online', connect)
  connect()
})()
