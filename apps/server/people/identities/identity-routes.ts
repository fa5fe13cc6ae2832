import { identityProfileSchema } from '@sharewell/domain/identity'
import { actions, delegableActions } from '@sharewell/domain/people'
import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../../http/problem.ts'
import { makeRoutes } from '../../http/routes.ts'
import { findIdentity, type KeptIdentity } from '../access/find-identity.ts'
import { needs } from '../access/need.ts'
import type { SignedInMember } from '../access/people-env.ts'
import { inWorkspace, json, jsonBody, noContent } from '../route-parts.ts'
import { giveDelegation, revokeDelegation } from './delegations.ts'
import { changeIdentity, createIdentity, listIdentities } from './identities.ts'

const tags = ['Identities']
const onIdentity = inWorkspace.extend({ identityId: z.uuid() })
const input = z.strictObject({ profile: identityProfileSchema, physicianIds: z.array(z.uuid()).max(200).default([]) }).openapi('IdentityInput')
const delegation = z.object({
  id: z.uuid(), identityId: z.uuid(), givenBy: z.uuid(), to: z.uuid(), actions: z.array(z.enum(actions)), channelIds: z.array(z.uuid()).optional(),
  givenAt: z.int(), expiresAt: z.int(), revokedAt: z.int().optional(),
}).openapi('Delegation')
const identity = z.object({ id: z.uuid(), ownerId: z.uuid(), physicianIds: z.array(z.uuid()), profile: z.unknown(), delegations: z.array(delegation) }).openapi('Identity')
const delegationInput = z.strictObject({ to: z.uuid(), actions: z.array(z.enum(delegableActions)).min(1), expiresAt: z.int(), channelIds: z.exactOptional(z.array(z.uuid()).min(1).max(50)) }).openapi('NewDelegation')

/** Who may act for an identity is for those whom it concerns: its owner, its physicians, and each manager for their own. */
function show({ id, ownerId, physicianIds, profile, delegations }: KeptIdentity, { memberId }: SignedInMember) {
  const isTheirs = ownerId === memberId || physicianIds.includes(memberId)
  return {
    id, ownerId, physicianIds: [...physicianIds], profile,
    delegations: delegations.filter(({ to, givenBy }) => isTheirs || to === memberId || givenBy === memberId)
      .map(({ actions: allowed, channelIds, ...rest }) => ({ ...rest, actions: [...allowed], ...(channelIds ? { channelIds: [...channelIds] } : {}) })),
  }
}

const list = createRoute({
  method: 'get', path: '/workspaces/{workspaceId}/identities', summary: 'The identities that you may see', tags, ...needs('read'),
  request: { params: inWorkspace }, responses: { ...json(200, z.object({ identities: z.array(identity) })), ...problemResponses(401, 403, 404) },
})
const create = createRoute({
  method: 'post', path: '/workspaces/{workspaceId}/identities', summary: 'Make an identity that is yours', tags, ...needs('manage-identity'),
  request: { params: inWorkspace, body: jsonBody(input) }, responses: { ...json(201, identity), ...problemResponses(400, 401, 403, 404) },
})
const look = createRoute({
  method: 'get', path: '/workspaces/{workspaceId}/identities/{identityId}', summary: 'One identity', tags, ...needs('read'),
  request: { params: onIdentity }, responses: { ...json(200, identity), ...problemResponses(401, 403, 404) },
})
const change = createRoute({
  method: 'put', path: '/workspaces/{workspaceId}/identities/{identityId}', summary: 'Change what an identity says of itself', tags, ...needs('manage-identity'),
  request: { params: onIdentity, body: jsonBody(input) }, responses: { ...json(200, identity), ...problemResponses(400, 401, 403, 404, 409) },
})
const give = createRoute({
  method: 'post', path: '/workspaces/{workspaceId}/identities/{identityId}/delegations', summary: 'Let a manager act for this identity', tags, ...needs('delegate'),
  request: { params: onIdentity, body: jsonBody(delegationInput) }, responses: { ...json(201, delegation), ...problemResponses(400, 401, 403, 404) },
})
const takeBack = createRoute({
  method: 'delete', path: '/workspaces/{workspaceId}/identities/{identityId}/delegations/{delegationId}', summary: 'Take a delegation back', tags, ...needs('delegate'),
  request: { params: onIdentity.extend({ delegationId: z.uuid() }) }, responses: { ...noContent, ...problemResponses(400, 401, 403, 404, 410) },
})

export const identityRoutes = makeRoutes()
  .openapi(list, async (c) => c.json({ identities: (await listIdentities(c.get('context'), c.get('member'))).map((one) => show(one, c.get('member'))) }, 200))
  .openapi(create, async (c) => c.json(show(await createIdentity(c.get('context'), c.get('member'), c.req.valid('json')), c.get('member')), 201))
  .openapi(look, async (c) => {
    const found = await findIdentity(c.get('context').database, c.get('member').workspaceId, c.req.valid('param').identityId)
    // The guard has found it, so only who erases it at this very moment comes here.
    return found ? c.json(show(found, c.get('member')), 200) : c.notFound() as never
  })
  .openapi(change, async (c) => c.json(show(await changeIdentity(c.get('context'), c.get('member'), c.req.valid('param').identityId, c.req.valid('json')), c.get('member')), 200))
  .openapi(give, async (c) => {
    const { actions: allowed, channelIds, ...made } = await giveDelegation(c.get('context'), c.get('member'), c.req.valid('param').identityId, c.req.valid('json'))
    return c.json({ ...made, actions: [...allowed], ...(channelIds ? { channelIds: [...channelIds] } : {}) }, 201)
  })
  .openapi(takeBack, async (c) => {
    const { identityId, delegationId } = c.req.valid('param')
    await revokeDelegation(c.get('context'), c.get('member'), identityId, delegationId)
    return c.body(null, 204)
  })
