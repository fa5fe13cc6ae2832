import { engineVersion } from '@sharewell/review'
import { explain } from './commands/explain.ts'
import { identifiers } from './commands/identifiers.ts'
import { packs } from './commands/packs/index.ts'
import { review } from './commands/review.ts'
import { rules } from './commands/rules.ts'
import { schema } from './commands/schema.ts'
import { session } from './commands/session.ts'
import { environment } from './environment.ts'
import { help } from './help.ts'
import type { Io } from './io.ts'
import { toShowable } from './output/style.ts'
import { endQuietlyWithoutReader, write } from './output/writer.ts'
import { UsageError } from './usage-error.ts'

type Command = (args: readonly string[], io: Io) => Promise<number>

/** What works on pictures is large, and loaded only where it is asked for. */
const redact: Command = async (args, io) => (await import('./commands/redact.ts')).redact(args, io)

const commands: Record<string, Command> = { review, redact, identifiers, explain, rules, packs, schema, session }

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
    process.exitCode = 2
  }
}

async function run([name, ...args]: readonly string[], io: Io): Promise<number> {
  if (name === '--version') return show(`${engineVersion}\n`, io)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return show(help[args[0] ?? ''] ?? help['sharewell'] ?? '', io)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageError(`there is no command ${JSON.stringify(name)}; there are ${Object.keys(commands).join(', ')}`)
  if (asksForHelp(args)) return show(help[name] ?? '', io)
  return command(args, io)
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
