import { createHash } from 'node:crypto'
import { describeApi } from '../apps/server/http/openapi.ts'

/** Where the generated types of the client stand, from the root. */
export const apiTypesPath = 'packages/client/api.generated.d.ts'

interface Described { readonly paths: Record<string, unknown>; readonly components: unknown }

/** The server's description as the types are made from it: all refusals of a route in one, and no address. */
export function toTypedDocument(): object {
  const { paths, components } = toDescribed(describeApi('http://127.0.0.1'))
  const refusal = { description: 'Refused', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
  const shorten = (value: unknown, key: string): unknown => {
    if (!isRecord(value)) return value
    if (key !== 'responses') return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shorten(inner, name)]))
    return { ...Object.fromEntries(Object.entries(value).filter(([status]) => status.startsWith('2'))), default: refusal }
  }
  return { openapi: '3.1.0', info: { title: 'Sharewell', version: '1' }, paths: shorten(paths, 'paths'), components }
}

/** The first line of the generated file, by which a test sees whether it is still that of the routes. */
export function toHeader(document: object): string {
  return `// Made by \`npm run api\` from the routes of the server; ${createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 32)}\n`
}

function toDescribed(document: object): Described {
  if (!('paths' in document) || !isRecord(document.paths) || !('components' in document)) throw new Error('The description of the server has no paths.')
  return { paths: document.paths, components: document.components }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
