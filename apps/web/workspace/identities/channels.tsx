import { useState } from 'react'
import { orThrow } from '@sharewell/client'
import { limitsOf, platforms, type Platform } from '@sharewell/domain/limits'
import { i } from '../../messages/identities.ts'
import { api } from '../api.ts'
import { toChannelName } from '../channel-name.ts'
import { Choice, TaskForm } from '../parts.tsx'
import { useTask } from '../use-task.ts'
import type { IdentityOnPage } from './load-identity.ts'
import { WeekForm } from './week-form.tsx'

const w = i.channels
interface ChannelsProps { readonly identity: IdentityOnPage; readonly workspaceId: string; readonly reload: () => Promise<void> }

/** The channels of an identity with their hours, and the rehearsal platform to connect. */
export function Channels({ identity, workspaceId, reload }: ChannelsProps) {
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      {identity.channels.length === 0 ? <p>{w.none}</p> : (
        <ul className="stack">
          {identity.channels.map((channel) => (
            <li key={channel.id}>
              {identity.can('set-hours')
                ? <details className="more"><summary>{w.hours(toChannelName(channel))}</summary><WeekForm channel={channel} workspaceId={workspaceId} reload={reload} /></details>
                : <span>{toChannelName(channel)}</span>}
            </li>
          ))}
        </ul>
      )}
      {identity.can('connect') && <Connect identityId={identity.id} workspaceId={workspaceId} reload={reload} />}
    </section>
  )
}

function Connect({ identityId, workspaceId, reload }: { identityId: string; workspaceId: string; reload: () => Promise<void> }) {
  const [looksAs, setLooksAs] = useState<Platform>('mastodon')
  const [said, setSaid] = useState('')
  const task = useTask()
  return (
    <>
      <TaskForm task={task} action={w.connect} isQuiet onSubmit={async () => {
        await orThrow(api.POST('/workspaces/{workspaceId}/identities/{identityId}/channels', { params: { path: { workspaceId, identityId } }, body: { platform: 'rehearsal', looksAs } }))
        await reload()
        setSaid(w.connected)
      }}>
        <Choice label={w.looksAs} value={looksAs} options={platforms.map((platform) => [platform, limitsOf(platform).name] as const)} onChoose={setLooksAs} />
      </TaskForm>
      <output aria-live="polite">{said}</output>
    </>
  )
}
