import { environment } from './environment.ts'
import { help } from './help.ts'
import type { Io } from './io.ts'
import { toShowable } from './output/style.ts'
import { endQuietlyWithoutReader, write } from './output/writer.ts'
import { UsageError } from './usage-error.ts'

type Command = (args: readonly string[], io: Io) => Promise<number>

/** Each command loads what it needs, and no more: the engine of words and that of pictures are both large. */
const commands: Record<string, () => Promise<Command>> = {
  review: async () => (await import('./commands/review.ts')).review,
  redact: async () => (await import('./commands/redact.ts')).redact,
  identifiers: async () => (await import('./commands/identifiers.ts')).identifiers,
  explain: async () => (await import('./commands/explain.ts')).explain,
  rules: async () => (await import('./commands/rules.ts')).rules,
  packs: async () => (await import('./commands/packs/index.ts')).packs,
  schema: async () => (await import('./commands/schema.ts')).schema,
  session: async () => (await import('./commands/session.ts')).session,
  login: async () => (await import('./commands/login.ts')).login,
  logout: async () => (await import('./commands/logout.ts')).logout,
  queue: async () => (await import('./commands/desk/notices.ts')).queue,
  notices: async () => (await import('./commands/desk/notices.ts')).notices,
  identities: async () => (await import('./commands/desk/identities.ts')).identities,
  delegations: async () => (await import('./commands/desk/delegations.ts')).delegations,
  members: async () => (await import('./commands/desk/members.ts')).members,
  channels: async () => (await import('./commands/desk/channels.ts')).channels,
  tokens: async () => (await import('./commands/desk/tokens.ts')).tokens,
  posts: async () => (await import('./commands/desk/posts/index.ts')).posts,
  findings: async () => (await import('./commands/desk/findings.ts')).findings,
  acknowledge: async () => (await import('./commands/desk/findings.ts')).acknowledge,
  dispute: async () => (await import('./commands/desk/findings.ts')).dispute,
  approve: async () => (await import('./commands/desk/approve.ts')).approve,
  return: async () => (await import('./commands/desk/approve.ts')).giveBack,
  schedule: async () => (await import('./commands/desk/schedule.ts')).schedule,
  unschedule: async () => (await import('./commands/desk/schedule.ts')).unschedule,
  pause: async () => (await import('./commands/desk/schedule.ts')).pause,
  resume: async () => (await import('./commands/desk/schedule.ts')).resume,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  audit: async () => (await import('./commands/audit.ts')).audit,
  backup: async () => (await import('./commands/backup.ts')).backup,
  'reset-password': async () => (await import('./commands/reset-password.ts')).resetPassword,
  restore: async () => (await import('./commands/restore.ts')).restore,
}

/** Runs one command line; sets the exit status and says in one line what could not be used. */
export async function main(args: readonly string[]): Promise<void> {
  endQuietlyWithoutReader(process.stdout)
  const io: Io = { stdin: process.stdin, isStdinTerminal: process.stdin.isTTY === true, stdout: process.stdout, stderr: process.stderr, environment, today: new Date().toISOString().slice(0, 10) }
  try {
    process.exitCode = await run(args, io)
  } catch (error) {
    // What the person cannot mend shows where it broke.
    const words = error instanceof UsageError ? toShowable(error.message).replace(/\s*\n\s*/g, ' ') : `this is a fault of the program: ${error instanceof Error ? error.stack : String(error)}`
    process.stderr.write(`sharewell: ${words}\n`)
    process.exitCode = error instanceof UsageError ? error.exitStatus : 2
  }
}

async function run([name, ...args]: readonly string[], io: Io): Promise<number> {
  if (name === '--version') return show(`${(await import('@sharewell/review')).engineVersion}\n`, io)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return show(help[args[0] ?? ''] ?? help['sharewell'] ?? '', io)
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) throw new UsageError(`there is no command ${JSON.stringify(name)}; there are ${Object.keys(commands).join(', ')}`)
  if (asksForHelp(args)) return show(help[name] ?? '', io)
  return (await load())(args, io)
}

/** True where --help or -h stands among the options, not behind `--`. */
function asksForHelp(args: readonly string[]): boolean {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  return options.includes('--help') || options.includes('-h')
}

async function show(words: string, io: Io): Promise<number> {
  await write(io.stdout, words)
  return 0
}
