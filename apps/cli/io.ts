import type { Writable } from 'node:stream'
import type { Environment } from './environment.ts'

/** What a command reads from and writes to. */
export type Io = {
  stdin: AsyncIterable<Buffer | string>
  isStdinTerminal: boolean
  stdout: Writable
  stderr: Writable & { isTTY?: boolean }
  environment: Environment
  /** The day on which the command runs, as an ISO date in UTC; only what ages looks at it. */
  today: string
}
