import type { DoorAnswer, DoorResult, Failure, MaybeSent, NotSent, ReadFailure } from '../contract/index.ts'

/**
 * What it means for something that was to be done when the platform gave no plain yes. Certain only where it never left, or where the
 * platform itself says no: trouble on its side (5xx), a redirect or a strange answer leave it open. A connector looks at what its
 * platform says in words first, and comes here with the rest.
 */
export function toFailureOfSending(result: DoorResult): Failure {
  if (result.is === 'not-sent') return toFailureOfNotSent(result)
  if (result.is === 'maybe-sent') return { is: 'unknown', why: toUnknownWhy(result) }
  const { status } = result
  if (status === 408) return { is: 'unknown', why: 'no-answer' }
  if (status >= 500) return { is: 'unknown', why: 'platform-trouble' }
  return status < 400 ? { is: 'unknown', why: 'strange-answer' } : toRefusal(result)
}

/** The same for what was only to be read: nothing changes by it, so it is never unclear, and may simply be asked again later. */
export function toFailureOfReading(result: DoorResult): ReadFailure {
  if (result.is === 'not-sent') return toFailureOfNotSent(result)
  if (result.is === 'maybe-sent') return { is: 'later', why: 'no-connection' }
  const { status } = result
  if (status === 408 || status >= 500) return withRetry({ is: 'later', why: 'platform-down' }, result)
  return status < 400 ? { is: 'refused', why: 'other-shape', wayOn: 'ask-owner' } : toRefusal(result)
}

function toFailureOfNotSent({ why }: NotSent): ReadFailure {
  if (why === 'bad-address' || why === 'address-refused') return { is: 'refused', why: 'address-refused', wayOn: 'ask-owner' }
  if (why === 'bad-request') return { is: 'refused', why: 'other-shape', wayOn: 'ask-owner' }
  return { is: 'later', why: 'no-connection' }
}

function toUnknownWhy({ why }: MaybeSent): 'cut-off' | 'no-answer' | 'strange-answer' {
  if (why === 'cut-off' || why === 'stopped') return 'cut-off'
  return why === 'no-answer' ? 'no-answer' : 'strange-answer'
}

/** A status of 400 to 499. */
function toRefusal(answer: DoorAnswer): ReadFailure {
  switch (answer.status) {
    case 401: return { is: 'reconnect', why: 'signed-out' }
    case 404: case 410: return { is: 'refused', why: 'target-gone', wayOn: 'look-there' }
    case 409: return { is: 'refused', why: 'duplicate', wayOn: 'look-there' }
    case 413: return { is: 'refused', why: 'picture-too-large', wayOn: 'change-pictures' }
    case 415: return { is: 'refused', why: 'picture-type', wayOn: 'change-pictures' }
    case 425: case 429: return withRetry({ is: 'later', why: 'too-many' }, answer)
    default: return { is: 'refused', why: 'not-allowed', wayOn: 'ask-platform' }
  }
}

function withRetry<T extends object>(failure: T, { retryAt }: DoorAnswer): T & { readonly until?: number } {
  return retryAt === undefined ? failure : { ...failure, until: retryAt }
}

/** A body as JSON; undefined where it is none. What it holds is for a schema to say. */
export function readJson({ body }: Pick<DoorAnswer, 'body'>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}
