import type { ServerResponse } from 'node:http'
import { commonHeaders } from './headers.ts'

/** Pages that listen to server-sent events. Every event is whole in itself, so one that was lost does no harm. */
export class Audience {
  readonly #listeners = new Set<ServerResponse>()
  readonly #most: number
  readonly #waiting: number
  readonly #onChange: () => void

  /** `most` pages at a time; a page with more than `waiting` bytes unread is let go, and comes back when it can. `onChange` is told when one comes or goes. */
  constructor(options: { most: number; waiting: number; onChange?: () => void }) {
    this.#most = options.most
    this.#waiting = options.waiting
    this.#onChange = options.onChange ?? (() => {})
  }

  get size(): number {
    return this.#listeners.size
  }

  /** Opens the stream with a first event. Answers false, and writes nothing, where the room is full. */
  add(response: ServerResponse, event: string, data: unknown): boolean {
    if (this.#listeners.size >= this.#most) return false
    response.writeHead(200, { ...commonHeaders, 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' })
    response.write(`retry: 1500\n\n${toEvent(event, data)}`)
    this.#listeners.add(response)
    response.on('close', () => {
      this.#listeners.delete(response)
      this.#onChange()
    })
    this.#onChange()
    return true
  }

  send(event: string, data: unknown): void {
    this.#write(toEvent(event, data))
  }

  /** A sign of life: it finds out who has gone, and a page that misses it comes anew. */
  beat(): void {
    this.send('beat', {})
  }

  close(): void {
    for (const response of this.#listeners) response.end()
  }

  #write(text: string): void {
    for (const response of this.#listeners) {
      if (response.writableLength + response.req.socket.writableLength > this.#waiting) response.destroy()
      else response.write(text)
    }
  }
}

function toEvent(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}
