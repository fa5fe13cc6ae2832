import { toChoice } from '../../options.ts'
import type { Io } from '../../io.ts'
import type { DeskParts } from '../../server/open-desk.ts'

/** A part of a command that has several, such as `posts write`. */
export type Sub = (args: readonly string[], io: Io, parts: DeskParts) => Promise<number>

/** Runs the part that is named; the first one where none is, or where only options stand. */
export async function runSub<Name extends string>(command: string, subs: Readonly<Record<Name, Sub>>, args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const names = Object.keys(subs).filter((name): name is Name => Object.hasOwn(subs, name))
  const [first = ''] = names
  const [name = first, ...rest] = args
  return name.startsWith('-') ? subs[toChoice(command, first, names)](args, io, parts) : subs[toChoice(command, name, names)](rest, io, parts)
}
