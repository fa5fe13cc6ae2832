import type { Writable } from 'node:stream'

const firstAfter = { terminal: 1_000, file: 5_000 }
const again = { terminal: 500, file: 10_000 }

/** Says on standard error how far a long run is: one line that is rewritten on a terminal, a line now and then elsewhere. */
export class Progress {
  readonly #stream: Writable & { isTTY?: boolean }
  readonly #clock: () => number
  #next: number
  #isShown = false

  constructor(stream: Writable & { isTTY?: boolean }, clock: () => number = () => performance.now()) {
    this.#stream = stream
    this.#clock = clock
    this.#next = clock() + (stream.isTTY ? firstAfter.terminal : firstAfter.file)
  }

  /** Call as often as you like; it writes only now and then. `part` is the share that is done, 0 to 1, where it is known. */
  tell(lines: number, part?: number): void {
    this.say(() => `${lines.toLocaleString('en')} lines read${part === undefined ? '' : `, ${toPercent(part)}`}`)
  }

  /** Says other words where it is time to; elsewhere than on a terminal only where `isForFiles`. */
  say(toWords: () => string, isForFiles = true): void {
    if (this.#clock() < this.#next || !(this.#stream.isTTY || isForFiles)) return
    const words = toWords()
    this.#stream.write(this.#stream.isTTY ? `\r\u001B[K${words}` : `${words}\n`)
    this.#isShown = true
    this.#next = this.#clock() + (this.#stream.isTTY ? again.terminal : again.file)
  }

  /** Clears the line on a terminal. */
  end(): void {
    if (this.#isShown && this.#stream.isTTY) this.#stream.write('\r\u001B[K')
  }
}

/** A share from 0 to 1 in words. */
export function toPercent(part: number): string {
  return `${Math.floor(Math.min(part, 1) * 100)} %`
}
