import { pino, type DestinationStream } from 'pino'
import { toErrorFields } from './error-fields.ts'

/** What a line may hold beside its words: ids, names of routes and jobs, counts, times. Never a text, a token, a query or an address. */
export type LogFields = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

export interface Log {
  info(words: string, fields?: LogFields): void
  warn(words: string, fields?: LogFields): void
  /** Of an error its kind, code and frames are written; its message stays out, since drivers put values into it. */
  error(words: string, error?: unknown, fields?: LogFields): void
}

export const logLevels = ['silent', 'error', 'warn', 'info'] as const
export type LogLevel = (typeof logLevels)[number]

/** Writes lines of JSON to `destination`, by default the standard error output; the terminal's own words go to standard output. */
export function createLog(level: LogLevel, destination: DestinationStream = process.stderr): Log {
  const logger = pino({ level, base: null, messageKey: 'words', timestamp: () => `,"at":"${new Date().toISOString()}"` }, destination)
  return {
    info: (words, fields = {}) => logger.info(fields, words),
    warn: (words, fields = {}) => logger.warn(fields, words),
    error: (words, error, fields = {}) => logger.error({ ...fields, ...(error === undefined ? {} : toErrorFields(error)) }, words),
  }
}
