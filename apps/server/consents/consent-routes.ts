import { consentLimits, consentPlaces, consentQuestions, consentSigners, consentSubjects, consentUses } from '@sharewell/domain/consent'
import { createRoute, z } from '@hono/zod-openapi'
import type { FollowPost } from '../compose/move-post.ts'
import { problemResponses } from '../http/problem.ts'
import { makeRoutes } from '../http/routes.ts'
import { needs } from '../people/access/need.ts'
import { inWorkspace, json, jsonBody, noContent } from '../people/route-parts.ts'
import { bringConsent, changeConsent, type KeptConsent, writeConsent } from './keep-consent.ts'
import { listConsents, readConsent } from './read-consents.ts'
import { revokeConsent } from './revoke-consent.ts'
import { listTakeDowns, tickTakeDown } from './take-downs.ts'

const tags = ['Consents']
const refusals = problemResponses(400, 401, 403, 404, 409)
const list = '/workspaces/{workspaceId}/identities/{identityId}/consents'
const one = `${list}/{consentId}`
const onIdentity = inWorkspace.extend({ identityId: z.uuid() })
const onConsent = onIdentity.extend({ consentId: z.uuid() })
const day = z.iso.date()

const terms = z.strictObject({
  uses: z.array(z.enum(consentUses)), places: z.union([z.literal('any'), z.array(z.enum(consentPlaces))]), subject: z.enum(consentSubjects), signer: z.enum(consentSigners),
  signedOn: day, until: z.exactOptional(day), keptAt: z.string().max(consentLimits.keptAt), revokeTo: z.string().max(consentLimits.revokeTo),
  answers: z.partialRecord(z.enum(consentQuestions), z.enum(['yes', 'no'])),
}).openapi('ConsentTerms')
const usage = z.object({ id: z.string(), place: z.enum(consentPlaces), on: day, address: z.exactOptional(z.string()), downOn: z.exactOptional(day) })
const record = terms.extend({ id: z.string(), usedAt: z.array(usage), recordedAt: z.string(), changedAt: z.string(), revokedAt: z.exactOptional(z.string()) }).openapi('ConsentRecord')
const states = ['incomplete', 'not-yet', 'valid', 'expires-soon', 'expired', 'revoked'] as const
const consent = z.object({ id: z.uuid(), identityId: z.uuid(), record, state: z.enum(states) }).openapi('Consent')
const takeDown = z.object({
  id: z.string(), consentId: z.uuid(), because: z.enum(['revoked', 'expired']), from: z.enum(['here', 'elsewhere']), place: z.string(), postId: z.uuid().nullable(), publicationId: z.uuid().nullable(), address: z.string().nullable(),
}).openapi('TakeDown')
const letStand = { letStand: z.exactOptional(z.boolean()) }

const show = ({ id, identityId, record: kept, state }: KeptConsent): z.infer<typeof consent> => ({ id, identityId, record: kept, state: state.is })

const listing = createRoute({ method: 'get', path: list, summary: 'The consents of an identity, the newest first', tags, ...needs('write'), request: { params: onIdentity }, responses: { ...json(200, z.object({ consents: z.array(consent) })), ...refusals } })
const write = createRoute({ method: 'post', path: list, summary: 'Note a consent; no name, never the document', tags, ...needs('record-consent'), request: { params: onIdentity, body: jsonBody(z.strictObject({ terms, ...letStand })) }, responses: { ...json(201, consent), ...refusals } })
const bring = createRoute({ method: 'post', path: `${list}/bring`, summary: 'Bring a record over from a device', tags, ...needs('record-consent'), request: { params: onIdentity, body: jsonBody(z.strictObject({ record, ...letStand })) }, responses: { ...json(201, consent), ...refusals } })
const reading = createRoute({ method: 'get', path: one, summary: 'One consent', tags, ...needs('write'), request: { params: onConsent }, responses: { ...json(200, consent), ...refusals } })
const change = createRoute({ method: 'put', path: one, summary: 'Change what it says, such as an answer that was open', tags, ...needs('record-consent'), request: { params: onConsent, body: jsonBody(z.strictObject({ terms, ...letStand })) }, responses: { ...json(200, consent), ...refusals } })
const revoke = createRoute({ method: 'post', path: `${one}/revoke`, summary: 'The patient took it back: what rests on it stops', tags, ...needs('record-consent'), request: { params: onConsent }, responses: { ...json(200, consent), ...refusals } })
const takeDownsOf = createRoute({ method: 'get', path: '/workspaces/{workspaceId}/identities/{identityId}/take-downs', summary: 'What still stands although the consent for it has ended', tags, ...needs('take-down'), request: { params: onIdentity }, responses: { ...json(200, z.object({ takeDowns: z.array(takeDown) })), ...refusals } })
const tick = createRoute({ method: 'post', path: `${one}/take-downs/{taskId}/done`, summary: 'Say that it is gone', tags, ...needs('take-down'), request: { params: onConsent.extend({ taskId: z.string().max(64) }) }, responses: { ...noContent, ...refusals } })

/** The routes of consents. `follow` is what later stages do when a post moves. */
export function makeConsentRoutes(follow: FollowPost) {
  return makeRoutes()
    .openapi(listing, async (c) => c.json({ consents: (await listConsents(c.get('context'), c.get('member'), c.req.valid('param'))).map(show) }, 200))
    .openapi(write, async (c) => c.json(show(await writeConsent(c.get('context'), c.get('member'), { identityId: c.req.valid('param').identityId, ...c.req.valid('json') })), 201))
    .openapi(bring, async (c) => c.json(show(await bringConsent(c.get('context'), c.get('member'), { identityId: c.req.valid('param').identityId, ...c.req.valid('json') })), 201))
    .openapi(reading, async (c) => c.json(show(await readConsent(c.get('context'), c.get('member'), c.req.valid('param'))), 200))
    .openapi(change, async (c) => c.json(show(await changeConsent(c.get('context'), c.get('member'), { ...c.req.valid('param'), ...c.req.valid('json') })), 200))
    .openapi(revoke, async (c) => c.json(show(await revokeConsent(c.get('context'), c.get('member'), c.req.valid('param'), follow)), 200))
    .openapi(takeDownsOf, async (c) => c.json({ takeDowns: await listTakeDowns(c.get('context'), c.get('member'), c.req.valid('param')) }, 200))
    .openapi(tick, async (c) => {
      await tickTakeDown(c.get('context'), c.get('member'), c.req.valid('param'))
      return c.body(null, 204)
    })
}
