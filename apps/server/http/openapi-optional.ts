import { z } from '@hono/zod-openapi'

interface WithParts { readonly def: Readonly<Record<string, unknown>> }
const isSchema = (value: unknown): value is z.ZodType & WithParts => value instanceof z.ZodType

/**
 * Lets the description see that a field may be missing. What writes it asks each field whether it takes `undefined`, which
 * `exactOptional` refuses, and so it would say that the field is always there. Only that question is answered anew; bodies
 * are read as before.
 */
export function showOptionals(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if (isSchema(value)) {
    if (value instanceof z.ZodExactOptional) {
      const asks = value.safeParse.bind(value)
      value.safeParse = (given, params) => (given === undefined ? { success: true, data: undefined } : asks(given, params))
    }
    showOptionals(value.def, seen)
    if (value instanceof z.ZodObject) showOptionals(value.shape, seen)
    return
  }
  for (const inner of Object.values(value)) showOptionals(inner, seen)
}
