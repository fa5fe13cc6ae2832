/** What the session bears, in one place; tests make the times shorter. */
export type Limits = {
  /** Bytes of a request's body. */
  readonly body: number
  /** Connections of one door, whatever they do. */
  readonly connections: number
  /** Pages that listen at one time. */
  readonly streams: number
  /** Votes that one post can take. */
  readonly tickets: number
  /** Bytes that may wait for one slow reader. */
  readonly waiting: number
  /** Votes that a connection can send at once, and how many it earns back each second. */
  readonly burst: number
  readonly perSecond: number
  /** Different tickets that one connection can vote with. */
  readonly ticketsPerConnection: number
  /** Milliseconds until headers, and until a whole request, must have arrived. */
  readonly headersWithin: number
  readonly requestWithin: number
  /** Milliseconds between two counts on the stage, and between two signs of life. */
  readonly countEvery: number
  readonly beatEvery: number
}

export const limits: Limits = {
  body: 256, connections: 1500, streams: 600, tickets: 600, waiting: 32_768, burst: 10, perSecond: 1, ticketsPerConnection: 2,
  headersWithin: 5000, requestWithin: 8000, countEvery: 200, beatEvery: 15_000,
}
