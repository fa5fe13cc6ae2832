import { useCallback } from 'react'
import { orThrow } from '@sharewell/client'
import { isPlatform, nameOfPlatform } from './platform-name.ts'
import { p } from '../../messages/people.ts'
import { r } from '../../messages/rehearsal.ts'
import { api } from '../api.ts'
import { useDesk } from '../desk.tsx'
import { readName } from '../approve/load-approval.ts'
import { Refusal, Title } from '../parts.tsx'
import { useLoaded } from '../use-loaded.ts'

/** Every rehearsal channel of the identities that who is here may read. */
export function ChannelList() {
  const { workspaceId } = useDesk()
  const load = useCallback(async () => {
    const { identities } = await orThrow(api.GET('/workspaces/{workspaceId}/identities', { params: { path: { workspaceId } } }))
    const lists = await Promise.all(identities.map(async ({ id, profile }) => {
      const { channels } = await orThrow(api.GET('/workspaces/{workspaceId}/identities/{identityId}/channels', { params: { path: { workspaceId, identityId: id } } }))
      return channels.filter(({ platform }) => platform === 'rehearsal').map((channel) => ({ ...channel, name: readName(profile) }))
    }))
    return lists.flat()
  }, [workspaceId])
  const [found] = useLoaded(load)
  return (
    <section className="sheet rehearsal" aria-busy={found.is === 'loading'}>
      <Title>{r.title}</Title>
      <p>{r.listLead}</p>
      {found.is === 'loading' && <p>{p.working}</p>}
      {found.is === 'refused' && <Refusal words={found.words} />}
      {found.is === 'there' && found.data.length === 0 && <div className="stack rule-line"><p>{r.none}</p><p className="hint">{r.noneMore}</p><p><a href="/identities">{r.toIdentities}</a></p></div>}
      {found.is === 'there' && found.data.length > 0 && (
        <ul className="rehearsal-channels">
          {found.data.map(({ id, name, looksAs }) => <li key={id}><a href={`/rehearsal/${id}`}>{r.channel(name, isPlatform(looksAs) ? nameOfPlatform(looksAs) : looksAs)}</a></li>)}
        </ul>
      )}
    </section>
  )
}
