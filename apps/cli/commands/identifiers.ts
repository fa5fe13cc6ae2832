import { identifierTypes, type IdentifiersOutput } from '@sharewell/review/contract'
import { loadEngine } from '../engine.ts'
import { identifiersInputSchema, type IdentifiersInput } from '../input/parse-input.ts'
import type { Io } from '../io.ts'
import { parseOptions, toChoices } from '../options.ts'
import { toIdentifiersText, toRedacted } from '../output/identifiers-text.ts'
import { runPosts, type Answer } from './run-posts.ts'

/** `sharewell identifiers`: 0 wherever the text could be read, 2 where it could not. */
export async function identifiers(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('identifiers', args, { input: 'string', format: 'string', types: 'string', redact: 'boolean' })
  const types = new Set(values.types === undefined ? identifierTypes : toChoices('--types', values.types, identifierTypes))
  const engine = loadEngine()
  const answer = ({ id, text }: IdentifiersInput): Answer => {
    const found = engine.identifiers(text).filter(({ type }) => types.has(type))
    const output: IdentifiersOutput & { redacted?: string } = { ...(id === undefined ? {} : { id }), identifiers: found, ...(values.redact ? { redacted: toRedacted(text, found) } : {}) }
    return { json: output, text: () => (values.redact ? `${toRedacted(text, found)}\n` : toIdentifiersText(text, found, io.environment)), status: 0 }
  }
  return runPosts({ schema: identifiersInputSchema, answer }, { positionals, input: values.input, format: values.format }, io)
}
