import { approvalRulesSchema } from '@sharewell/domain/approval'
import { verdicts } from '@sharewell/domain'
import { createRoute, z } from '@hono/zod-openapi'
import { postContentSchema } from '../compose/content.ts'
import type { FollowPost } from '../compose/move-post.ts'
import { contentInput, hash, onPost, postHead, seen, showPost } from '../compose/post-shape.ts'
import type { Context } from '../context.ts'
import { problemResponses } from '../http/problem.ts'
import { makeRoutes } from '../http/routes.ts'
import { needs } from '../people/access/need.ts'
import { inWorkspace, json, jsonBody, noContent } from '../people/route-parts.ts'
import { compareWithApproved } from './compare-revisions.ts'
import { approveRevision, returnRevision, takeBackApproval } from './decide.ts'
import { inviteGuest, revokeGuestLink } from './guest-links.ts'
import { listAskedApprovals, readApproval } from './read-approval.ts'
import { listRemarks, remark, remarksSchema } from './remarks.ts'
import { readRules, setRules } from './set-rules.ts'
import { revisePost, submitPost, type Submitted } from './submit-post.ts'

const tags = ['Approval']
const refusals = problemResponses(400, 401, 403, 404, 409, 410)
const one = '/workspaces/{workspaceId}/posts/{postId}'
const submitted = z.object({ post: postHead, verdict: z.enum(verdicts), questions: z.array(z.string()).readonly() }).openapi('Submitted')
const onHash = z.strictObject({ revisionHash: hash })
const readRemark = z.object({ id: z.uuid(), by: z.uuid(), from: z.enum(['member', 'guest']), revisionId: z.uuid().nullable(), part: z.int(), start: z.int(), end: z.int(), text: z.string().nullable(), madeAt: z.int() }).openapi('Remark')
const stretches = z.array(z.object({ start: z.int(), end: z.int() })).readonly()
const side = z.object({ id: z.uuid(), number: z.int(), hash, texts: z.array(z.string()).readonly() })
const difference = z.object({ approved: side.nullable(), now: side, parts: z.array(z.object({ removed: stretches, added: stretches })).readonly(), fields: z.array(z.string()).readonly() }).openapi('Difference')
const why = z.object({ code: z.string(), words: z.string() }).nullable()
const standing = z.object({
  post: postHead, content: postContentSchema.nullable(), verdict: z.enum(verdicts),
  revision: z.object({ id: z.uuid(), number: z.int(), hash, madeAt: z.int(), submittedBy: z.uuid(), writtenBy: z.uuid(), lastEditedBy: z.uuid(), isDelegated: z.boolean() }),
  need: z.object({ approvers: z.int(), needsOwn: z.boolean() }),
  state: z.discriminatedUnion('is', [
    z.object({ is: z.literal('off') }), z.object({ is: z.literal('approved'), by: z.array(z.uuid()).readonly(), endsAt: z.int() }),
    z.object({ is: z.literal('missing'), more: z.int(), needsOwn: z.boolean(), needsMember: z.boolean(), hasLapsed: z.boolean() }), z.object({ is: z.literal('returned'), by: z.uuid(), at: z.int() }),
  ]),
  decisions: z.array(z.object({ by: z.uuid(), from: z.enum(['member', 'guest']), decision: z.enum(['approved', 'returned']), decidedAt: z.int(), endsAt: z.int(), takenBackAt: z.int().nullable() })).readonly(),
  you: z.object({ approve: why, return: why, hasApproved: z.boolean() }),
}).openapi('Standing')
const asked = z.object({ approvals: z.array(z.object({ post: postHead, askedAt: z.int(), submittedBy: z.uuid() })) })
const rulesOn = { params: inWorkspace.extend({ identityId: z.uuid() }), query: z.object({ delegationId: z.exactOptional(z.uuid()) }) }
const rules = z.object({ rules: approvalRulesSchema })
const rulesPath = '/workspaces/{workspaceId}/identities/{identityId}/rules'

