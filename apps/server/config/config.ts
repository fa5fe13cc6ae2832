import type { LogLevel } from '../log/log.ts'

/** Which part of the work a process does; any number of each may share one database. */
export const serverRoles = ['all', 'api', 'worker'] as const
export type ServerRole = (typeof serverRoles)[number]

/** What whoever runs the server chose, read and checked. */
export interface Config {
  readonly role: ServerRole
  /** The port that is wished for; the next free one is taken where it was not said and is in use. */
  readonly port: number
  readonly isPortSaid: boolean
  /** An address of this machine. */
  readonly host: string
  /** Where people reach it, without a slash at the end. Absent: this machine, at the port that it got. */
  readonly publicUrl?: string
  /** Undefined: the embedded PostgreSQL in the data folder. */
  readonly databaseUrl?: string
  /** Absolute. Holds the embedded database, the key file and uploads. */
  readonly dataFolder: string
  /** The master keys themselves; else they stand in the key file. */
  readonly keys?: string
  readonly keyFile: string
  readonly smtpUrl?: string
  /** Who mail comes from: an address, or `Name <address>`. */
  readonly mailFrom?: string
  readonly trustedProxies: readonly string[]
  readonly metricsToken?: string
  readonly logLevel: LogLevel
}
