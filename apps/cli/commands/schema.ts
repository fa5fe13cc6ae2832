import { jsonSchemaNames, toJsonSchemas } from '@sharewell/review/contract'
import { toLocalPackJsonSchema } from '@sharewell/review/local-packs'
import type { Io } from '../io.ts'
import { parseOptions, toChoice } from '../options.ts'
import { write } from '../output/writer.ts'
import { UsageError } from '../usage-error.ts'

const names = [...jsonSchemaNames, 'pack'] as const

/** `sharewell schema [NAME]`: the contract and the form of a local pack as JSON Schema; all of it, or one part. */
export async function schema(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseOptions('schema', args, {})
  if (positionals.length > 1) throw new UsageError(`name one schema: ${names.join(', ')}`)
  const [name] = positionals
  const schemas = { ...toJsonSchemas(), pack: toLocalPackJsonSchema() }
  await write(io.stdout, `${JSON.stringify(name === undefined ? schemas : schemas[toChoice('the schema', name, names)], null, 2)}\n`)
  return 0
}
