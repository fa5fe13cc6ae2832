import { UsageError } from '../usage-error.ts'

/** Something that people name. */
export interface Named { readonly id: string; readonly name: string }

/**
 * The one that somebody means: by its id, by its whole name, or by a beginning that only it has; capitals do not matter.
 * Without a word it is the only one there is. Throws a UsageError that names what there is.
 */
export function pick<One extends Named>(all: readonly One[], typed: string | undefined, what: string): One {
  const [first, ...others] = all
  if (typed === undefined) {
    if (first && others.length === 0) return first
    throw new UsageError(first ? `say which ${what}: ${toList(all)}` : `there is no ${what} yet`)
  }
  const word = typed.toLowerCase()
  const ways: ((one: One) => boolean)[] = [({ id }) => id === word, ({ name }) => name.toLowerCase() === word, ({ name }) => word !== '' && name.toLowerCase().startsWith(word)]
  for (const fits of ways) {
    const [found, ...more] = all.filter(fits)
    if (found && more.length === 0) return found
    if (more.length > 0) throw new UsageError(`${JSON.stringify(typed)} fits several: ${toList(all.filter(fits))}; give the id`)
  }
  throw new UsageError(`there is no ${what} ${JSON.stringify(typed)}${first ? `; there is ${toList(all)}` : ''}`)
}

const shown = 12

function toList(all: readonly Named[]): string {
  const listed = all.slice(0, shown).map(({ id, name }) => `${name} (${id})`).join(', ')
  return all.length > shown ? `${listed} and ${all.length - shown} more` : listed
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The id of something, as the lists show it. Throws a UsageError where it is none. */
export function toId(typed: string | undefined, what: string, command: string): string {
  if (typed === undefined) throw new UsageError(`say which ${what}; run "sharewell ${command} --help"`)
  if (!uuid.test(typed.toLowerCase())) throw new UsageError(`${JSON.stringify(typed)} is no id of a ${what}; the lists show them whole`)
  return typed.toLowerCase()
}
