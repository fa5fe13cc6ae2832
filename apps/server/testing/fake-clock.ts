import type { Clock } from '../clock/clock.ts'
import type { Instant } from '../clock/instant.ts'

/** A clock that moves only when a test moves it. */
export interface FakeClock extends Clock {
  set(time: Instant): void
  advance(milliseconds: number): void
}

/** A clock that stands at `start`, by default Friday 20 November 2026, noon UTC. */
export function createFakeClock(start: Instant = Date.UTC(2026, 10, 20, 12)): FakeClock {
  let time = start
  return {
    now: () => time,
    set(next) { time = next },
    advance(milliseconds) { time += milliseconds },
  }
}
