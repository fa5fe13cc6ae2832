import { identifierTypes, type IdentifiersOutput } from '@sharewell/review/contract'
import { redact } from '@sharewell/review/identifiers'
import { loadIdentifiers } from '../engine.ts'
import { identifiersInputSchema, type IdentifiersInput } from '../input/parse-input.ts'
import type { Io } from '../io.ts'
import { parseOptions, toChoices } from '../options.ts'
import { toIdentifiersText } from '../output/identifiers-text.ts'
import { runPosts, type Answer } from './run-posts.ts'

/** `sharewell identifiers`: 0 wherever the text could be read, 2 where it could not. */
export async function identifiers(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('identifiers', args, { input: 'string', format: 'string', types: 'string', redact: 'boolean' })
  const find = loadIdentifiers(values.types === undefined ? identifierTypes : toChoices('--types', values.types, identifierTypes))
  const answer = ({ id, text }: IdentifiersInput): Answer => {
    const found = find(text)
    const redacted = values.redact ? redact(text, found) : undefined
    const output: IdentifiersOutput & { redacted?: string } = { ...(id === undefined ? {} : { id }), identifiers: found, ...(redacted === undefined ? {} : { redacted }) }
    return { json: output, text: () => (redacted === undefined ? toIdentifiersText(text, found, io.environment) : `${redacted}\n`), status: 0 }
  }
  return runPosts({ schema: identifiersInputSchema, answer }, { positionals, input: values.input, format: values.format }, io)
}
