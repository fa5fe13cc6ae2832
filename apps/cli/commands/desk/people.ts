import type { Schemas } from '@sharewell/client'
import type { Desk } from '../../server/open-desk.ts'
import { type Named, pick } from '../../input/pick.ts'

export type Identity = Schemas['Identity'] & Named & { readonly kind: string; readonly activePacks: readonly string[] }
export type Member = Schemas['Member']
export type Channel = Schemas['Channel'] & Named

const word = (profile: unknown, key: string): string => (typeof profile === 'object' && profile !== null && key in profile ? String(Reflect.get(profile, key)) : '')

/** The identities that one may see, with the name under which each speaks. */
export async function listIdentities(desk: Desk): Promise<Identity[]> {
  const { identities } = await desk.told(desk.api.GET('/workspaces/{workspaceId}/identities', { params: { path: desk.here } }), { scope: 'read' })
  return identities.map((identity) => {
    const packs: unknown = typeof identity.profile === 'object' && identity.profile !== null && 'activePacks' in identity.profile ? identity.profile.activePacks : []
    return { ...identity, name: word(identity.profile, 'name'), kind: word(identity.profile, 'kind'), activePacks: Array.isArray(packs) ? packs.map(String) : [] }
  })
}

/** The identity that is meant, or the only one there is. */
export async function pickIdentity(desk: Desk, typed: string | undefined): Promise<Identity> {
  return pick(await listIdentities(desk), typed, 'identity')
}

export async function listMembers(desk: Desk): Promise<readonly Member[]> {
  return (await desk.told(desk.api.GET('/workspaces/{workspaceId}/members', { params: { path: desk.here } }), { scope: 'read' })).members
}

/** The channels of an identity, each named as people say it: `rehearsal`, or what it looks as where there are several. */
export async function listChannels(desk: Desk, identityId: string): Promise<Channel[]> {
  const { channels } = await desk.told(desk.api.GET('/workspaces/{workspaceId}/identities/{identityId}/channels', { params: { path: { ...desk.here, identityId } } }), { scope: 'read' })
  return channels.map((channel) => ({ ...channel, name: channel.platform === channel.looksAs ? channel.platform : `${channel.platform}:${channel.looksAs}` }))
}
