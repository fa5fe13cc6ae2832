import { request, type Agent, type ClientRequest, type IncomingMessage } from 'node:http'

export type Answer = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: string }

/** Asks a URL once, on a connection of its own unless an agent is given. */
export function ask(url: string, options: { method?: string; headers?: Record<string, string>; body?: string; agent?: Agent } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: options.method ?? 'GET', headers: options.headers ?? {}, agent: options.agent ?? false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString('utf8') }))
      response.on('error', reject)
    })
    asked.on('error', reject)
    asked.end(options.body)
  })
}

/** A ticket as a phone makes it, always the same for the same number. */
export function toTicket(number: number): string {
  return number.toString(16).padStart(32, '0')
}

export function sendVote(phonesUrl: string, vote: unknown, options: { agent?: Agent; headers?: Record<string, string> } = {}): Promise<Answer> {
  return ask(new URL('/vote', phonesUrl).href, { method: 'POST', body: typeof vote === 'string' ? vote : JSON.stringify(vote), headers: { 'Content-Type': 'application/json', ...options.headers }, ...(options.agent ? { agent: options.agent } : {}) })
}

/** Steers the stage with the key that its address carries. */
export function steer(stageUrl: string, at: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const { origin, hash } = new URL(stageUrl)
  return ask(`${origin}/stage/go`, { method: 'POST', body: JSON.stringify({ at }), headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${hash.slice(1)}`, ...headers } })
}

type Event = { readonly event: string; readonly data: Record<string, unknown> }

/** A page that listens: it keeps what came last and tells when something awaited comes. */
export class Listener {
  readonly #request: ClientRequest
  readonly #waiting = new Set<() => void>()
  readonly events: Event[] = []
  status = 0

  constructor(url: string) {
    this.#request = request(url, { agent: false }, (response) => {
      this.status = response.statusCode ?? 0
      let rest = ''
      response.setEncoding('utf8').on('data', (text: string) => {
        const blocks = (rest + text).split('\n\n')
        rest = blocks.pop() ?? ''
        for (const block of blocks) this.#read(block)
        this.#tell()
      })
      response.on('close', () => this.#tell())
      response.on('error', () => this.#tell())
    })
    this.#request.on('error', () => this.#tell())
    this.#request.end()
  }

  /** Resolves with the first event, past or to come, that `isWanted` accepts. */
  async until(isWanted: (event: Event) => boolean): Promise<Event> {
    for (;;) {
      const found = this.events.find(isWanted)
      if (found) return found
      await new Promise<void>((resolve) => { this.#waiting.add(resolve) })
    }
  }

  /** Resolves with the first state in this phase for this post. */
  untilPhase(phase: string, post: number | null): Promise<Event> {
    return this.until(({ event, data }) => event === 'state' && data['phase'] === phase && data['post'] === post)
  }

  close(): void {
    this.#request.destroy()
  }

  #read(block: string): void {
    const event = /^event: (.*)$/m.exec(block)?.[1]
    const data: unknown = event === undefined ? undefined : JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null')
    if (event !== undefined && typeof data === 'object' && data !== null) this.events.push({ event, data: Object.fromEntries(Object.entries(data)) })
  }

  #tell(): void {
    for (const resolve of this.#waiting) resolve()
    this.#waiting.clear()
  }
}
