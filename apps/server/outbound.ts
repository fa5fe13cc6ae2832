/** One place outside this process that the server itself connects to. */
export interface Outbound {
  /** What is connected to: a host, or the setting that names it. */
  readonly to: string
  readonly why: string
  /** The files that do it. Nothing else in the server opens a connection; a test looks. */
  readonly files: readonly string[]
}

/** Every connection that the server makes by itself. A line here is a promise to whoever runs it. */
export const outbound: readonly Outbound[] = [
  { to: 'DATABASE_URL, or the embedded database’s socket file', why: 'to keep what the workspace keeps', files: ['db/connect.ts', 'db/embedded/open-embedded.ts', 'db/embedded/run-postgres.ts', 'jobs/open-jobs.ts'] },
  { to: 'SMTP_URL', why: 'to send mail: codes for guests, invitations, forgotten passwords; sharewell doctor asks whether it can', files: ['mail/open-mailer.ts'] },
]
