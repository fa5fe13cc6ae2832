import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from '../context.ts'
import { countAgainst, type RateLimit } from '../http/limit-rate.ts'
import { problemResponses } from '../http/problem.ts'
import { makeRoutes } from '../http/routes.ts'
import { needs } from '../people/access/need.ts'
import type { SignedInMember } from '../people/access/people-env.ts'
import { permit } from '../people/access/permit.ts'
import { inWorkspace, json, jsonBody } from '../people/route-parts.ts'
import { Refused } from '../refused.ts'
import { headSchema } from './audit-head.ts'
import { type AuditScope, findAuditScope } from './audit-scope.ts'
import { exportFormats, exportWorkspace, listEvents } from './export-events.ts'
import { auditFaultKinds } from './verify-audit.ts'
import { verifyWorkspace } from './verify-workspace.ts'

const tags = ['Audit']
/** Both read all that happened. */
const limit: RateLimit = { name: 'audit', burst: 10, perMinute: 4 }
const moment = z.iso.datetime({ offset: true })

const verify = createRoute({
  method: 'post', path: '/workspaces/{workspaceId}/audit/verify', summary: 'Whether anybody changed what happened', tags, ...needs('audit'),
  request: { params: inWorkspace, body: jsonBody(z.strictObject({ head: headSchema.optional().openapi({ description: 'The last entry as it was kept elsewhere; then a chain that was cut off is noticed too.' }) })) },
  responses: {
    ...json(200, z.object({
      rows: z.int(), pending: z.int(), fault: z.object({ kind: z.enum(auditFaultKinds), number: z.int().optional(), eventId: z.uuid().optional() }).optional(), head: headSchema.optional(),
    }).openapi('AuditReport')), ...problemResponses(400, 401, 403, 404, 429),
  },
})
const event = z.object({ id: z.uuid(), at: z.iso.datetime(), name: z.string(), subjectKind: z.string(), subjectId: z.uuid(), actorId: z.uuid().nullable(), data: z.record(z.string(), z.unknown()), number: z.int().nullable(), mac: z.string().nullable() }).openapi('AuditEvent')
const list = createRoute({
  method: 'get', path: '/workspaces/{workspaceId}/audit/events', summary: 'What happened, the newest first: all of it for an owner, what is about their own identities for a physician', tags, ...needs('audit'),
  request: { params: inWorkspace, query: z.object({ before: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }) },
  responses: { ...json(200, z.object({ events: z.array(event) })), ...problemResponses(400, 401, 403, 404) },
})
const exportAll = createRoute({
  method: 'post', path: '/workspaces/{workspaceId}/audit/export', summary: 'Events as a file: ids, states, times, keyed hashes, never a text; a physician’s has what is about their own identities', tags, ...needs('audit'),
  request: { params: inWorkspace, body: jsonBody(z.strictObject({ format: z.enum(exportFormats), from: moment.optional(), until: moment.optional() })) },
  responses: {
    200: { description: 'The events, one a line', content: { 'application/x-ndjson': { schema: z.string() }, 'text/csv': { schema: z.string() } } },
    ...problemResponses(400, 401, 403, 404, 429),
  },
})

export const auditRoutes = makeRoutes()
  .openapi(verify, async (c) => {
    const [context, member] = [c.get('context'), c.get('member')]
    await permitAudit(context, member)
    return c.json(await verifyWorkspace(context, member, c.req.valid('json').head), 200)
  })
  .openapi(list, async (c) => {
    const [context, member] = [c.get('context'), c.get('member')]
    const { before, limit: most } = c.req.valid('query')
    const found = await listEvents(context.database, { workspaceId: member.workspaceId, limit: most, ...toRange(await findAuditScope(context, member)), ...(before === undefined ? {} : { before }) })
    return c.json({ events: found.map(({ workspaceId: _, ...one }) => one) }, 200)
  })
  .openapi(exportAll, async (c) => {
    const [context, member] = [c.get('context'), c.get('member')]
    const scope = await findAuditScope(context, member)
    await needPatience(context, member)
    const { format, from, until } = c.req.valid('json')
    const lines = exportWorkspace(context, member, format, { ...toRange(scope), ...(from === undefined ? {} : { from: Date.parse(from) }), ...(until === undefined ? {} : { until: Date.parse(until) }) })
    return new Response(toStream(lines), {
      headers: { 'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8', 'Content-Disposition': `attachment; filename="audit.${format}"`, 'Cache-Control': 'no-store' },
    })
  })

/** The whole workspace's, so an owner; and not too often. */
async function permitAudit(context: Context, member: SignedInMember): Promise<void> {
  await permit(context, member, 'audit')
  await needPatience(context, member)
}

const toRange = (scope: AuditScope): { readonly identityIds?: readonly string[] } => (scope === 'workspace' ? {} : { identityIds: scope })

async function needPatience(context: Context, member: SignedInMember): Promise<void> {
  const wait = await countAgainst(context, limit, member.memberId)
  if (wait > 0) throw new Refused('too-many', { code: 'too-many', words: 'That was too often. Wait a moment, then try again.' }, { retryAfter: Math.ceil(wait / 1000) })
}

/** Made line by line, as fast as it is read; whoever stops reading ends it. */
function toStream(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await lines.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() { await lines.return(undefined) },
  })
}
