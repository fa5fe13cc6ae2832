import { hour, type Instant, second } from '@sharewell/domain'

const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
/** A platform that asks for longer is asked again after this. */
const longest = 24 * hour

/** An HTTP date as milliseconds since 1970, or undefined where it is none. */
function readHttpDate(text: string | undefined): Instant | undefined {
  if (text === undefined || !httpDate.test(text)) return undefined
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : at
}

/**
 * When to come back, by `Retry-After` in seconds or as a date; undefined where there is none that can be read.
 * A date is read against the platform's own `Date`, so that clocks which differ do no harm. Never before `now + 1 s`, never after a day.
 */
export function toRetryAt(headers: Readonly<Record<string, string>>, now: Instant): Instant | undefined {
  const text = headers['retry-after']?.trim()
  if (text === undefined) return undefined
  const wait = toWait(text, readHttpDate(headers['date']) ?? now)
  return wait === undefined ? undefined : now + Math.min(longest, Math.max(second, wait))
}

function toWait(text: string, theirNow: Instant): number | undefined {
  if (/^\d{1,9}(?:\.\d{1,6})?$/.test(text)) return Math.ceil(Number(text) * second)
  const at = readHttpDate(text)
  return at === undefined ? undefined : at - theirNow
}
