import type { components } from './api.generated.d.ts'

type Described = components['schemas']['Problem']

/** What a problem is made of; everything but the first three may be missing. */
export interface ProblemParts {
  /** What happened, in words for people. */
  readonly title: string
  /** The status of HTTP; 0 where nothing answered. */
  readonly status: number
  /** The same for the same reason; for programs. */
  readonly code: string
  /** The way on, in words for people. */
  readonly doThis?: string | undefined
  /** Which part of the request it is about. */
  readonly where?: string | undefined
  /** Seconds after which it may be tried again. */
  readonly retryAfter?: number | undefined
  readonly requestId?: string | undefined
  /** Each fault of what was sent, with its place. */
  readonly errors?: Described['errors'] | undefined
}

/** Why the server did not do something. `code` is `unreachable` where nothing answered, `not-sharewell` where something else did. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: number
  readonly code: string
  readonly doThis: string | undefined
  readonly where: string | undefined
  readonly retryAfter: number | undefined
  readonly requestId: string | undefined
  readonly errors: readonly { readonly where: string; readonly words: string }[]

  constructor({ title, status, code, doThis, where, retryAfter, requestId, errors }: ProblemParts, options?: ErrorOptions) {
    super(title, options)
    this.status = status
    this.code = code
    this.doThis = doThis
    this.where = where
    this.retryAfter = retryAfter
    this.requestId = requestId
    this.errors = errors ?? []
  }

  /** What to show to people: each fault, else what happened; then the way on. */
  get words(): string {
    const faults = this.errors.map(({ words }) => words)
    return [...(faults.length > 0 ? faults : [this.message]), this.doThis].filter((words) => words !== undefined).join(' ')
  }
}

/** The problem that a refusal's body tells; one of the code `not-sharewell` where it tells none. */
export function toProblem(body: unknown, status: number): Problem {
  if (isDescribed(body)) return new Problem({ ...body, status })
  return new Problem({ title: `What answered is not Sharewell, or something stands between (${status}).`, status, code: 'not-sharewell' })
}

function isDescribed(body: unknown): body is Described {
  return typeof body === 'object' && body !== null && 'title' in body && typeof body.title === 'string' && 'code' in body && typeof body.code === 'string'
}
