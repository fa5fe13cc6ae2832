import { z } from '@hono/zod-openapi'

/** The path of what belongs to a workspace. */
export const inWorkspace = z.object({ workspaceId: z.uuid() })

/** A body of JSON, as a route takes it. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } } as const
}

/** An answer of JSON. */
export function json<const Status extends number, Schema extends z.ZodType>(status: Status, schema: Schema): Record<Status, { description: string; content: { 'application/json': { schema: Schema } } }> {
  // A computed key forgets its literal type.
  return { [status]: { description: 'Done', content: { 'application/json': { schema } } } } as Record<Status, { description: string; content: { 'application/json': { schema: Schema } } }>
}

/** Done, and nothing to tell. */
export const noContent = { 204: { description: 'Done' } } as const
