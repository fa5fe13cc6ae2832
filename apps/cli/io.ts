import type { Writable } from 'node:stream'
import type { Environment } from './environment.ts'

/** What a command reads from and writes to. */
export type Io = {
  stdin: AsyncIterable<Buffer | string>
  isStdinTerminal: boolean
  stdout: Writable
  stderr: Writable & { isTTY?: boolean }
  environment: Environment
}
