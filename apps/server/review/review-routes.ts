import { categories, confidences, severities, verdicts } from '@sharewell/domain'
import { routeReasons } from '@sharewell/review/route'
import { createRoute, z } from '@hono/zod-openapi'
import { postContentSchema } from '../compose/content.ts'
import { hash, onPost } from '../compose/post-shape.ts'
import { problemResponses } from '../http/problem.ts'
import { makeRoutes } from '../http/routes.ts'
import { needs } from '../people/access/need.ts'
import { json, jsonBody, noContent } from '../people/route-parts.ts'
import { acknowledgeFinding, confirmDispute, disputeBlock, readDisputed } from './answer-finding.ts'
import { readReview } from './read-review.ts'

const tags = ['Review']
const refusals = problemResponses(400, 401, 403, 404, 409)
const one = '/workspaces/{workspaceId}/posts/{postId}/review'
const finding = z.object({
  rule: z.string(), category: z.enum(categories), severity: z.enum(severities), confidence: z.enum(confidences), channelId: z.uuid().nullable(), picture: z.string().nullable(), start: z.int(), end: z.int(), quoteHash: hash,
  words: z.object({ what: z.string(), why: z.string(), doThis: z.string() }).nullable(), wants: z.enum(['answer', 'change-or-dispute', 'confirmation']).nullable(), offeredReason: z.string().nullable(),
  given: z.array(z.object({ is: z.enum(['stands', 'wrong']), by: z.uuid(), at: z.int(), reason: z.string().nullable(), confirmedBy: z.uuid().nullable() })).readonly(),
}).openapi('Finding')
const identityQuestion = z.object({ reason: z.enum(routeReasons), words: z.string(), why: z.string(), keep: z.object({ words: z.string() }), move: z.array(z.object({ identityId: z.uuid(), words: z.string() })).readonly() })
  .openapi('IdentityQuestion', { description: 'Answered by `isRightIdentity` in the content of the next revision, or by moving the draft. It holds nothing up.' })
const review = z.object({ revisionHash: hash, verdict: z.enum(verdicts), engineVersion: z.string(), questions: z.array(z.string()).readonly(),
  pictureQuestions: z.array(z.object({ picture: hash, question: z.enum(['patient', 'mark', 'display']), words: z.string() })).readonly(), identityQuestion: identityQuestion.nullable(), waitsForPictures: z.boolean(), findings: z.array(finding).readonly() }).openapi('Review')
const onFinding = z.strictObject({ revisionHash: hash, rule: z.string().max(80), quoteHash: hash })
const answer = onFinding.extend({ reason: z.string().max(2000) }).openapi('Answer')

const look = createRoute({ method: 'get', path: one, summary: 'What the server’s own review found, and what it still wants', tags, ...needs('read'), request: { params: onPost }, responses: { ...json(200, review), ...refusals } })
const acknowledge = createRoute({ method: 'post', path: `${one}/acknowledgements`, summary: 'Let a finding stand, with a reason', tags, ...needs('acknowledge'), request: { params: onPost, body: jsonBody(answer) }, responses: { ...noContent, ...refusals } })
const dispute = createRoute({ method: 'post', path: `${one}/disputes`, summary: 'Say why a block is wrong', tags, ...needs('dispute-block'), request: { params: onPost, body: jsonBody(answer) }, responses: { ...noContent, ...refusals } })
const disputed = createRoute({
  method: 'post', path: `${one}/disputes/look`, summary: 'The text of a disputed block, for who is asked to confirm', tags, ...needs('confirm-wrong-block'),
  request: { params: onPost, body: jsonBody(onFinding) }, responses: { ...json(200, z.object({ content: postContentSchema.nullable(), rule: z.string(), start: z.int(), end: z.int() })), ...refusals },
})
const confirm = createRoute({ method: 'post', path: `${one}/disputes/confirm`, summary: 'Confirm that a block is wrong', tags, ...needs('confirm-wrong-block'), request: { params: onPost, body: jsonBody(onFinding) }, responses: { ...noContent, ...refusals } })

export const reviewRoutes = makeRoutes()
  .openapi(look, async (c) => c.json(await readReview(c.get('context'), c.get('member'), c.req.valid('param')), 200))
  .openapi(acknowledge, async (c) => {
    await acknowledgeFinding(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') })
    return c.body(null, 204)
  })
  .openapi(dispute, async (c) => {
    await disputeBlock(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') })
    return c.body(null, 204)
  })
  .openapi(disputed, async (c) => c.json(await readDisputed(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') }), 200))
  .openapi(confirm, async (c) => {
    await confirmDispute(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') })
    return c.body(null, 204)
  })