const submit = createRoute({ method: 'post', path: `${one}/submit`, summary: 'Make a revision, review it, and ask for approval where it is needed', tags, ...needs('write'), request: { params: onPost, body: jsonBody(seen) }, responses: { ...json(200, submitted), ...refusals } })
const revise = createRoute({ method: 'put', path: `${one}/revision`, summary: 'Save and submit in one step what is on its way', tags, ...needs('write'), request: { params: onPost, body: jsonBody(contentInput.extend(seen.shape)) }, responses: { ...json(200, submitted), ...refusals } })
const waiting = createRoute({ method: 'get', path: '/workspaces/{workspaceId}/approvals', summary: 'What waits for your approval, the newest first', tags, ...needs('read'), request: { params: inWorkspace }, responses: { ...json(200, asked), ...problemResponses(401, 403, 404) } })
const stands = createRoute({ method: 'get', path: `${one}/approval`, summary: 'How the approval of a revision stands, what goes out, and whether you may decide', tags, ...needs('read'), request: { params: onPost }, responses: { ...json(200, standing), ...refusals } })
const approve = createRoute({ method: 'post', path: `${one}/approvals`, summary: 'Approve a revision by its hash', tags, ...needs('approve'), request: { params: onPost, body: jsonBody(onHash.extend({ endsAt: z.exactOptional(z.int()) })) }, responses: { ...json(200, postHead), ...refusals } })
const takeBack = createRoute({ method: 'post', path: `${one}/approvals/take-back`, summary: 'Take your approval back', tags, ...needs('approve'), request: { params: onPost, body: jsonBody(onHash) }, responses: { ...json(200, postHead), ...refusals } })
const giveBack = createRoute({ method: 'post', path: `${one}/returns`, summary: 'Return a revision with remarks on spans', tags, ...needs('return'), request: { params: onPost, body: jsonBody(onHash.extend({ remarks: remarksSchema })) }, responses: { ...json(200, postHead), ...refusals } })
const say = createRoute({ method: 'post', path: `${one}/remarks`, summary: 'Remark on spans', tags, ...needs('comment'), request: { params: onPost, body: jsonBody(z.strictObject({ remarks: remarksSchema.min(1) })) }, responses: { ...noContent, ...refusals } })
const said = createRoute({ method: 'get', path: `${one}/remarks`, summary: 'What was said of a post', tags, ...needs('read'), request: { params: onPost }, responses: { ...json(200, z.object({ remarks: z.array(readRemark) })), ...refusals } })
const compare = createRoute({ method: 'get', path: `${one}/difference`, summary: 'What changed since the last approved revision', tags, ...needs('read'), request: { params: onPost }, responses: { ...json(200, difference), ...refusals } })
const readingRules = createRoute({ method: 'get', path: rulesPath, summary: 'When approval is asked for', tags, ...needs('manage-rules'), request: rulesOn, responses: { ...json(200, rules), ...refusals } })
const settingRules = createRoute({ method: 'put', path: rulesPath, summary: 'Set when approval is asked for', tags, ...needs('manage-rules'), request: { ...rulesOn, body: jsonBody(rules) }, responses: { ...noContent, ...refusals } })
const invite = createRoute({
  method: 'post', path: `${one}/guest-links`, summary: 'Ask somebody outside to look at one revision', tags, ...needs('invite-guest'),
  request: { params: onPost, body: jsonBody(onHash.extend({ address: z.email(), hours: z.exactOptional(z.int().min(1).max(336)) })) },
  responses: { ...json(201, z.object({ linkId: z.uuid(), token: z.string(), expiresAt: z.int() })), ...problemResponses(400, 401, 403, 404, 409, 503) },
})
const revoke = createRoute({ method: 'delete', path: `${one}/guest-links/{linkId}`, summary: 'Take a guest’s link back', tags, ...needs('invite-guest'), request: { params: onPost.extend({ linkId: z.uuid() }) }, responses: { ...noContent, ...refusals } })

async function show(context: Context, { post, review }: Submitted) {
  return { post: await showPost(context, post), verdict: review.verdict, questions: review.questions }
}

/** The routes of this stage. `follow` is what later stages do when a post moves. */
export function makeApproveRoutes(follow: FollowPost) {
  return makeRoutes()
    .openapi(submit, async (c) => c.json(await show(c.get('context'), await submitPost(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') }, follow)), 200))
    .openapi(revise, async (c) => c.json(await show(c.get('context'), await revisePost(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') }, follow)), 200))
    .openapi(waiting, async (c) => c.json({ approvals: await listAskedApprovals(c.get('context'), c.get('member')) }, 200))
    .openapi(stands, async (c) => c.json(await readApproval(c.get('context'), c.get('member'), c.req.valid('param')), 200))
    .openapi(approve, async (c) => c.json(await showPost(c.get('context'), await approveRevision(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') }, follow)), 200))
    .openapi(takeBack, async (c) => c.json(await showPost(c.get('context'), await takeBackApproval(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') }, follow)), 200))
    .openapi(giveBack, async (c) => c.json(await showPost(c.get('context'), await returnRevision(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') }, follow)), 200))
    .openapi(say, async (c) => {
      await remark(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') })
      return c.body(null, 204)
    })
    .openapi(said, async (c) => c.json({ remarks: await listRemarks(c.get('context'), c.get('member'), c.req.valid('param')) }, 200))
    .openapi(compare, async (c) => c.json(await compareWithApproved(c.get('context'), c.get('member'), c.req.valid('param')), 200))
    .openapi(readingRules, async (c) => c.json({ rules: await readRules(c.get('context'), c.get('member'), { identityId: c.req.valid('param').identityId, ...c.req.valid('query') }) }, 200))
    .openapi(settingRules, async (c) => {
      await setRules(c.get('context'), c.get('member'), { identityId: c.req.valid('param').identityId, ...c.req.valid('query'), ...c.req.valid('json') })
      return c.body(null, 204)
    })
    .openapi(invite, async (c) => c.json(await inviteGuest(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') }), 201))
    .openapi(revoke, async (c) => {
      await revokeGuestLink(c.get('context'), c.get('member'), c.req.valid('param'))
      return c.body(null, 204)
    })
}
