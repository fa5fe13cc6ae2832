import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse, send } from './http/answer.ts'
import { Audience } from './http/audience.ts'
import type { Limits } from './http/limits.ts'
import { parseMove, parseVote } from './http/parse-vote.ts'
import { readBody } from './http/read-body.ts'
import { VoteLimit } from './http/vote-limit.ts'
import type { PreparedPost } from './prepare-posts.ts'
import type { Room } from './room/room.ts'
import { words } from './words.ts'

/** A file that is served as it is: its type and its bytes. */
export type Asset = { readonly type: string; readonly body: string | Buffer }

/** `stage` is opened to this machine alone; `phones` to the network. */
export type Door = { readonly kind: 'stage' | 'phones'; readonly hosts: readonly string[] }

export type SessionRoutes = {
  /** Answers one request that came through a door. Never throws. */
  readonly answer: (door: Door, request: IncomingMessage, response: ServerResponse) => void
  /** A sign of life to every page. */
  readonly beat: () => void
  readonly close: () => void
}

type Options = {
  readonly room: Room
  readonly posts: readonly PreparedPost[]
  readonly key: string
  readonly limits: Limits
  readonly now: () => number
  /** What each door serves, by path. The stage's door serves the phones' files too. */
  readonly assets: Readonly<Record<Door['kind'], Readonly<Record<string, Asset>>>>
}

/** The routes of a session over one room: pages, two streams of events, votes, and the steering of the stage. */
export function makeRoutes({ room, posts, key, limits, now, assets }: Options): SessionRoutes {
  const keyHash = hash(key)
  const stage = new Audience({ most: 20, waiting: limits.waiting })
  const phones = new Audience({ most: limits.streams, waiting: limits.waiting, onChange: tellCountSoon })
  const voteLimit = new VoteLimit(limits, now)
  let counting: NodeJS.Timeout | undefined

  function tellCountSoon(): void {
    counting ??= setTimeout(() => {
      counting = undefined
      stage.send('count', { votes: room.state().votes, phones: phones.size })
    }, limits.countEvery).unref()
  }

  /** The state for phones, with the post as it stands on the screen. */
  function toPhoneState(): object {
    const { at: _at, elapsed: _elapsed, votes: _votes, ...state } = room.state()
    const input = state.post === null ? undefined : posts[state.post]
    return input === undefined ? state : { ...state, name: input.post.speaker.name, line: input.post.speaker.line, text: input.post.input.text, asked: input.post.input.inReplyTo ?? null }
  }

  async function takeVote(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return refuse(response, 415, words.refusals.kind)
    const body = await readBody(request, limits.body)
    if (body === undefined) return refuse(response, 413, words.refusals.long)
    const vote = parseVote(body)
    if (vote === undefined) return refuse(response, 400, words.refusals.shape)
    const tooMuch = voteLimit.refuse(request.socket, vote.ticket)
    if (tooMuch !== undefined) return refuse(response, 429, words.refusals[tooMuch])
    const refusal = room.vote(vote.post, vote.ticket, vote.choice)
    if (refusal !== undefined) return send(response, refusal === 'full' ? 503 : 409, 'text/plain; charset=utf-8', `${words.refusals[refusal]}\n`)
    tellCountSoon()
    send(response, 200, 'text/plain; charset=utf-8', '')
  }

  async function move(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const given = /^Bearer ([\w-]{1,100})$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    if (!timingSafeEqual(hash(given), keyHash)) return refuse(response, 403, words.refusals.key)
    const body = await readBody(request, limits.body)
    if (body === undefined) return refuse(response, 413, words.refusals.long)
    const at = parseMove(body)
    if (at === undefined || !room.go(at)) return refuse(response, 400, words.refusals.slide)
    stage.send('state', { ...room.state(), phones: phones.size })
    phones.send('state', toPhoneState())
    send(response, 200, 'text/plain; charset=utf-8', '')
  }

  function listen(audience: Audience, state: object, response: ServerResponse): void {
    if (response.req.method === 'HEAD') return send(response, 200, 'text/event-stream', '')
    if (!audience.add(response, 'state', state)) refuse(response, 503, words.refusals.crowd)
  }

  async function route(door: Door, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host = '', origin } = request.headers
    if (!door.hosts.includes(host.toLowerCase())) return refuse(response, 421, words.refusals.host)
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!isRead) {
      if (request.method !== 'POST') return refuse(response, 405, words.refusals.method)
      if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) return refuse(response, 403, words.refusals.origin)
      if (path === '/vote') return takeVote(request, response)
      if (path === '/stage/go' && door.kind === 'stage') return move(request, response)
      return refuse(response, 404, words.refusals.missing)
    }
    if (path === '/events') return listen(phones, toPhoneState(), response)
    if (path === '/stage/events' && door.kind === 'stage') return listen(stage, { ...room.state(), phones: phones.size }, response)
    const served = assets[door.kind]
    const asset = Object.hasOwn(served, path) ? served[path] : undefined
    if (asset === undefined) return refuse(response, 404, words.refusals.missing)
    send(response, 200, asset.type, asset.body)
  }

  return {
    answer(door, request, response) {
      request.on('error', () => {})
      response.on('error', () => {})
      // Whoever goes away in the middle of a request needs no answer.
      route(door, request, response).catch(() => response.destroy())
    },
    beat() {
      stage.beat()
      phones.beat()
    },
    close() {
      clearTimeout(counting)
      stage.close()
      phones.close()
    },
  }
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
