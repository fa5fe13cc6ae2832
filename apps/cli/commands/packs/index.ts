import type { Io } from '../../io.ts'
import { UsageError } from '../../usage-error.ts'
import { coverage } from './coverage.ts'
import { diff } from './diff.ts'
import { facts } from './facts.ts'
import { list } from './list.ts'
import { newPack } from './new.ts'
import { show } from './show.ts'
import { suggest } from './suggest.ts'
import { testPack } from './test.ts'
import { validate } from './validate.ts'

/** What can be done with packs: one file and one line each. `args` are those behind the name. */
const commands: Readonly<Record<string, (args: readonly string[], io: Io) => Promise<number>>> = {
  list,
  show,
  coverage,
  suggest,
  diff,
  new: newPack,
  validate,
  test: testPack,
  facts,
}

/** `sharewell packs [NAME …]`: one of the commands of this folder; the list where none is named. */
export async function packs(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name.startsWith('-')) return list(args, io)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageError(`there is no command "packs ${name}"; there are ${Object.keys(commands).join(', ')}`)
  return command(rest, io)
}
