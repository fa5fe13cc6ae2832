import type { Clock } from './clock/clock.ts'
import type { IdSource } from './clock/id-source.ts'
import type { Database } from './db/database.ts'
import type { JobSender } from './jobs/job-sender.ts'
import type { Log } from './log/log.ts'
import type { Mailer } from './mail/mailer.ts'
import type { Eye } from './review/pictures/eye.ts'
import type { Secrets } from './secrets/secrets.ts'

/** What every action is given as its first argument: all that it may reach outside itself. */
export interface Context {
  readonly database: Database
  readonly clock: Clock
  readonly ids: IdSource
  readonly secrets: Secrets
  readonly jobs: JobSender
  readonly log: Log
  /** Absent where no mail server is set up; everything works without, by links that are shown once. */
  readonly mail?: Mailer
  /** Looks at pictures, in a process of its own. */
  readonly eye: Eye
  /** Where people reach the server, without a slash at the end: `https://desk.example.org`. Links in mail begin with it. */
  readonly publicUrl: string
}
